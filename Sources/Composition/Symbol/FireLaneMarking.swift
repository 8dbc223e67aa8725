import Geometry
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

  /// Letters stand this far apart, in millimetres.
  private let interval = 70.0

  func marks() -> [Mark] {
    let stroke = Stroke(theme.warning, width: pen.width(0.45), dashes: [2.2, 1.4])
    var marks = footprint.map { Mark.line(view.path($0), stroke) }
    guard pen.isFine else { return marks }
    let size = 3.6
    let style = TextStyle(.textBold, size: size, colour: theme.warning, tracking: 0.25)
    for way in lane.shape.paths.map(view.path) {
      for (spot, heading) in headings(along: way) {
        let text = TextLine("消防", style, anchor: .middle, turn: heading * 180 / .pi)
        marks.append(.text(text, at: point(spot, size * 0.35, at: heading + .pi / 2)))
      }
    }
    if let middle = lane.shape.region.innermostPoint {
      let spot = view.place(middle)
      let text = TextLine("消防", style, anchor: .middle)
      marks.append(.text(text, at: PaperPoint(spot.x, spot.y + size * 0.35)))
    }
    return marks
  }

  /// Places along a way and which way it runs there, turned so that letters stand upright.
  private func headings(along way: PaperPath) -> [(PaperPoint, Double)] {
    var headings: [(PaperPoint, Double)] = []
    for (a, b) in zip(way.corners, way.corners.dropFirst()) where distance(a, b) > 14 {
      var heading = angle(of: b - a)
      if heading > .pi / 2 { heading -= .pi }
      if heading <= -.pi / 2 { heading += .pi }
      let spots = along(PaperPath(through: [a, b]), every: min(interval, distance(a, b)))
      headings += spots.map { ($0, heading) }
    }
    return headings
  }
}
