/// Where something stood, as a dashed ring with a cross, and an arrow to where it goes.
struct MoveArrow {
  let from: PaperPoint
  let to: PaperPoint
  let radius: Double

  /// The arrow from the old place to the new.
  func way(_ theme: Theme, _ pen: Pen) -> [Mark] {
    let heading = angle(of: to - from)
    let start = point(from, radius, at: heading)
    let end = point(to, -min(radius, distance(from, to) / 3), at: heading)
    var arrow = PaperPath(through: [start, end])
    let head = 2.2
    arrow.add([
      point(end, -head, at: heading - 0.4), end, point(end, -head, at: heading + 0.4),
    ])
    return [.line(arrow, Stroke(theme.accent, width: pen.width(0.6), dashes: [2.4, 1.2]))]
  }

  /// What leaves a place: a dashed ring with a cross.
  static func ghost(
    at centre: PaperPoint, radius: Double, _ theme: Theme, _ pen: Pen
  ) -> [Mark] {
    var cross = PaperPath()
    for quarter in 0..<2 {
      let angle = Double.pi / 4 + Double(quarter) * .pi / 2
      cross.add([
        point(centre, radius * 0.6, at: angle), point(centre, radius * 0.6, at: angle + .pi),
      ])
    }
    let ring = PaperPath(circleAt: centre, radius: radius)
    return [
      .line(ring, Stroke(theme.secondInk, width: pen.width(0.5), dashes: [1.2, 0.8])),
      .line(cross, Stroke(theme.secondInk, width: pen.width(0.5))),
    ]
  }
}
