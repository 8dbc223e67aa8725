import Comparison
import PublicSpace
import Reporting

/// Every need against every proposal: a row for each need, a sign and a word for each proposal.
struct NeedsGridBlock {
  let content: BoardContent

  /// Sizes that are tried, the largest first.
  private static let sizes = [7, 6.4, 5.8, 5.2, 4.8, 4.4, 4, 3.7, Desk.smallestLetters]
  private static let leading = 1.3
  /// Room between rows at most, in letters' heights: rows further apart no longer read as a table.
  private static let mostGap = 2.0
  /// Millimetres a proposal's column has at least and at most.
  private static let columns = 30.0...80.0

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let variants = content.comparison.variants
    let outcomes = variants.map { content.outcomes(of: $0) }
    let headline = Headline(finding(outcomes, desk), width: box.width, desk)
    var marks = headline.marks(in: box, desk)
    let top = box.y + headline.height + 1
    // Names of proposals over their columns, in two lines at most.
    let names = box.width > 240 ? 5.2 : 4
    let head = names * 2.8
    let table = PaperBox(
      x: box.x, y: top + head, width: box.width, height: box.bottom - top - head)
    let (column, rows) = rows(in: table, variants.count, &desk)
    let left = box.right - column * Double(variants.count)
    for (index, variant) in variants.enumerated() {
      marks += desk.paragraph(
        content.title(of: variant, in: desk.language), desk.style(.textBold, names),
        at: PaperPoint(left + column * Double(index), top + names), width: column - 3, lines: 2)
    }
    let spare = table.height - rows.reduce(0) { $0 + $1.height }
    let widest = (rows.first?.style.size ?? 0) * Self.mostGap
    let gap = min(widest, max(0, spare / Double(max(1, rows.count))))
    var y = table.y
    for (index, row) in rows.enumerated() {
      marks.append(rule(from: box.x, to: box.right, y: y, desk.theme))
      marks += row.marks(at: PaperPoint(box.x, y + gap / 2))
      for (place, list) in outcomes.enumerated() {
        let spot = PaperPoint(left + column * Double(place), y + gap / 2)
        marks += verdict(list[index], at: spot, row.style.size, width: column - 2, &desk)
      }
      y += row.height + gap
    }
    return marks
  }

  /// A need in as many lines as it wants.
  private struct Row {
    let lines: [String]
    let style: TextStyle

    var height: Double { 1.6 + Double(lines.count) * style.size * NeedsGridBlock.leading }

    func marks(at corner: PaperPoint) -> [Mark] {
      lines.enumerated().map { index, line in
        let y = corner.y + 0.8 + style.size * (0.95 + NeedsGridBlock.leading * Double(index))
        return .text(TextLine(line, style), at: PaperPoint(corner.x, y))
      }
    }
  }

  /// In the largest letters with which all have room; where the smallest have none, proposals get
  /// narrow columns, and if that does not help it is reported.
  private func rows(
    in table: PaperBox, _ variants: Int, _ desk: inout Desk
  ) -> (column: Double, rows: [Row]) {
    let count = Double(variants)
    let roomy = min(
      Self.columns.upperBound, max(Self.columns.lowerBound, table.width * 0.45 / count))
    var smallest: [Row] = []
    for column in [roomy, Self.columns.lowerBound] {
      let width = table.width - column * count - 5
      for size in Self.sizes {
        smallest = rows(of: width, desk.style(.text, size), desk)
        if smallest.reduce(0, { $0 + $1.height }) <= table.height { return (column, smallest) }
      }
    }
    desk.note([NeedsBlock.noRoom(for: content)])
    return (Self.columns.lowerBound, smallest)
  }

  private func rows(of width: Double, _ style: TextStyle, _ desk: Desk) -> [Row] {
    content.needs.map { need in
      let text = need.words.text(in: desk.language) ?? need.id
      return Row(
        lines: LineBreaker(ruler: desk.ruler).lines(of: text, style, width: width), style: style)
    }
  }

  private func verdict(
    _ outcome: NeedOutcome, at corner: PaperPoint, _ size: Double, width: Double, _ desk: inout Desk
  ) -> [Mark] {
    let middle = PaperPoint(corner.x + size * 0.5, corner.y + 0.8 + size * 0.6)
    return VerdictMark(verdict: outcome.verdict).marks(at: middle, diameter: size, desk.theme) + [
      desk.line(
        outcome.word(in: desk.language), desk.style(.text, size),
        at: PaperPoint(corner.x + size * 1.5, corner.y + 0.8 + size * 0.95),
        width: width - size * 1.5)
    ]
  }

  /// Which proposal meets how many.
  private func finding(_ outcomes: [[NeedOutcome]], _ desk: Desk) -> String {
    let parts = zip(content.comparison.variants, outcomes).map { variant, outcomes in
      let name = content.title(of: variant, in: desk.language)
      let met = outcomes.count { $0.verdict == .met }
      return desk.say("“\(name)”做到 \(met) 条", "“\(name)” meets \(met)")
    }
    return desk.say(
      "\(content.needs.count) 条需求：" + parts.joined(separator: "，"),
      "Of \(content.needs.count) needs " + parts.joined(separator: ", "))
  }
}
