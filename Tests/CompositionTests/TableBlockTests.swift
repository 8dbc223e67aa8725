import Analysis
import Comparison
import PublicSpace
import Testing

@testable import Composition

/// The table of figures: whole, or with how many are not in it.
struct TableBlockTests {
  private func table(
    _ content: BoardContent? = nil, from: Int = 1, most: Int = .max, width: Double = 467,
    height: Double, in language: Language = .zh
  ) throws -> [Mark] {
    var desk = Desk(theme: .day, language: language, ruler: SquareLetters())
    let block = TableBlock(
      content: try content ?? SmallCourt.content(), from: from, most: most)
    let box = PaperBox(x: 10, y: 10, width: width, height: height)
    let marks = block.marks(in: box, &desk)
    #expect(desk.notes.findings.isEmpty)
    for mark in marks { #expect(box.inset(by: -1).contains(try #require(mark.reach)), "\(mark)") }
    return marks
  }

  /// The names of its rows.
  private func names(_ marks: [Mark]) -> [String] {
    marks.texts.filter { $0.at.x == 10 && $0.line.style.face == .text }.map(\.line.string)
  }

  @Test(arguments: Language.allCases)
  func aWholeTableSaysNothingOfMore(language: Language) throws {
    let strings = try table(height: 600, in: language).strings
    #expect(!strings.contains { $0.contains("没有列出") || $0.contains("more") })
  }

  @Test func aTableThatIsCutSaysHowManyAreMissing() throws {
    let all = try names(table(height: 600)).count
    let cut = try table(height: 60)
    let shown = names(cut).count
    #expect(shown < all)
    #expect(cut.strings.contains { $0.hasPrefix("还有 \(all - shown) 项没有列出") })
    let english = try table(height: 60, in: .en).strings
    #expect(english.contains { $0.hasPrefix("\(all - shown) more not shown") })
  }

  /// The rest of a table may stand in another block.
  @Test func aTableGoesOnWhereItWasLeft() throws {
    let all = try names(table(height: 600))
    let first = try table(most: 4, height: 600)
    let rest = try table(from: 5, height: 600)
    #expect(names(first) + names(rest) == all)
    #expect(first.strings.contains("后面还有 \(all.count - 4) 项"))
    #expect(rest.strings.contains("指标对比（续）"))
    #expect(!TableBlock(content: try SmallCourt.content(), from: all.count + 1).hasSomething)
  }

  @Test func namesStandBesideTheirFiguresWhereBothFit() throws {
    let marks = try table(most: 4, width: 206, height: 97)
    let baselines = Set(marks.texts.map { ($0.at.y * 10).rounded() })
    // The title and what is left beside it; whose figures they are; a line for each row.
    #expect(baselines.count == 3 + 4)
  }

  /// A resident reads that all stays as it is, and what that is.
  @Test func whereNothingChangesTheFirstFiguresAreToldAsTheyAre() throws {
    let strings = try table(SmallCourt.unchanged(), height: 300).strings
    #expect(strings.contains("没有一项指标变好或变差"))
    #expect(strings.count { $0 == "不变" } == 5)
  }
}
