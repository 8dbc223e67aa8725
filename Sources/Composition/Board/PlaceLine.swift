import PublicSpace

/// Under a board's name: the name in the other language, and where the place is.
struct PlaceLine {
  let description: SiteDescription

  private static let size = 5.2
  /// From this size on it takes two lines.
  private static let floor = 3.7

  /// A fifth of a wide head, a little more where all then stands in a line, or as much as two lines need.
  func width(in whole: Double, _ desk: Desk) -> Double {
    let line = desk.ruler.width(of: words(desk), in: style(Self.floor, desk)) * 1.001
    let usual = min(96, whole * 0.2)
    if line <= whole * 0.25 { return max(usual, min(line, 150)) }
    return max(usual, min(line * 0.55, 150, whole * 0.3))
  }

  /// A mark for each line; its last stands at a place where there are one or two.
  func marks(at place: PaperPoint, width: Double, _ desk: inout Desk) -> [Mark] {
    let text = words(desk)
    guard !text.isEmpty else { return [] }
    let floor = style(Self.floor, desk)
    if desk.ruler.width(of: text, in: floor) <= width {
      return [desk.line(text, style(Self.size, desk), at: place, width: width)]
    }
    return desk.paragraph(
      text, floor, at: PaperPoint(place.x, place.y - 3.2), width: width, lines: 2)
  }

  private func words(_ desk: Desk) -> String {
    let other = desk.language == .zh ? description.name.en : description.name.zh
    let isOther = other != description.name.text(in: desk.language)
    return [isOther ? other : nil, description.place.text(in: desk.language)].compactMap { $0 }
      .joined(separator: "  ")
  }

  private func style(_ size: Double, _ desk: Desk) -> TextStyle {
    desk.style(.text, size, desk.theme.secondInk)
  }
}
