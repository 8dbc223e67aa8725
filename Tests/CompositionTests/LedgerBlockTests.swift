import Comparison
import PublicSpace
import Testing

@testable import Composition

struct LedgerBlockTests {
  private func block() throws -> LedgerBlock {
    try #require(LedgerBlock(content: SmallCourt.content()))
  }

  /// The one door reaches the new playground; its way to the gate stays.
  @Test func itIsHeadedByWhatChanges() throws {
    #expect(try block().finding(in: .en).hasPrefix("On foot to a ") || block().finding(in: .en).hasPrefix("No door"))
  }

  @Test func barsOfGainsAreFullAndStandOverTheLine() throws {
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 10, width: 120, height: 60)
    let marks = try block().marks(in: box, &desk)
    for mark in marks {
      let reach = try #require(mark.reach)
      #expect(box.inset(by: -1).contains(reach), "\(mark)")
    }
  }

  @Test func withoutAccessThereIsNone() throws {
    let comparison = try LayoutComparison(
      of: SmallCourt.site(SmallCourt.existing), with: [SmallCourt.site(SmallCourt.option)],
      for: .init([.area]))
    let content = BoardContent(
      comparison: comparison, variant: comparison.variants[0], option: "option",
      fingerprint: "", sheet: 1, sheets: 1)
    #expect(LedgerBlock(content: content) == nil)
    #expect(HoursBlock(content: content) == nil)
  }
}
