import Analysis
import Comparison
import PublicSpace
import Reporting

/// The figures of today and of every proposal in one table, each with sign and verdict.
struct TableBlock {
  let content: BoardContent
  /// The first of the figures that it shows, from 1: a table may go on in another block.
  var from = 1
  /// How many of them at most; as many as there is room for where nothing is said.
  var most = Int.max

  private static let usualRow = 13.0
  /// Closer rows would have letters that a reader at arm's length cannot read.
  private static let leastRow = 9.4
  /// The same where names stand over their figures.
  private static let leastDoubleRow = 12.5
  private static let largestLetters = 6.2
  private static let smallestLetters = 4.4
  /// Between names and figures.
  private static let gap = 4.0

  private var before: Measures { content.comparison.baseMeasures }
  private var variants: [Variant] { content.comparison.variants }

  /// Whether there is anything left to show; that nothing changes is said by the first.
  var hasSomething: Bool { from == 1 || telling.count >= from }

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
    let telling = telling
    // Where nothing gets better or worse, what residents ask about first, so that they see it.
    let asked =
      telling.isEmpty ? FiguresBlock.chosen : Array(telling.dropFirst(from - 1).prefix(most))
    guard !asked.isEmpty else { return [] }
    let title =
      telling.isEmpty
      ? desk.say("没有一项指标变好或变差", "No figure gets better or worse")
      : from == 1
        ? desk.say("指标对比", "Figures side by side")
        : desk.say("指标对比（续）", "Figures side by side, continued")
    var marks = heading(title, in: box, &desk)
    let letter = desk.style(.text, Self.largestLetters)
    let widest = asked.map { desk.ruler.width(of: name(of: $0, desk), in: letter) }.max() ?? 0
    let least = widest * Self.smallestLetters / Self.largestLetters + Self.gap
    let figures = TableColumns.least(variants.count)
    // Names over their figures where both do not fit on a line.
    let isNarrow = least + figures > box.width
    let left =
      isNarrow
      ? box.x : box.x + max(box.width * 0.36, min(widest + Self.gap, box.width - figures))
    let columns = TableColumns(variants.count, from: left, to: box.right)
    let (heads, top) = heads(over: columns, from: left, box.y + 11.5, isNarrow, &desk)
    marks += heads
    // As many as there is room for: the first are the ones residents ask about.
    let room = box.bottom - top
    let lowest = isNarrow ? Self.leastDoubleRow : Self.leastRow
    let shown = asked.prefix(max(1, Int(room / lowest)))
    marks += rest(
      leftOut: Array(asked.dropFirst(shown.count)),
      following: max(0, telling.count - (from - 1) - asked.count), title, box, &desk)
    let row = min(isNarrow ? Self.usualRow * 1.2 : Self.usualRow, room / Double(shown.count))
    let letters =
      isNarrow
      ? 4.6
      : min(
        Self.largestLetters, row * 0.56,
        Self.largestLetters * (left - box.x - Self.gap) / max(widest, 1))
    for (index, metric) in shown.enumerated() {
      let y = top + row * Double(index)
      let baseline = isNarrow ? y + row * 0.86 : y + row * 0.5 + letters * 0.36
      marks.append(rule(from: box.x, to: box.right, y: y, desk.theme))
      marks.append(
        desk.line(
          name(of: metric, desk), desk.style(.text, letters),
          at: PaperPoint(box.x, isNarrow ? y + row * 0.42 : baseline),
          width: isNarrow ? box.width : left - box.x - Self.gap + 0.1))
      marks += self.figures(of: metric, in: columns, baseline, letters, &desk)
    }
    return marks
  }

  /// Whose figures stand in which column, and where the first row may begin.
  private func heads(
    over columns: TableColumns, from left: Double, _ top: Double, _ isNarrow: Bool,
    _ desk: inout Desk
  ) -> (marks: [Mark], bottom: Double) {
    let titles = variants.map { content.title(of: $0, in: desk.language) }
    let bold = desk.style(.textBold, isNarrow ? 4.4 : 5)
    // Over two lines where a title does not fit on one.
    let lines =
      zip(titles, columns.options).contains {
        desk.ruler.width(of: $0, in: bold) > $1.width
      } ? 2 : 1
    var marks = [
      desk.line(
        desk.say("今天", "today"), desk.style(.textBold, bold.size, desk.theme.secondInk),
        at: PaperPoint(columns.today, top + bold.size), width: columns.today - left, anchor: .end)
    ]
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
    return (marks, top + bold.size * (lines == 2 ? 3.3 : 1.9))
  }

  /// Beside the title, how many figures are not here: a table that looks whole must be whole, and what is
  /// left out may be what a proposal makes worse.
  private func rest(
    leftOut: [Metric], following: Int, _ title: String, _ box: PaperBox, _ desk: inout Desk
  ) -> [Mark] {
    guard !leftOut.isEmpty || following > 0 else { return [] }
    let worse = leftOut.count { metric in
      variants.contains {
        FigureChange(metric, from: before, to: $0.measures).verdict == .worse
      }
    }
    let words =
      leftOut.isEmpty
      ? desk.say("后面还有 \(following) 项", "\(following) more to come")
      : desk.say(
        "还有 \(leftOut.count) 项没有列出" + (worse > 0 ? "，其中 \(worse) 项有方案变差" : ""),
        "\(leftOut.count) more not shown"
          + (worse > 0 ? ", \(worse) of them worse in some option" : ""))
    let taken = desk.ruler.width(of: title, in: desk.style(.titleBold, 7)) + 6
    return [
      desk.line(
        words, desk.style(.text, 4.4, desk.theme.secondInk),
        at: PaperPoint(box.right, box.y + 7.8), width: box.width - taken, anchor: .end)
    ]
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
