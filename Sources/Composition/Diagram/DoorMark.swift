import Glibc

/// How far it is from a door, as a disc that is the fuller the nearer: read without colour.
struct DoorMark {
  enum Reach: Hashable {
    /// The band by its place, the nearest 0; nil beyond the last.
    case within(Int?)
    case unreached
  }

  enum Change { case nearer, farther }

  let reach: Reach
  var change: Change?

  /// A quarter less for each band.
  private var share: Double {
    guard case .within(let band?) = reach else { return 0 }
    return max(0.25, 1 - 0.25 * Double(band))
  }

  func marks(at spot: PaperPoint, diameter: Double, _ theme: Theme) -> [Mark] {
    let radius = diameter / 2
    let line = max(0.14, diameter * 0.085)
    let disc = PaperPath(circleAt: spot, radius: radius)
    let rim = Stroke(reach == .unreached ? theme.warning : theme.bandLine, width: line)
    var marks: [Mark] = []
    if let change { marks += self.marks(for: change, at: spot, radius, theme) }
    marks.append(.area(disc, theme.paper))
    switch reach {
    case .within:
      if share == 1 {
        marks.append(.area(disc, theme.bandLine))
      } else if share > 0 {
        marks.append(.area(slice(at: spot, radius), theme.bandLine))
      }
    case .unreached:
      let arm = radius * 0.55
      var cross = PaperPath(through: [
        PaperPoint(spot.x - arm, spot.y - arm), PaperPoint(spot.x + arm, spot.y + arm),
      ])
      cross.add([PaperPoint(spot.x - arm, spot.y + arm), PaperPoint(spot.x + arm, spot.y - arm)])
      marks.append(.line(cross, Stroke(theme.warning, width: line * 1.6)))
    }
    return marks + [.line(disc, rim)]
  }

  /// A firm ring for nearer, a dashed one for farther.
  private func marks(
    for change: Change, at spot: PaperPoint, _ radius: Double, _ theme: Theme
  ) -> [Mark] {
    let ring = PaperPath(circleAt: spot, radius: radius * 1.45)
    let stroke =
      change == .nearer
      ? Stroke(theme.accent, width: radius * 0.42)
      : Stroke(theme.ink, width: radius * 0.3, dashes: [radius * 0.6, radius * 0.45])
    return [.area(ring, theme.paper), .line(ring, stroke)]
  }

  /// From twelve o'clock on.
  private func slice(at spot: PaperPoint, _ radius: Double) -> PaperPath {
    let steps = Int(24 * share)
    let rim = (0...steps).map {
      point(spot, radius, at: -.pi / 2 + 2 * .pi * share * Double($0) / Double(steps))
    }
    return PaperPath(through: [spot] + rim, closed: true)
  }
}
