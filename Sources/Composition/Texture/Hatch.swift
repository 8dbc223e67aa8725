import Geometry

/// Parallel lines inside an area, clipped to it exactly.
struct Hatch {
  /// Millimetres between lines.
  var spacing: Double
  /// Radians, clockwise from the right.
  var angle: Double
  /// What lines keep from the edge at both ends, in millimetres: half of what is drawn on them.
  var inset = 0.0

  func lines(in area: PaperArea) -> PaperPath {
    var path = PaperPath()
    let turn = Turn(-angle)
    guard let level = area.turned(by: -angle) else { return path }
    for line in level.levels(every: spacing) {
      for stretch in line.stretches where stretch.end - stretch.start > 2 * inset {
        path.steps.append(.move(turn.undo(PaperPoint(stretch.start + inset, line.y))))
        path.steps.append(.line(turn.undo(PaperPoint(stretch.end - inset, line.y))))
      }
    }
    return path
  }
}
