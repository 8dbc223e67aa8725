import Analysis
import Comparison
import PublicSpace
import Reporting

/// A few figures, today → plan, with a sign and whether that is better.
struct FiguresBlock {
  let content: BoardContent

  /// The figures a resident feels, at most five.
  private static let shown = [
    "open_m2", "public_m2_per_resident", "seats", "canopy_share", "green_share",
  ]

  /// What has to be measured for them.
  static let measures = blocks(telling: Set(shown))

  static var chosen: [Metric] { shown.compactMap { id in metrics.first { $0.id == id } } }

  /// What counts as open ground.
  static func note(_ desk: Desk) -> String {
    desk.say(
      "公共地面：步道、广场、活动场地、可进入的草坪，不含车行与停车",
      "open ground: paths, squares, play, open lawns; not for cars")
  }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    box.width > box.height * 3.5
      ? FiguresRow(content: content).marks(in: box, &desk) : list(in: box, &desk)
  }

  private func list(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let theme = desk.theme
    var marks = heading(desk.say("五个数字", "Five numbers"), in: box, &desk)
    let note = Self.note(desk)
    let small = desk.style(.text, 3.8, theme.secondInk)
    // Beside the heading where it fits, else under it.
    let isBeside = desk.ruler.width(of: note, in: small) < box.width * 0.68
    if isBeside {
      marks.append(
        desk.line(
          note, small, at: PaperPoint(box.right, box.y + 7.8), width: box.width * 0.68,
          anchor: .end))
    }
    var top = box.y + 11
    if !isBeside {
      let lines = desk.paragraph(
        note, small, at: PaperPoint(box.x, top + 3), width: box.width, lines: 2)
      marks += lines
      top += Double(lines.count) * small.size * 1.5 + 1.5
    }
    let chosen = Self.chosen
    let row = (box.bottom - top) / Double(chosen.count)
    // A long unit, such as “m²/person”, pushes its figures to the left.
    let units = chosen.map {
      desk.ruler.width(
        of: $0.unit.symbol(in: desk.language), in: desk.style(.text, Desk.smallestLetters))
    }
    let unitWidth = max(box.width * 0.095, (units.max() ?? 0) * 1.01)
    let verdicts = chosen.map { metric in
      let change = FigureChange(
        metric, from: content.comparison.baseMeasures, to: content.variant.measures)
      return desk.ruler.width(
        of: "▲" + change.verdict.word(in: desk.language), in: desk.style(.textBold, 4))
    }
    let verdictWidth = max(box.width * 0.11, verdicts.max() ?? 0)
    let planned = chosen.map { metric in
      let figure = Figure.plain(metric.value(content.variant.measures), metric.unit)
      return desk.ruler.width(of: figure, in: desk.style(.textBold, 8.8))
    }
    // Names over their figures where both do not fit on a line and rows are high enough.
    let isNarrow =
      box.width < 140
      || row >= 10 && box.width * 0.405 - verdictWidth - unitWidth < planned.max() ?? 0
    for (index, metric) in chosen.enumerated() {
      let change = FigureChange(
        metric, from: content.comparison.baseMeasures, to: content.variant.measures)
      let y = top + row * Double(index)
      marks.append(rule(from: box.x, to: box.right, y: y, theme))
      let baseline = isNarrow ? y + row * 0.88 : y + row * 0.5 + 2.6
      // Over its figures, and clear of the line above; figures in low rows are clear of it.
      let nameBaseline = isNarrow ? y + max(row * 0.34, 4.5) : baseline
      let numberSize = isNarrow ? min(7, (baseline - nameBaseline) / 0.86) : 8.8
      let unit = metric.unit.symbol(in: desk.language)
      let name = metric.name(in: desk.language)
      marks.append(
        desk.line(
          isNarrow && !unit.isEmpty ? desk.say("\(name)（\(unit)）", "\(name) (\(unit))") : name,
          desk.style(.text, isNarrow ? 4.4 : 5.5),
          at: PaperPoint(box.x, nameBaseline),
          width: isNarrow ? box.width : box.width * 0.34))
      let columns =
        isNarrow
        ? (today: box.x + box.width * 0.24, plan: box.x + box.width * 0.68)
        : (
          today: box.x + box.width * 0.5,
          plan: box.right - box.width * 0.025 - verdictWidth - unitWidth
        )
      marks.append(
        desk.figure(
          metric, content.comparison.baseMeasures, of: content.today.layout.file,
          desk.style(.text, isNarrow ? 5 : 6.4, theme.secondInk),
          at: PaperPoint(columns.today, baseline),
          width: box.width * (isNarrow ? 0.24 : 0.16), anchor: .end))
      marks.append(
        .text(
          TextLine("→", desk.style(.text, 5, theme.secondInk), anchor: .middle),
          at: PaperPoint(columns.today + box.width * 0.035, baseline)))
      marks.append(
        desk.figure(
          metric, content.variant.measures, of: content.plan.layout.file,
          desk.style(.textBold, numberSize), at: PaperPoint(columns.plan - 1, baseline),
          width: isNarrow ? box.width * 0.34 : columns.plan - columns.today - box.width * 0.07,
          anchor: .end))
      if !isNarrow {
        marks.append(
          desk.line(
            unit, desk.style(.text, 4, theme.secondInk), at: PaperPoint(columns.plan, baseline),
            width: unitWidth))
      }
      marks.append(
        change.verdict.mark(
          rises: (change.absolute ?? 0) > 0, at: PaperPoint(box.right, baseline),
          width: isNarrow ? box.width * 0.28 : verdictWidth, &desk))
    }
    return marks
  }
}

/// A block's title with a firm rule over it.
func heading(_ text: String, in box: PaperBox, _ desk: inout Desk) -> [Mark] {
  [
    .line(
      PaperPath(through: [PaperPoint(box.x, box.y), PaperPoint(box.right, box.y)]),
      Stroke(desk.theme.ink, width: 0.5)),
    desk.line(
      text, desk.style(.titleBold, 7), at: PaperPoint(box.x, box.y + 8.2), width: box.width),
  ]
}

func rule(from left: Double, to right: Double, y: Double, _ theme: Theme) -> Mark {
  .line(
    PaperPath(through: [PaperPoint(left, y), PaperPoint(right, y)]),
    Stroke(theme.secondInk.faded(to: 0.55), width: 0.18))
}
