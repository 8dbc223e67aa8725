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

  /// The one number in the chart is the title's, over its bar.
  @Test func theNumberIsTheTitlesOverItsHour() throws {
    var desk = Desk(theme: .day, language: .en, ruler: SquareLetters())
    let box = PaperBox(x: 0, y: 10, width: 240, height: 70)
    let block = try #require(HoursBlock(content: SmallCourt.content()))
    let told = try #require(block.finding(in: .en).wholeMatch(of: /At (\d+) h (\d+) .*/))
    let hour = try #require(Double(told.1))
    let number = try #require(
      block.marks(in: box, &desk).texts.first { $0.line.string == String(told.2) && $0.at.y < 72 })
    #expect(number.at.x > hour * 10 && number.at.x < (hour + 1) * 10)
  }

  @Test func everyBarStandsInItsBlock() throws {
    var desk = Desk(theme: .day, language: .en, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 10, width: 90, height: 70)
    let marks = try #require(HoursBlock(content: SmallCourt.content())).marks(in: box, &desk)
    #expect(marks.strings.contains("24 h") && marks.strings.contains("18"))
    for mark in marks {
      #expect(box.inset(by: -1).contains(try #require(mark.reach)), "\(mark)")
    }
  }

  /// Beside a plan, under its key.
  @Test(arguments: Language.allCases)
  func inANarrowBlockHoursStandClearOfEachOther(language: Language) throws {
    var desk = Desk(theme: .day, language: language, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 10, width: 48, height: 80)
    let marks = try #require(HoursBlock(content: SmallCourt.content())).marks(in: box, &desk)
    let hours = marks.texts.filter { $0.at.y > box.bottom - 2 }.map { $0.line.reach(at: $0.at) }
    #expect(hours.count >= 3)
    for (one, next) in zip(hours, hours.dropFirst()) { #expect(one.right < next.x) }
    #expect(marks.texts.allSatisfy { box.inset(by: -1).contains($0.line.reach(at: $0.at)) })
  }
}
