import Analysis
import Geometry
import PublicSpace

extension ZonesDiagram {
  package func ground(on paper: DiagramPaper) -> [Mark] {
    // What is plain lies under what is meant for somebody, and the large under the small.
    let order = shown.sorted { a, b in
      let (a, b) = (zones.zones[a], zones.zones[b])
      if a.isPlain != b.isPlain { return a.isPlain }
      if a.isOverlay != b.isOverlay { return !a.isOverlay }
      return a.area > b.area
    }
    return order.flatMap { field(zones.zones[$0], on: paper) } + hatch(on: paper)
  }

  /// A soft field: a glow round it, its colour, its edge.
  private func field(_ zone: Zone, on paper: DiagramPaper) -> [Mark] {
    let path = paper.view.path(zone.region)
    let pair = zone.family.pair(paper.theme)
    guard !zone.isPlain else { return [.area(path, pair.fill.faded(to: 0.45))] }
    let glow = [1.1, 0.7, 0.35].map { width in
      Mark.line(
        path, Stroke(pair.fill.faded(to: 0.3), width: paper.mark * width, ends: .round))
    }
    let fill = pair.fill.mixed(with: pair.line, zone.loudness == .loud ? 0.35 : 0.1)
    return glow + [
      .area(path, fill.faded(to: zone.isOverlay ? 0.62 : 0.85)),
      .line(path, edge(of: zone.family, on: paper)),
    ]
  }

  func edge(of family: ZoneFamily, on paper: DiagramPaper) -> Stroke {
    Stroke(
      family.pair(paper.theme).line.mixed(with: paper.theme.ink, 0.35),
      width: paper.pen.width(1.2), dashes: family.dashes.map { $0 * paper.mark })
  }

  /// Where two uses have one ground at one time.
  private func hatch(on paper: DiagramPaper) -> [Mark] {
    let spacing = max(1.1, paper.mark * 0.45)
    return meetings.compactMap { ground in
      guard let area = PaperArea(ground, in: paper.view) else { return nil }
      return .line(Hatch(spacing: spacing, angle: .pi / 4).lines(in: area), hatching(on: paper))
    }
  }

  func hatching(on paper: DiagramPaper) -> Stroke {
    Stroke(paper.theme.bandLine.faded(to: 0.6), width: paper.pen.width(0.6))
  }

  package func marks(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    let numbers = Dictionary(
      rules.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { a, _ in a })
    var marks: [Mark] = []
    var placed: [(rule: String, spot: PaperPoint)] = []
    for conflict in conflicts.sorted(by: { $0.severity > $1.severity }) {
      let (from, to) = (
        paper.view.place(conflict.approach.from), paper.view.place(conflict.approach.to)
      )
      if from != to {
        marks.append(.line(PaperPath(through: [from, to]), atOdds(on: paper)))
      }
      let spot = PaperPoint((from.x + to.x) / 2, (from.y + to.y) / 2)
      // Of one kind side by side one number is enough.
      let isTold = placed.contains {
        $0.rule == conflict.rule.id && distance($0.spot, spot) < paper.mark * 3
      }
      guard !isTold, let number = numbers[conflict.rule.id] else { continue }
      placed.append((conflict.rule.id, spot))
      let size = warningSize(on: paper)
      let box = spots.takeFirst(
        of: [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (1.4, 1.4), (-1.4, -1.4), (0, 2.2)].map {
          PaperBox(
            around: PaperPoint(spot.x + $0.0 * size, spot.y + $0.1 * size), width: size,
            height: size)
        })
      if let box { marks += warning(number, in: box, on: paper) }
    }
    return marks
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
