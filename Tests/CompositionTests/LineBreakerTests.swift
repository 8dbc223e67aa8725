import PublicSpace
import Samples
import Testing

@testable import Composition

struct LineBreakerTests {
  private let breaker = LineBreaker(ruler: SquareLetters())
  private let style = TextStyle(size: 5, colour: Colour(0))
  private static let closing = Set("。，、；：？！）》」』”,.;:?!)%")
  private static let opening = Set("（《「『“([")
  private static let words = [
    "学", "林", "苑", "树", "今天", "plaza", "A1", "12", "3.5", "m²", "。", "，", "、", "）", "》", "？",
    "（", "《", "“", "”", "(", ")", " ", ",",
  ]

  /// Sixty words of any kind, one after another.
  private static func text(_ seed: UInt64) -> String {
    var dice = SplitMix64(seed: seed)
    return (0..<60).map { _ in dice.one(of: words) }.joined()
  }

  private static func unspaced(_ text: String) -> String { text.filter { $0 != " " } }

  @Test(arguments: UInt64(0)..<40, [20.0, 41, 100])
  func allTextIsKept(seed: UInt64, width: Double) {
    let text = Self.text(seed)
    let lines = breaker.lines(of: text, style, width: width)
    #expect(Self.unspaced(lines.joined()) == Self.unspaced(text))
    #expect(lines.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " })
  }

  @Test(arguments: UInt64(0)..<40, [20.0, 41, 100])
  func noClosingMarkBeginsALineAndNoOpeningOneEndsIt(seed: UInt64, width: Double) {
    let lines = breaker.lines(of: Self.text(seed), style, width: width)
    #expect(lines.count > 2)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(next.first.map(Self.closing.contains) == false, "\(line) ⏎ \(next)")
      #expect(line.last.map(Self.opening.contains) == false, "\(line) ⏎ \(next)")
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func latinWordsAndFiguresStayWhole(seed: UInt64) {
    let text = Self.text(seed)
    func words(_ text: String) -> [Substring] {
      text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    }
    let lines = breaker.lines(of: text, style, width: 30)
    #expect(lines.flatMap(words) == words(text))
  }

  @Test(arguments: UInt64(0)..<40)
  func aLineIsOnlyTooLongWhenItCannotBeDivided(seed: UInt64) {
    for line in breaker.lines(of: Self.text(seed), style, width: 60)
    where SquareLetters().width(of: line, in: style) > 60 {
      #expect(LineBreaker.pieces(of: line).count == 1)
    }
  }

  @Test func linesAreFilledBeforeTheyAreBroken() {
    let lines = breaker.lines(of: "拆围栏、护浅岸，轴线有座有荫。", style, width: 15)
    #expect(lines == ["拆围", "栏、护", "浅岸，", "轴线有", "座有", "荫。"])
  }

  @Test func anArrowStandsBetweenItsFigures() {
    for width in stride(from: 10.0, through: 120, by: 5) {
      for line in breaker.lines(of: "坐玩场地：64% → 71%，门洞 0 → 522 户", style, width: width) {
        #expect(line.first != "→" && line.last != "→", "\(line)")
        #expect(!line.contains("→") || line.contains("64% → 71%") || line.contains("0 → 522"))
      }
    }
  }

  @Test func aFigureKeepsWhatItCounts() {
    for width in stride(from: 10.0, through: 90, by: 5) {
      let lines = breaker.lines(of: "有 49 个门变近，最多近 70 m；步行 100 米", style, width: width)
      for line in lines { #expect(line.last?.isNumber == false, "\(line)") }
    }
    #expect(breaker.lines(of: "12:00 14:00", style, width: 20) == ["12:00", "14:00"])
  }

  @Test func aTitleBreaksWhereItPausesOrNearItsMiddle() {
    let pausing = "步行到座椅：四十九个门变近；一个门变远"
    #expect(breaker.lines(of: pausing, style, width: 80).first == "步行到座椅：四十九个门变近；一个")
    #expect(breaker.balanced(pausing, style, width: 80) == ["步行到座椅：四十九个门变近；", "一个门变远"])
    let plain = "一二三四五六七八九十"
    #expect(breaker.balanced(plain, style, width: 40).map(\.count) == [5, 5])
    #expect(breaker.balanced(plain, style, width: 100) == [plain])
    #expect(breaker.balanced(plain, style, width: 15).map(\.count).sorted() == [2, 2, 3, 3])
  }

  @Test func aLetterOrTwoAreNoLineOfTheirOwn() {
    let text = "用一条没有台阶的环路把坐、玩、走连起来；车位少十五个。"
    let lines = breaker.lines(of: text, style, width: 26 * 5)
    #expect(lines.joined() == text && lines.count == 2 && (lines.last?.count ?? 0) >= 3)
    // In a narrow column every line is short.
    #expect(breaker.lines(of: "轴线有座有荫。", style, width: 15).last == "荫。")
  }

  @Test func textThatFitsIsOneLine() {
    #expect(breaker.lines(of: " one pond ", style, width: 100) == ["one pond"])
    #expect(breaker.lines(of: "", style, width: 100).isEmpty)
    #expect(breaker.lines(of: "   ", style, width: 100).isEmpty)
  }

  /// A title keeps the words of the field whole, and what it counts.
  @Test func aTitleIsNotBrokenInAWord() {
    let title = "步行 100 米内可到儿童场地的住户：180 → 288 户"
    let broken = ["步行 100 米内可到儿童场", "地的住户：180 → 288 户"]
    #expect(!WholeWords.areWhole(in: broken))
    for title in [title, "冬至日晒得到 2 小时的坐玩场地：71% → 82%"] {
      for width in [80.0, 100, 130] {
        let lines = breaker.balanced(title, style, width: width)
        #expect(WholeWords.areWhole(in: lines), "\(lines)")
        #expect(Self.unspaced(lines.joined()) == Self.unspaced(title))
      }
    }
  }

  /// Where a word would be broken, letters are set a little smaller first.
  @Test func aHeadlineGivesOfItsSizeForItsWords() {
    let desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    for width in stride(from: 70.0, through: 120, by: 2) {
      let headline = Headline("步行 100 米内可到儿童场地的住户：180 → 288 户", width: width, desk)
      let texts = headline.marks(in: PaperBox(x: 0, y: 0, width: width, height: 40), desk).texts
      #expect(WholeWords.areWhole(in: texts.map(\.line.string)), "\(width)")
      #expect(texts.allSatisfy { $0.line.style.size >= 5 })
    }
  }
}
