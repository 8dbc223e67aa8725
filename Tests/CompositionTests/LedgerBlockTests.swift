import Analysis
import Comparison
import PublicSpace
import Samples
import Testing

@testable import Composition

struct LedgerBlockTests {
  /// A court and a bench more in it, before its only door.
  private func content(bench: Bool = true, for blocks: Set<MeasureRequest.Block>? = nil) throws
    -> BoardContent
  {
    let option = SampleLayout(
      SmallCourt.existing.features + (bench ? [.point("bench", -18, 2, id: "near")] : []))
    let comparison = try LayoutComparison(
      of: SmallCourt.existing.site(SmallCourt.description, file: "now.geojson"),
      with: [option.site(SmallCourt.description, file: "option.geojson")],
      for: blocks.map { try MeasureRequest($0) } ?? MeasureRequest())
    return BoardContent(
      comparison: comparison, variant: comparison.variants[0], option: "option", fingerprint: "",
      sheet: 1, sheets: 1)
  }

  @Test func itIsHeadedByWhoGains() throws {
    let block = try #require(LedgerBlock(content: content()))
    #expect(block.finding(in: .en).hasPrefix("On foot to a bench: 1 door gains, up to 1"))
    #expect(block.finding(in: .zh).hasPrefix("步行到座椅：1 个门变近，最多近 1"))
  }

  @Test func everythingStandsInItsBlock() throws {
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 10, width: 120, height: 60)
    let marks = try #require(LedgerBlock(content: content())).marks(in: box, &desk)
    for mark in marks {
      #expect(box.inset(by: -1).contains(try #require(mark.reach)), "\(mark)")
    }
  }

  @Test func whereNothingChangesThereIsNone() throws {
    #expect(LedgerBlock(content: try content(bench: false)) == nil)
    #expect(LedgerBlock(content: try content(for: [.area])) == nil)
    #expect(HoursBlock(content: try content(for: [.area])) == nil)
  }
}
