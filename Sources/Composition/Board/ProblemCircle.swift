import PublicSpace

/// A ring round a problem on a plan, and its number beside it.
struct ProblemCircle {
  let number: Int
  let level: Finding.Level

  func marks(at place: PaperPoint, _ desk: Desk) -> [Mark] {
    let colour = Self.colour(of: level, desk.theme)
    let radius = level == .note ? 2.6 : 4.2
    let halo = TextStyle.Halo(desk.theme.paper, width: 1.4)
    let style = TextStyle(.textBold, size: 5, colour: colour, halo: halo)
    let ring = PaperPath(circleAt: place, radius: radius)
    return [
      .line(ring, Stroke(desk.theme.paper, width: 1.9)), .line(ring, Stroke(colour, width: 0.9)),
      .text(
        TextLine("\(number)", style),
        at: PaperPoint(place.x + radius + 0.8, place.y - radius * 0.4)),
    ]
  }

  static func colour(of level: Finding.Level, _ theme: Theme) -> Colour {
    switch level {
    case .error: theme.warning
    case .warning: theme.accent
    case .note: theme.water
    }
  }
}
