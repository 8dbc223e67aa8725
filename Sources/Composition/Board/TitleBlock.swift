import PublicSpace

/// One line at the top of a further sheet: whose place and which proposal.
struct TitleBlock {
  let content: BoardContent

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let theme = desk.theme
    let name = content.plan.title(in: desk.language)
    let size = min(11, box.height * 0.75)
    let style = desk.style(.titleBold, size)
    let baseline = box.y + size
    let width = min(desk.ruler.width(of: name, in: style) + 0.1, box.width * 0.4)
    var marks = desk.title(name, style, at: PaperPoint(box.x, baseline), width: width)
    let title = content.title(in: desk.language)
    let left = box.x + width + size * 0.8
    let stamp = content.description.isIllustrative ? desk.say("示意", "illustrative") : ""
    let small = desk.style(.textBold, 4.2, theme.accentInk)
    let stampWidth = stamp.isEmpty ? 0 : desk.ruler.width(of: stamp, in: small) + 4
    marks += desk.title(
      title, desk.style(.titleBold, size * 0.78, theme.accent), at: PaperPoint(left, baseline),
      width: box.right - left - stampWidth)
    if !stamp.isEmpty {
      marks.append(.text(TextLine(stamp, small, anchor: .end), at: PaperPoint(box.right, baseline)))
    }
    return marks
  }
}
