import PublicSpace

/// The head of a board: whose place, which proposal, what it wants, and where the consultation stands.
struct HeadBlock {
  let content: BoardContent

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let theme = desk.theme
    let description = content.description
    let name = description.name.text(in: desk.language) ?? content.plan.layout.file
    let other = desk.language == .zh ? description.name.en : description.name.zh
    let titleStyle = desk.style(.titleBold, 25)
    var marks: [Mark] = []
    let nameWidth = min(150, desk.ruler.width(of: name, in: titleStyle))
    marks.append(
      desk.line(name, titleStyle, at: PaperPoint(box.x, box.y + 23), width: nameWidth + 0.1))
    let under = [other, description.place.text(in: desk.language)].compactMap { $0 }
      .joined(separator: "  ")
    marks.append(
      desk.line(
        under, desk.style(.text, 5.2, theme.secondInk), at: PaperPoint(box.x, box.y + 34.6),
        width: max(nameWidth, 96)))
    if description.isIllustrative { marks += stamp(at: PaperPoint(box.x, box.y + 43.4), &desk) }

    let left = box.x + max(nameWidth, 96) + 16
    let stagesWidth = 176.0
    let width = box.right - left - stagesWidth - 20
    marks.append(
      .line(
        PaperPath(through: [PaperPoint(left - 8, box.y + 4), PaperPoint(left - 8, box.bottom - 2)]),
        Stroke(theme.ink, width: 0.35)))
    let title = content.words?.title.text(in: desk.language) ?? content.option
    marks.append(
      desk.line(
        title, desk.style(.titleBold, 15, theme.accent), at: PaperPoint(left, box.y + 18),
        width: width))
    if let intent = content.words?.intent.text(in: desk.language) {
      marks += desk.paragraph(
        intent, desk.style(.text, 6.2), at: PaperPoint(left, box.y + 31), width: width, lines: 2)
    }
    marks += stages(
      in: PaperBox(
        x: box.right - stagesWidth, y: box.y, width: stagesWidth, height: box.height), &desk)
    return marks
  }

  /// Not surveyed: said on every board of an illustrative site.
  private func stamp(at place: PaperPoint, _ desk: inout Desk) -> [Mark] {
    let text = desk.say("示意 · 并非实测", "illustrative · not surveyed")
    let style = desk.style(.textBold, 4.2, desk.theme.accent)
    let width = desk.ruler.width(of: text, in: style)
    let box = PaperBox(x: place.x, y: place.y - 4.6, width: width + 6, height: 6.4)
    return [
      .line(PaperPath(box), Stroke(desk.theme.accent, width: 0.35)),
      .text(TextLine(text, style), at: PaperPoint(place.x + 3, place.y)),
    ]
  }

  /// The four stages on a line; the present one is filled and named in bold.
  private func stages(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let now = content.description.stage
    let all = SiteDescription.Stage.allCases
    let step = box.width / Double(all.count)
    let y = box.y + 16
    let theme = desk.theme
    var marks: [Mark] = [
      .line(
        PaperPath(through: [
          PaperPoint(box.x + step / 2, y), PaperPoint(box.right - step / 2, y),
        ]), Stroke(theme.secondInk, width: 0.35))
    ]
    for (index, stage) in all.enumerated() {
      let middle = PaperPoint(box.x + step * (Double(index) + 0.5), y)
      let isNow = stage == now
      let disc = PaperPath(circleAt: middle, radius: isNow ? 5 : 3)
      marks.append(.area(disc, isNow ? theme.accent : theme.paper))
      marks.append(.line(disc, Stroke(isNow ? theme.accent : theme.secondInk, width: 0.45)))
      let number = desk.style(.textBold, isNow ? 5.6 : 3.6, isNow ? theme.paper : theme.secondInk)
      marks.append(
        .text(
          TextLine("\(index + 1)", number, anchor: .middle),
          at: PaperPoint(middle.x, middle.y + number.size * 0.36)))
      marks.append(
        desk.line(
          stage.name(in: desk.language),
          desk.style(isNow ? .textBold : .text, 5.4, isNow ? theme.ink : theme.secondInk),
          at: PaperPoint(middle.x, y + 13), width: step - 3, anchor: .middle))
      if let date = content.description.stageDates[stage] {
        marks.append(
          desk.line(
            date, desk.style(.text, 4, theme.secondInk), at: PaperPoint(middle.x, y + 19.5),
            width: step - 2, anchor: .middle))
      }
    }
    return marks
  }
}

extension SiteDescription.Stage {
  func name(in language: Language) -> String {
    switch self {
    case .needs: language == .zh ? "居民提需求" : "needs"
    case .survey: language == .zh ? "专家踏勘" : "site visit"
    case .options: language == .zh ? "方案比选" : "options"
    case .consult: language == .zh ? "多方协商" : "consultation"
    }
  }
}
