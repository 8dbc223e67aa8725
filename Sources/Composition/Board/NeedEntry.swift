import Comparison
import PublicSpace
import Reporting

/// One need with what the plan answers, set in lines beside the sign of its verdict.
struct NeedEntry {
  /// How much is said, the most first.
  enum Detail: CaseIterable {
    /// The need, the answer, and what shows it.
    case whole
    case answer
    /// The need and the verdict.
    case need
  }

  private let outcome: NeedOutcome
  private let lines: [(text: String, style: TextStyle)]
  private let sign: Double

  private static let leading = 1.36

  init(
    _ outcome: NeedOutcome, on site: Site, _ detail: Detail, size: Double, width: Double,
    _ desk: Desk
  ) {
    self.outcome = outcome
    sign = 4.6 * size
    let room = width - sign - 3
    let theme = desk.theme
    func broken(_ text: String, _ style: TextStyle) -> [(String, TextStyle)] {
      LineBreaker(ruler: desk.ruler).lines(of: text, style, width: room).map { ($0, style) }
    }
    let need = outcome.need.words.text(in: desk.language) ?? outcome.need.id
    let word = outcome.word(in: desk.language)
    let said = detail == .need ? nil : outcome.answer?.words.text(in: desk.language)
    func letters(_ usual: Double) -> Double { max(Desk.smallestLetters, usual * size) }
    let title = desk.style(.textBold, letters(4.7))
    var lines = LineBreaker(ruler: desk.ruler).balanced(
      said == nil ? word + desk.say("：", ": ") + need : need, title, width: room
    ).map { ($0, title) }
    if let said {
      lines += broken(word + desk.say("：", ": ") + said, desk.style(.text, letters(4.3)))
    }
    if let missing = outcome.missing(on: site, in: desk.language) {
      let text = desk.say("核对未过：", "does not hold: ") + missing
      lines += broken(text, desk.style(.textBold, letters(4.2), theme.accentInk))
    }
    let signs = outcome.signs(on: site, in: desk.language)
    if detail == .whole, !signs.isEmpty {
      lines += broken(signs, desk.style(.text, letters(3.9), theme.secondInk))
    }
    self.lines = lines
  }

  var height: Double { lines.reduce(1.6) { $0 + $1.style.size * Self.leading } }

  func marks(at corner: PaperPoint, _ desk: Desk) -> [Mark] {
    var top = corner.y + 0.8
    let left = corner.x + sign + 3
    let first = lines.first?.style.size ?? sign
    let disc = PaperPoint(corner.x + sign / 2 + 0.3, top + first * Self.leading * 0.52)
    return VerdictMark(verdict: outcome.verdict).marks(at: disc, diameter: sign, desk.theme)
      + lines.map { text, style in
        defer { top += style.size * Self.leading }
        return .text(TextLine(text, style), at: PaperPoint(left, top + style.size * 1.02))
      }
  }
}
