import Analysis
import Geometry
import PublicSpace

extension ZonesDiagram {
  package func marks(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let numbers = Dictionary(
      rules.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { a, _ in a })
    let size = warningSize(on: paper)
    let fields = smallFields(on: paper, under: size * 2.5)
    var lines: [Mark] = []
    var triangles: [Mark] = []
    var placed: [(rule: String, spot: PaperPoint)] = []
    for conflict in conflicts.sorted(by: { $0.severity > $1.severity }) {
      let (from, to) = (
        paper.view.place(conflict.approach.from), paper.view.place(conflict.approach.to)
      )
      if from != to {
        lines.append(.line(PaperPath(through: [from, to]), atOdds(on: paper)))
      }
      let spot = between(from, to, 0.5)
      // Of one kind side by side one number is enough.
      let isTold = placed.contains {
        $0.rule == conflict.rule.id && distance($0.spot, spot) < paper.mark * 3
      }
      guard !isTold, let number = numbers[conflict.rule.id] else { continue }
      placed.append((conflict.rule.id, spot))
      guard let box = spots.takeFirst(of: warningBoxes(at: spot, size, beside: fields)) else {
        continue
      }
      if distance(box.middle, spot) > size {
        let leader = PaperPath(through: [spot, box.middle])
        lines.append(.line(leader, Stroke(paper.theme.warning, width: paper.pen.width(0.6))))
      }
      triangles += warning(number, in: box, on: paper)
    }
    return lines + triangles
  }

  /// Where a triangle may stand by the spot that it speaks of: first where it hides no small field.
  private func warningBoxes(
    at spot: PaperPoint, _ size: Double, beside fields: [PaperBox]
  ) -> [PaperBox] {
    let near = [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (1.4, 1.4), (-1.4, -1.4), (0, 2.2)]
      .map { PaperPoint(spot.x + $0.0 * size, spot.y + $0.1 * size) }
    let far = [1.6, 2.2, 3].flatMap { reach in
      (0..<12).map { point(spot, reach * size, at: Double($0) * .pi / 6) }
    }
    let boxes = (near + far).map { PaperBox(around: $0, width: size, height: size) }
    return boxes.filter { box in !fields.contains(where: box.intersects) } + boxes
  }

  /// The fields that a triangle would hide.
  private func smallFields(on paper: DiagramPaper, under size: Double) -> [PaperBox] {
    fieldBoxes(on: paper).map(\.box).filter { $0.width < size && $0.height < size }
  }

  /// Where the fields lie that say something of their use.
  func fieldBoxes(on paper: DiagramPaper) -> [(zone: Int, box: PaperBox)] {
    shown.filter { !zones.zones[$0].isPlain }.compactMap { index in
      PaperArea(zones.zones[index].region, in: paper.view).map { (index, $0.box) }
    }
  }

  func atOdds(on paper: DiagramPaper) -> Stroke {
    Stroke(
      paper.theme.warning, width: paper.pen.width(1.8),
      dashes: [paper.mark * 0.4, paper.mark * 0.25])
  }

  /// Millimetres of a triangle whose number is as large as words.
  func warningSize(on paper: DiagramPaper) -> Double {
    max(paper.mark * 1.5, paper.letters / Self.numeral)
  }

  /// The em of the number for one of the triangle.
  private static let numeral = 0.68

  /// A number in a triangle.
  func warning(_ number: Int, in box: PaperBox, on paper: DiagramPaper) -> [Mark] {
    let corners = [
      PaperPoint(box.middle.x, box.y), PaperPoint(box.right, box.bottom),
      PaperPoint(box.x, box.bottom),
    ]
    let triangle = PaperPath(through: corners, closed: true)
    let style = TextStyle(.textBold, size: box.height * Self.numeral, colour: paper.theme.paper)
    return [
      .line(triangle, Stroke(paper.theme.paper, width: box.height * 0.3, ends: .round)),
      .area(triangle, paper.theme.warning),
      .text(
        TextLine("\(number)", style, anchor: .middle),
        at: PaperPoint(box.middle.x, box.bottom - box.height * 0.12)),
    ]
  }
}
