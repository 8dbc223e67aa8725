import PublicSpace

/// Met, in part or not as a full, a half and an empty disc: read without colour.
///
/// No answer is a dashed ring.
struct VerdictMark {
  let verdict: Answer.Verdict?

  func marks(at middle: PaperPoint, diameter: Double, _ theme: Theme) -> [Mark] {
    let radius = diameter * 0.42
    let disc = PaperPath(circleAt: middle, radius: radius)
    let width = diameter * 0.1
    guard let verdict else {
      return [.line(disc, Stroke(theme.secondInk, width: width, dashes: [width * 2, width * 1.6]))]
    }
    let rim = Mark.line(disc, Stroke(theme.water, width: width))
    switch verdict {
    case .met: return [.area(disc, theme.water), rim]
    case .partly:
      let arc = (0...16).map { point(middle, radius, at: .pi / 2 + .pi * Double($0) / 16) }
      return [.area(PaperPath(through: arc, closed: true), theme.water), rim]
    case .not: return [rim]
    }
  }
}
