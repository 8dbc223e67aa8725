import PublicSpace

/// A line of the key that a numbered disc on the plan refers to.
struct PlaceEntry: Hashable {
  let number: Int
  let name: String
  let isNew: Bool
}

/// A numbered disc, 7 mm on an A1 sheet: ringed in the accent where the thing is new.
struct NumberDisc {
  let number: Int
  let isNew: Bool
  let diameter: Double
  let theme: Theme

  func marks(at middle: PaperPoint) -> [Mark] {
    let disc = PaperPath(circleAt: middle, radius: diameter / 2)
    let digits = "\(number)"
    let size = diameter * (digits.count > 2 ? 0.42 : 0.55)
    let style = TextStyle(.textBold, size: size, colour: theme.ink)
    return [
      .area(disc, theme.paper),
      .line(
        disc,
        Stroke(
          isNew ? theme.accent : theme.ink,
          width: max(0.2, diameter * (isNew ? 0.085 * max(1, theme.newWeight * 0.7) : 0.04)))),
      .text(
        TextLine(digits, style, anchor: .middle),
        at: PaperPoint(middle.x, middle.y + size * 0.36)),
    ]
  }
}
