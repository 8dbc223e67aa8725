import PublicSpace
import Testing

struct OpeningHoursTests {
  private func isOpen(_ text: String, _ hour: Int, _ minute: Int = 0, on day: Int = 0) throws
    -> Bool
  {
    try #require(OpeningHours(text)).isOpen(at: hour * 60 + minute, on: day)
  }

  @Test func spansBeginWithTheirFirstMinuteAndEndBeforeTheirLast() throws {
    let text = "06:00-08:30,19:00-21:00"
    #expect(try !isOpen(text, 5, 59) && isOpen(text, 6) && isOpen(text, 8, 29))
    #expect(try !isOpen(text, 8, 30) && isOpen(text, 20) && !isOpen(text, 21))
  }

  @Test func allDayIsAllDay() throws {
    #expect(try isOpen("24/7", 0) && isOpen("24/7", 23, 59, on: 6))
    #expect(try isOpen("00:00-24:00", 23, 59))
  }

  @Test func daysAreKeptAndLaterRulesOverruleEarlierOnes() throws {
    let text = "Mo-Fr 08:00-18:00; We off"
    #expect(try isOpen(text, 9, on: 0) && !isOpen(text, 9, on: 2) && !isOpen(text, 9, on: 5))
    #expect(try isOpen("Sa-Mo 08:00-18:00", 9, on: 6) && isOpen("Sa,Mo", 9, on: 0))
  }

  @Test func whatEndsAfterMidnightIsOpenTheNextMorning() throws {
    let text = "Fr 22:00-02:00"
    #expect(try isOpen(text, 23, on: 4) && isOpen(text, 1, on: 5))
    #expect(try !isOpen(text, 1, on: 4) && !isOpen(text, 23, on: 5))
  }

  @Test(arguments: ["", ";", "-", "Mo-", "08:00", "08-18", "08:00-18:60", "25:00-26:00", "早上"])
  func whatIsNotUnderstoodIsRefused(text: String) {
    #expect(OpeningHours(text) == nil, "\(text)")
  }
}
