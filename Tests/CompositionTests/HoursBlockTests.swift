import PublicSpace
import Testing

@testable import Composition

struct HoursBlockTests {
  @Test func itIsHeadedByTheHourThatChangesMost() throws {
    let block = try #require(HoursBlock(content: SmallCourt.content()))
    // A playground comes where no place was for anybody.
    #expect(
      block.finding(in: .en).contains("1 place is in use, 0 today"), "\(block.finding(in: .en))")
  }

  @Test func everyBarStandsInItsBlock() throws {
    var desk = Desk(theme: .day, language: .en, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 10, width: 90, height: 70)
    let marks = try #require(HoursBlock(content: SmallCourt.content())).marks(in: box, &desk)
    #expect(marks.strings.contains("24 h"))
    for mark in marks {
      #expect(box.inset(by: -1).contains(try #require(mark.reach)), "\(mark)")
    }
  }
}
