import PublicSpace
import Testing

@testable import Composition

struct OptionsBlockTests {
  private func strings(_ content: BoardContent, in language: Language) throws -> [String] {
    var desk = Desk(theme: .day, language: language, ruler: SquareLetters())
    let box = PaperBox(x: 20, y: 20, width: 800, height: 260)
    return try OptionsBlock(content: content).marks(in: box, &desk).strings
  }

  /// By hand: a playground and two benches come, the hedge goes, the camphor moves.
  @Test func aProposalWithoutWordsIsToldByItsChanges() throws {
    let content = try SmallCourt.content()
    #expect(try strings(content, in: .zh).contains("新增 3 处，拆除 1 处，移动 1 处"))
    #expect(try strings(content, in: .en).contains("3 new, 1 to go, 1 moved"))
  }

  @Test func whereNothingChangesThatIsSaid() throws {
    #expect(try strings(SmallCourt.unchanged(), in: .zh).contains("没有变化"))
  }

  @Test func anArrowIsExplainedWhereThereIsOne() throws {
    let arrows = "虚线箭头为移位"
    #expect(try strings(SmallCourt.content(), in: .zh).contains { $0.contains(arrows) })
    #expect(try !strings(SmallCourt.unchanged(), in: .zh).contains { $0.contains(arrows) })
  }
}
