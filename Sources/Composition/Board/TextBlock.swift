import PublicSpace

/// A paragraph that a proposal's own words give, under the title they give it.
struct TextBlock {
  let title: String?
  let text: String

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    var marks: [Mark] = []
    var top = box.y
    if let title {
      marks += heading(title, in: box, &desk)
      top += 12
    }
    let style = desk.style(.text, 5.5)
    let lines = max(1, Int((box.bottom - top) / (style.size * 1.5)))
    return marks
      + desk.paragraph(
        text, style, at: PaperPoint(box.x, top + style.size), width: box.width, lines: lines)
  }
}
