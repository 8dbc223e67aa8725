import Analysis
import Comparison
import PublicSpace
import Reporting

/// Blocks that print measured figures and nothing else in figures.
private let figureBlocks: Set<String> = ["figures", "table"]

/// Figures in a block of measured figures that were not measured.
func strayNumbers(on subject: SheetUnderLint) -> [BoardFault] {
  let known = Set(subject.board.figures.map(\.text))
  return subject.reading.texts.compactMap { text in
    guard let part = text.part, figureBlocks.contains(part.word),
      text.line.string.isFigure, !known.contains(text.line.string)
    else { return nil }
    return BoardFault(
      subject.number, text.box, "lint.number",
      zh: "“\(text.words)”不是量得的数", en: "“\(text.words)” is no measured figure")
  }
}

/// Numbers in words that people have written, which no measure of the proposal gives.
func unmeasuredNumbers(in content: BoardContent) -> [BoardFault] {
  let known = content.tellableNumbers
  return content.writtenWords.flatMap { words in
    (words.measuredNumbers + words.numbersInChineseWords).filter { !known.contains($0) }.map {
      number in
      BoardFault(
        content.sheet, nil, "lint.number",
        zh: "文字“\(words.excerpt)”中的 \(number) 不是量得的数；请对照“yuan compare”",
        en: "the number \(number) in “\(words.excerpt)” is not in the measures; see “yuan compare”")
    }
  }
}

extension BoardContent {
  /// Title and intent in both languages.
  var writtenWords: [String] {
    guard let words else { return [] }
    return [words.title, words.intent].flatMap { [$0.zh, $0.en].compactMap { $0 } }
  }

  /// All that measures and counts come to, as one may write it: rounded to units or tenths, as a value,
  /// a change or a percentage of change.
  var tellableNumbers: Set<String> {
    var known: Set<String> = []
    func add(_ value: Double?, _ unit: Metric.Unit) {
      guard let value, value.isFinite else { return }
      let shown = abs(unit == .share ? value * 100 : value)
      for decimals in 0...2 {
        known.insert(Figure.rounded(shown, decimals: decimals).replacing(",", with: ""))
      }
    }
    for metric in metrics {
      let change = FigureChange(metric, from: comparison.baseMeasures, to: variant.measures)
      for value in [change.before, change.after, change.absolute] { add(value, metric.unit) }
      add(change.relative, .share)
    }
    let changes = variant.changes
    let counts = [
      changes.added.count, changes.removed.count, changes.moved.count, changes.changed.count,
      description.households ?? 0, description.built ?? 0,
    ]
    known.formUnion(counts.map { "\($0)" })
    if let residents = description.residents { add(residents, .count) }
    return known
  }
}

extension String {
  /// `12,345.6`, `+3`, `−0.4`.
  fileprivate var isFigure: Bool {
    wholeMatch(of: /[+−-]?[0-9][0-9,]*(\.[0-9]+)?/) != nil
  }

  /// The numbers in a sentence without their commas; dates, hours and the numbers of houses are no
  /// measures.
  var measuredNumbers: [String] {
    matches(of: /[0-9][0-9,]*(?:\.[0-9]+)?/).compactMap { match in
      let before = self[..<match.range.lowerBound].last
      let after = self[match.range.upperBound...].first
      let isPartOfAWord = [before, after].contains { letter in
        guard let letter else { return false }
        return letter == "-" || letter == ":" || letter == "：" || letter == "#" || letter == "/"
          || (letter.isASCII && letter.isLetter)
      }
      if isPartOfAWord || after.map("年月日号时点期楼".contains) == true { return nil }
      return String(match.output).replacing(",", with: "")
    }
  }
}
