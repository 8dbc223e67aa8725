import Geometry
import Glibc
import PublicSpace

/// What keeps a fire lane free: its edges dashed at true width, and 消防 lettered along it.
///
/// Drawn over the ground, since a lane usually runs on a road that covers it.
struct FireLaneMarking {
  let lane: Element
  let footprint: [Region]
  let view: PlanView
  let theme: Theme
  let pen: Pen

  func marks() -> [Mark] {
    let marks = footprint.map { Mark.line(view.path($0), Self.edge(theme, pen)) }
    guard pen.isFine else { return marks }
    return marks
      + FireLaneWords(lane: lane, view: view).spots.map { Self.word(at: $0, heading: $1, theme) }
  }

  /// A stretch of lane for a key, as wide as the box.
  static func sample(in box: PaperBox, _ theme: Theme, _ pen: Pen) -> [Mark] {
    [box.y + 0.4, box.bottom - 0.4].map { y in
      let side = PaperPath(through: [PaperPoint(box.x, y), PaperPoint(box.right, y)])
      return .line(side, edge(theme, pen))
    } + [word(at: box.middle, heading: 0, theme)]
  }

  private static func edge(_ theme: Theme, _ pen: Pen) -> Stroke {
    Stroke(theme.warning, width: pen.width(0.45), dashes: [2.2, 1.4])
  }

  private static func word(at spot: PaperPoint, heading: Double, _ theme: Theme) -> Mark {
    // As firm as text must be on the grey of a road.
    let colour = theme.warning.mixed(with: theme.ink, 0.3)
    let style = TextStyle(.textBold, size: FireLaneWords.size, colour: colour, tracking: 0.25)
    let text = TextLine("消防", style, anchor: .middle, turn: heading * 180 / .pi)
    return .text(text, at: point(spot, style.size * 0.35, at: heading + .pi / 2))
  }
}

/// Where 消防 is lettered on a fire lane, and the room that takes.
struct FireLaneWords {
  let lane: Element
  let view: PlanView

  static let size = 3.6
  /// Metres that a lane keeps clear.
  private static let clearWidth = 4.0
  /// Letters stand this far apart, in millimetres.
  private static let interval = 70.0

  /// The middle of each, and which way it is turned; none over another.
  ///
  /// None where a lane is narrower than its letters.
  var spots: [(at: PaperPoint, heading: Double)] {
    guard view.millimetres(Self.clearWidth) >= Self.size * 0.9 else { return [] }
    var spots = lane.shape.paths.map(view.path).flatMap(headings)
    if let middle = lane.shape.region.innermostPoint { spots.append((view.place(middle), 0)) }
    var taken: [PaperBox] = []
    return spots.filter { spot in
      let box = Self.box(spot.at, spot.heading)
      defer { taken.append(box) }
      return !taken.contains(where: box.intersects)
    }
  }

  var boxes: [PaperBox] { spots.map { Self.box($0.at, $0.heading) } }

  private static func box(_ spot: PaperPoint, _ heading: Double) -> PaperBox {
    let (length, depth) = (size * 2.3, size)
    let (across, down) = (abs(cos(heading)), abs(sin(heading)))
    return PaperBox(
      around: spot, width: length * across + depth * down, height: length * down + depth * across)
  }

  /// Places along a way and which way it runs there, turned so that letters stand upright.
  private func headings(along way: PaperPath) -> [(at: PaperPoint, heading: Double)] {
    var headings: [(at: PaperPoint, heading: Double)] = []
    for (a, b) in zip(way.corners, way.corners.dropFirst()) where distance(a, b) > 14 {
      var heading = angle(of: b - a)
      if heading > .pi / 2 { heading -= .pi }
      if heading <= -.pi / 2 { heading += .pi }
      let spots = along(PaperPath(through: [a, b]), every: min(Self.interval, distance(a, b)))
      headings += spots.map { ($0, heading) }
    }
    return headings
  }
}
