import Analysis
import Comparison
import PublicSpace
import Reporting

/// The figures of today and of every proposal in one table, each with sign and verdict.
struct TableBlock {
  let content: BoardContent

  private static let usualRow = 13.0

  private var before: Measures { content.comparison.baseMeasures }
  private var variants: [Variant] { content.comparison.variants }

  /// What some proposal makes better or worse, as printed; what stays as it is tells nothing here.
  private var telling: [Metric] {
    metrics.filter { metric in
      let today = Figure.plain(metric.value(before), metric.unit)
      return metric.better != .neither
        && variants.contains { variant in
          let change = FigureChange(metric, from: before, to: variant.measures)
          return change.verdict != .unknown && Figure.plain(change.after, metric.unit) != today
        }
    }
  }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    var marks = heading(desk.say("指标对比", "Figures side by side"), in: box, &desk)
    // Names over their figures where both do not fit on a line.
    let isNarrow = box.width < 340
    let left = isNarrow ? box.x : box.x + box.width * 0.3
    let columns = OptionColumns(content, in: box, from: left).boxes
    let top = box.y + 11.5
    let heads =
      [desk.say("今天", "today")] + variants.map { content.title(of: $0, in: desk.language) }
    for (column, head) in zip(columns, heads) {
      marks += desk.paragraph(
        head, desk.style(.textBold, isNarrow ? 4 : 5), at: PaperPoint(column.x, top + 5),
        width: column.width, lines: isNarrow ? 2 : 1)
    }
    // As many as there is room for: the first are the ones residents ask about.
    let first = top + (isNarrow ? 13 : 9)
    let room = box.bottom - first
    let shown = telling.prefix(max(1, Int(room / (isNarrow ? 12.5 : 8))))
    let row = min(
      isNarrow ? Self.usualRow * 1.2 : Self.usualRow, room / Double(max(1, shown.count)))
    let letters = isNarrow ? 4.6 : min(6.2, row * 0.5)
    for (index, metric) in shown.enumerated() {
      let y = first + row * Double(index)
      let baseline = isNarrow ? y + row * 0.86 : y + row * 0.5 + letters * 0.36
      marks.append(rule(from: box.x, to: box.right, y: y, desk.theme))
      marks.append(
        desk.line(
          name(of: metric, desk), desk.style(.text, letters),
          at: PaperPoint(box.x, isNarrow ? y + row * 0.42 : baseline),
          width: isNarrow ? box.width : left - box.x - 4))
      marks += figures(of: metric, in: columns, baseline, letters, &desk)
    }
    return marks
  }

  private func figures(
    of metric: Metric, in columns: [PaperBox], _ baseline: Double, _ letters: Double,
    _ desk: inout Desk
  ) -> [Mark] {
    var marks = [
      desk.figure(
        metric, before, of: content.today.layout.file,
        desk.style(.text, letters * 1.06, desk.theme.secondInk),
        at: PaperPoint(columns[0].x, baseline), width: columns[0].width)
    ]
    for (variant, column) in zip(variants, columns.dropFirst()) {
      marks.append(
        desk.figure(
          metric, variant.measures, of: variant.site.layout.file,
          desk.style(.textBold, letters * 1.12),
          at: PaperPoint(column.x, baseline), width: column.width * 0.5))
      let change = FigureChange(metric, from: before, to: variant.measures)
      marks.append(
        change.verdict.mark(
          rises: (change.absolute ?? 0) > 0,
          at: PaperPoint(column.x + column.width * 0.55, baseline),
          width: column.width * 0.42, anchor: .start, &desk))
    }
    return marks
  }

  private func name(of metric: Metric, _ desk: Desk) -> String {
    let unit = metric.unit.symbol(in: desk.language)
    return metric.name(in: desk.language)
      + (unit.isEmpty ? "" : desk.say("（\(unit)）", " (\(unit))"))
  }
}

extension FigureChange.Verdict {
  /// Sign and word: meaning never rests on colour alone.
  func mark(
    rises: Bool, at place: PaperPoint, width: Double, anchor: TextLine.Anchor = .end,
    _ desk: inout Desk
  ) -> Mark {
    let sign = self == .same || self == .unknown ? "" : (rises ? "▲" : "▼")
    let colour = self == .better ? desk.theme.water : desk.theme.secondInk
    return desk.line(
      sign + word(in: desk.language), desk.style(.textBold, 4.6, colour),
      at: place, width: width, anchor: anchor)
  }
}
