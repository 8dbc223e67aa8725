import Geometry
import PublicSpace
import Testing

@testable import Composition

struct SideBlockTests {
  private func marks(_ side: ChangeSide, in box: PaperBox) throws -> [Mark] {
    var desk = Desk(theme: .day, language: .en, ruler: SquareLetters())
    let marks = try SideBlock(content: SmallCourt.content(), side: side, base: 0.32)
      .marks(in: box, &desk)
    #expect(desk.notes.findings.isEmpty)
    return marks
  }

  private func window(_ marks: [Mark]) -> PaperBox? {
    marks.lazy.compactMap { mark in
      if case .framed(let box, _) = mark { box } else { nil }
    }.first
  }

  /// By hand: the hedge goes, the camphor moves; a playground and two benches come.
  @Test func eachSideTellsWhatChanges() throws {
    let content = try SmallCourt.content()
    let desk = Desk(theme: .day, language: .en, ruler: SquareLetters())
    #expect(ChangeSide.today(content).note(desk) == "in colour: 1 to go, 1 to move")
    #expect(ChangeSide.plan(content).counts(desk) == ["3 new", "1 moved"])
    let mono = Desk(theme: .mono, language: .zh, ruler: SquareLetters())
    #expect(ChangeSide.plan(content).note(mono) == "粗线：新增 3 处、移动 1 处")
  }

  /// Slides turn from one into the other, so that only what changes moves.
  @Test func bothSidesHaveOneView() throws {
    let content = try SmallCourt.content()
    let slide = PaperBox(x: 10, y: 10, width: 206, height: 97)
    let today = try marks(.today(content), in: slide)
    let plan = try marks(.plan(content), in: slide)
    #expect(window(today) == window(plan) && window(plan)?.height == 97)
    let scales = [today, plan].map { $0.strings.filter { $0.hasPrefix("1:") } }
    #expect(scales[0] == scales[1] && scales[0].count == 1)
    #expect(today.strings.contains("Today") && plan.strings.contains("3 new"))
  }

  @Test func aNarrowBlockHasItsWordsOverThePlan() throws {
    let box = PaperBox(x: 0, y: 0, width: 100, height: 100)
    let drawn = try marks(.plan(SmallCourt.content()), in: box)
    #expect(window(drawn)?.y == SideBlock.caption)
    #expect(drawn.strings.contains { $0.hasPrefix("Plan  1:") })
  }
}
