import Geometry

/// Parallel lines inside an area, clipped to it exactly.
struct Hatch {
  /// Millimetres between lines.
  var spacing: Double
  /// Radians, clockwise from the right.
  var angle: Double

  func lines(in area: PaperArea) -> PaperPath {
    var path = PaperPath()
    let turn = Turn(-angle)
    guard let level = area.turned(by: -angle) else { return path }
    for line in level.levels(every: spacing) {
      for stretch in line.stretches {
        path.steps.append(.move(turn.undo(PaperPoint(stretch.start, line.y))))
        path.steps.append(.line(turn.undo(PaperPoint(stretch.end, line.y))))
      }
    }
    return path
  }
}
