import Comparison
import PublicSpace

/// The head of a board: whose place, which proposal, what it wants, and where the consultation stands.
struct HeadBlock {
  let content: BoardContent

  private var description: SiteDescription { content.description }
  private var placeLine: PlaceLine { PlaceLine(description: description) }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    box.width > 300 ? wide(in: box, &desk) : narrow(in: box, &desk)
  }

  private func wide(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let theme = desk.theme
    let name = name(desk)
    let titleStyle = desk.style(.titleBold, 24)
    var marks: [Mark] = []
    let nameWidth = min(min(150, box.width * 0.26), desk.ruler.width(of: name, in: titleStyle))
    marks += desk.title(
      name, titleStyle, at: PaperPoint(box.x, box.y + 22), width: nameWidth + 0.1)
    let under = max(nameWidth, placeLine.width(in: box.width, desk))
    let place = placeLine.marks(at: PaperPoint(box.x, box.y + 32.4), width: under, &desk)
    marks += place
    if description.isIllustrative {
      // Under the place, or over the stages where that is long.
      let corner =
        place.count <= 2
        ? PaperPoint(box.x, box.y + (place.count == 2 ? 41.6 : 40.4))
        : PaperPoint(box.right - stampWidth(desk), box.y + 4.6)
      marks += stamp(at: corner, &desk)
    }

    let left = box.x + under + 16
    let stagesWidth = min(176, max(92, box.width * 0.24))
    let hasStages = description.stage != nil || !description.stageDates.isEmpty
    let width = box.right - left - (hasStages ? stagesWidth + 20 : 0)
    marks.append(
      .line(
        PaperPath(through: [PaperPoint(left - 8, box.y + 4), PaperPoint(left - 8, box.bottom - 2)]),
        Stroke(theme.ink, width: 0.35)))
    marks += desk.title(
      title(desk), desk.style(.titleBold, 15, theme.accent), at: PaperPoint(left, box.y + 18),
      width: width)
    if let intent = intent(desk) {
      marks += desk.paragraph(
        intent, desk.style(.text, width > 240 ? 6.2 : 4.6),
        at: PaperPoint(left, box.y + (width > 240 ? 30 : 27)), width: width,
        lines: width > 240 ? 2 : 3)
    }
    guard hasStages else { return marks }
    return marks
      + StageLine(description: description).marks(
        in: PaperBox(
          x: box.right - stagesWidth, y: box.y, width: stagesWidth, height: box.height), &desk)
  }

  /// Line under line; the stages at the bottom where the block is high enough.
  private func narrow(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let theme = desk.theme
    var marks = desk.title(
      name(desk), desk.style(.titleBold, 18), at: PaperPoint(box.x, box.y + 17),
      width: box.width - (description.isIllustrative ? stampWidth(desk) + 5 : 0), lines: 3)
    if description.isIllustrative {
      marks += stamp(at: PaperPoint(box.right - stampWidth(desk), box.y + 12), &desk)
    }
    let place = placeLine.marks(at: PaperPoint(box.x, box.y + 26), width: box.width, &desk)
    marks += place
    // Two lines of it would touch a title.
    let drop = place.count > 1 ? 3.5 : 0
    marks += desk.title(
      title(desk), desk.style(.titleBold, 13, theme.accent),
      at: PaperPoint(box.x, box.y + 42 + drop), width: box.width)
    let hasStages = box.height > 90 && description.stage != nil
    if let intent = intent(desk) {
      let lines = max(1, Int((box.height - (hasStages ? 84 : 46)) / 8.4))
      marks += desk.paragraph(
        intent, desk.style(.text, 5.8), at: PaperPoint(box.x, box.y + 52.5 + drop),
        width: box.width,
        lines: min(4, lines))
    }
    guard hasStages else { return marks }
    return marks
      + StageLine(description: description).marks(
        in: PaperBox(x: box.x, y: box.bottom - 38, width: box.width, height: 38), &desk)
  }

  private func name(_ desk: Desk) -> String {
    content.plan.title(in: desk.language)
  }

  private func title(_ desk: Desk) -> String { content.headline(in: desk.language) }

  /// What the proposal wants; on a board of all of them, which they are.
  private func intent(_ desk: Desk) -> String? {
    guard content.isOfAll else { return content.words?.intent.text(in: desk.language) }
    let titles = content.comparison.variants.map {
      content.title(of: $0, in: desk.language)
    }
    return desk.say(
      "今天和 \(titles.count) 个方案：" + titles.map { "“\($0)”" }.joined(),
      "Today and \(titles.count == 1 ? "1 option" : "\(titles.count) options"): "
        + titles.map { "“\($0)”" }.joined(separator: ", "))
  }

  private func stampWords(_ desk: Desk) -> String {
    desk.say("示意 · 并非实测", "illustrative · not surveyed")
  }

  private func stampWidth(_ desk: Desk) -> Double {
    desk.ruler.width(of: stampWords(desk), in: desk.style(.textBold, 4.2)) + 6
  }

  /// Not surveyed: said on every board of an illustrative site.
  private func stamp(at place: PaperPoint, _ desk: inout Desk) -> [Mark] {
    let style = desk.style(.textBold, 4.2, desk.theme.accentInk)
    let box = PaperBox(x: place.x, y: place.y - 4.6, width: stampWidth(desk), height: 6.4)
    return [
      .line(PaperPath(box), Stroke(desk.theme.accent, width: 0.35)),
      .text(TextLine(stampWords(desk), style), at: PaperPoint(place.x + 3, place.y)),
    ]
  }
}
