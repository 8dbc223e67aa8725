import Analysis
import Geometry
import Navigation
import PublicSpace

extension AccessDiagram {
  /// From the door that has the longest way, over the ground, to the place.
  private var worstLine: Path? {
    worst.flatMap { door, reach in
      Path([access.doors[door].element.shape.points[0]] + (reach.walk?.points ?? []))
    }
  }

  /// The longest way itself; no words stand on it.
  func worstWay(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    guard let worstLine else { return [] }
    let path = paper.view.path(worstLine)
    for spot in along(path, every: 2) { spots.take(PaperBox(around: spot, width: 1, height: 1)) }
    let width = paper.pen.width(2)
    let goal = PaperPath(
      circleAt: paper.view.place(worstLine.points[worstLine.points.count - 1]), radius: width * 1.3)
    return [
      .line(path, Stroke(paper.theme.paper, width: width * 2.2, ends: .round)),
      .line(path, Stroke(paper.theme.accent, width: width, ends: .round)),
      .area(goal, paper.theme.accent), .line(goal, Stroke(paper.theme.paper, width: 0.2)),
    ]
  }

  /// Its metres and minutes, beside it.
  func worstWords(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark] {
    guard let worstLine, let metres = worst?.reach.metres else { return [] }
    let text = paper.say(
      "最远 \(whole(metres)) m · \(minutes(metres)) 分钟",
      "farthest \(whole(metres)) m · \(minutes(metres)) min")
    let style = TextStyle(
      .textBold, size: paper.letters, colour: paper.theme.ink,
      halo: TextStyle.Halo(paper.theme.paper, width: paper.letters * 0.3))
    let width = paper.ruler.width(of: text, in: style) + paper.letters * 0.6
    let height = paper.letters * 1.4
    let gap = paper.pen.width(2) * 1.6
    let (dx, dy) = (width / 2 + gap, height / 2 + gap)
    let line = worstLine.points.map(paper.view.place)
    let beside = [(dx, 0.0), (-dx, 0), (0, -dy), (0, dy), (dx, -dy), (-dx, dy)]
    func boxes(at share: Double) -> [PaperBox] {
      let spot = paper.view.place(worstLine.point(at: share))
      return beside.map { right, down in
        PaperBox(
          around: PaperPoint(spot.x + right, spot.y + down), width: width, height: height)
      }
    }
    let free = Self.shares.lazy.flatMap(boxes).filter { !covers(line, $0) }
    return spots.takeFirst(of: free).map { [text.centred(in: $0, style)] } ?? []
  }

  func whole(_ metres: Double) -> Int { Int(metres.rounded()) }

  /// Begun minutes.
  func minutes(_ metres: Double) -> Int {
    max(1, Int((metres / traveller.profile.speed / 60).rounded(.up)))
  }
}

/// Whether a line runs over a box.
private func covers(_ line: [PaperPoint], _ box: PaperBox) -> Bool {
  zip(line, line.dropFirst()).contains { a, b in
    let steps = max(1, Int(distance(a, b)))
    return (0...steps).contains { step in
      let spot = between(a, b, Double(step) / Double(steps))
      return box.x <= spot.x && spot.x <= box.right && box.y <= spot.y && spot.y <= box.bottom
    }
  }
}
