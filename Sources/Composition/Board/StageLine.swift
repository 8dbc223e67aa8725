import PublicSpace

/// The four stages of a consultation on a line; the present one is filled and named in bold.
struct StageLine {
  let description: SiteDescription

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let now = description.stage
    let all = SiteDescription.Stage.allCases
    let step = box.width / Double(all.count)
    let y = box.y + 16
    let theme = desk.theme
    // All in letters of one size: the one that is now tells itself by weight, none by being small.
    let names = all.map { stage in
      let style = desk.style(stage == now ? .textBold : .text, 5.4)
      return desk.ruler.width(of: stage.name(in: desk.language), in: style) / style.size
    }
    let size = min(5.4, (step - 2.5) / (names.max() ?? 1) * 0.999)
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
      marks.append(.area(disc, isNow ? theme.accentInk : theme.paper))
      marks.append(.line(disc, Stroke(isNow ? theme.accentInk : theme.secondInk, width: 0.45)))
      let number = desk.style(.textBold, isNow ? 5.6 : 3.6, isNow ? theme.paper : theme.secondInk)
      marks.append(
        .text(
          TextLine("\(index + 1)", number, anchor: .middle),
          at: PaperPoint(middle.x, middle.y + number.size * 0.36)))
      marks.append(
        desk.line(
          stage.name(in: desk.language),
          desk.style(isNow ? .textBold : .text, size, isNow ? theme.ink : theme.secondInk),
          at: PaperPoint(middle.x, y + 13), width: step - 2.5, anchor: .middle))
      if let date = description.stageDates[stage] {
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
    case .consult: language == .zh ? "多方协商" : "consult"
    }
  }
}
