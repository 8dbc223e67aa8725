import Analysis
import Comparison
import PublicSpace
import Reporting

/// The figures of today and of every proposal in one table, each with sign and verdict.
struct TableBlock {
  let content: BoardContent

  private static let usualRow = 13.0
  /// Closer rows would have letters that a reader at arm's length cannot read.
  private static let leastRow = 9.4

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
    let isNarrow = box.width < 260
    let left = isNarrow ? box.x : box.x + box.width * 0.36
    let columns = TableColumns(variants.count, from: left, to: box.right)
    let top = box.y + 11.5
    let titles = variants.map { content.title(of: $0, in: desk.language) }
    let bold = desk.style(.textBold, isNarrow ? 4.4 : 5)
    // Over two lines where a title does not fit on one.
    let lines =
      zip(titles, columns.options).contains {
        desk.ruler.width(of: $0, in: bold) > $1.width
      } ? 2 : 1
    let first = top + bold.size * (lines == 2 ? 3.3 : 1.9)
    marks.append(
      desk.line(
        desk.say("今天", "today"), desk.style(.textBold, bold.size, desk.theme.secondInk),
        at: PaperPoint(columns.today, top + bold.size), width: columns.today - left, anchor: .end))
    for (title, column) in zip(titles, columns.options) {
      // Over its figures where it is no wider.
      marks +=
        desk.ruler.width(of: title, in: bold) <= columns.figure
        ? [
          .text(
            TextLine(title, bold, anchor: .end), at: PaperPoint(column.figure, top + bold.size))
        ]
        : desk.paragraph(
          title, bold, at: PaperPoint(column.start, top + bold.size), width: column.width,
          lines: lines)
    }
    // As many as there is room for: the first are the ones residents ask about.
    let room = box.bottom - first
    let shown = telling.prefix(max(1, Int(room / (isNarrow ? 12.5 : Self.leastRow))))
    let row = min(
      isNarrow ? Self.usualRow * 1.2 : Self.usualRow, room / Double(max(1, shown.count)))
    let letters = isNarrow ? 4.6 : min(6.2, row * 0.56)
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
    of metric: Metric, in columns: TableColumns, _ baseline: Double, _ letters: Double,
    _ desk: inout Desk
  ) -> [Mark] {
    var marks = [
      desk.figure(
        metric, before, of: content.today.layout.file,
        desk.style(.text, letters * 1.06, desk.theme.secondInk),
        at: PaperPoint(columns.today, baseline), width: columns.figure, anchor: .end)
    ]
    for (variant, column) in zip(variants, columns.options) {
      marks.append(
        desk.figure(
          metric, variant.measures, of: variant.site.layout.file,
          desk.style(.textBold, letters * 1.06),
          at: PaperPoint(column.figure, baseline), width: columns.figure, anchor: .end))
      let change = FigureChange(metric, from: before, to: variant.measures)
      marks.append(
        change.verdict.mark(
          rises: (change.absolute ?? 0) > 0, size: min(4.8, letters * 0.92),
          at: PaperPoint(column.verdict, baseline), width: column.end - column.verdict,
          anchor: .start, &desk))
    }
    return marks
  }

  private func name(of metric: Metric, _ desk: Desk) -> String {
    let unit = metric.unit.symbol(in: desk.language)
    return metric.name(in: desk.language)
      + (unit.isEmpty ? "" : desk.say("（\(unit)）", " (\(unit))"))
  }
}

/// Where figures stand in a table: one above another, each column's verdicts beside them.
private struct TableColumns {
  /// Where today's figures end.
  let today: Double
  /// The room of a figure.
  let figure: Double
  let options: [Option]

  struct Option {
    let start: Double
    /// Where its figures end.
    let figure: Double
    let verdict: Double
    let end: Double

    var width: Double { end - start }
  }

  private static let gap = 6.0

  init(_ count: Int, from left: Double, to right: Double) {
    // A proposal has a figure and a verdict, today a figure alone.
    let unit = (right - left - Self.gap * Double(count)) / (Double(count) * 2 + 1)
    figure = unit
    today = left + unit
    options = (0..<count).map { index in
      let start = left + unit + Self.gap + Double(index) * (unit * 2 + Self.gap)
      return Option(
        start: start, figure: start + unit, verdict: start + unit + 3, end: start + unit * 2)
    }
  }
}

extension FigureChange.Verdict {
  /// Sign and word: meaning never rests on colour alone.
  func mark(
    rises: Bool, size: Double = 4.6, at place: PaperPoint, width: Double,
    anchor: TextLine.Anchor = .end, _ desk: inout Desk
  ) -> Mark {
    let sign = self == .same || self == .unknown ? "" : (rises ? "▲" : "▼")
    let colour = self == .better ? desk.theme.water : desk.theme.secondInk
    return desk.line(
      sign + word(in: desk.language), desk.style(.textBold, size, colour),
      at: place, width: width, anchor: anchor)
  }
}
