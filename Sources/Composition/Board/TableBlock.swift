import Analysis
import Comparison
import PublicSpace
import Reporting

/// The figures of today and of every proposal in one table, each with sign and verdict.
struct TableBlock {
  let content: BoardContent

  private static let usualRow = 13.0

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let variants = content.comparison.variants
    let before = content.comparison.baseMeasures
    let known = metrics.filter { metric in
      metric.value(before) != nil || variants.contains { metric.value($0.measures) != nil }
    }
    var marks = heading(desk.say("指标对比", "Figures side by side"), in: box, &desk)
    let columns = OptionColumns(content, in: box, isTable: true).boxes
    let top = box.y + 11.5
    let heads =
      [desk.say("今天", "today")] + variants.map { content.title(of: $0, in: desk.language) }
    for (column, head) in zip(columns, heads) {
      marks.append(
        desk.line(
          head, desk.style(.textBold, 5), at: PaperPoint(column.x, top + 6), width: column.width))
    }
    // As many as there is room for: the first are the ones residents ask about.
    let room = box.bottom - top - 9
    let shown = known.prefix(max(1, Int(room / 7)))
    let row = min(Self.usualRow, room / Double(max(1, shown.count)))
    let letters = min(6.2, row * 0.56)
    for (index, metric) in shown.enumerated() {
      let y = top + 9 + row * Double(index)
      let baseline = y + row * 0.5 + 1.8
      marks.append(rule(from: box.x, to: box.right, y: y, desk.theme))
      marks.append(
        desk.line(
          name(of: metric, desk), desk.style(.text, letters), at: PaperPoint(box.x, baseline),
          width: box.width * 0.25))
      marks.append(
        desk.figure(
          metric, before, of: content.today.layout.file,
          desk.style(.text, letters * 1.06, desk.theme.secondInk),
          at: PaperPoint(columns[0].x, baseline), width: columns[0].width))
      for (variant, column) in zip(variants, columns.dropFirst()) {
        marks.append(
          desk.figure(
            metric, variant.measures, of: variant.site.layout.file,
            desk.style(.textBold, letters * 1.12),
            at: PaperPoint(column.x, baseline), width: column.width * 0.55))
        let change = FigureChange(metric, from: before, to: variant.measures)
        marks.append(
          change.verdict.mark(
            rises: (change.absolute ?? 0) > 0, at: PaperPoint(column.right - 2, baseline),
            width: column.width * 0.4, &desk))
      }
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
