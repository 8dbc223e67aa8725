import PublicSpace
import Samples
import Testing

/// Sets of hours beside plain counting of the minutes of the week.
struct WeekHoursTests {
  private typealias Minutes = Set<Int>

  private static let week = 0..<WeekHours.minutesOfWeek

  private func counted(_ spans: [Range<Int>]) -> Minutes {
    Set(spans.joined().map { (($0 % Self.week.count) + Self.week.count) % Self.week.count })
  }

  private func minutes(_ hours: WeekHours) -> Minutes { Set(hours.spans.joined()) }

  /// Spans anywhere, some of them over the week's end or none at all.
  private func random(_ dice: inout SplitMix64) -> [Range<Int>] {
    (0..<dice.count(0, 9)).map { _ in
      let start = dice.count(-2000, 11_000)
      return start..<start + dice.count(0, dice.once(in: 4) ? 3000 : 300)
    }
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func theAlgebraIsThatOfMinutes(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let (a, b) = (random(&dice), random(&dice))
    let (x, y) = (WeekHours(a), WeekHours(b))
    let (m, n) = (counted(a), counted(b))
    #expect(minutes(x) == m && x.minutes == m.count)
    #expect(minutes(x.union(y)) == m.union(n))
    #expect(minutes(x.intersection(y)) == m.intersection(n))
    #expect(minutes(x.subtracting(y)) == m.subtracting(n))
    #expect(minutes(x.complement) == Set(Self.week).subtracting(m))
    // Spans are apart and in order, so that equal sets are equal values.
    #expect(zip(x.spans, x.spans.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    let probe = dice.count(0, Self.week.count - 1)
    #expect(x.contains(probe) == m.contains(probe))
  }

  @Test(arguments: [
    "06:00-08:30,19:00-21:00", "24/7", "Mo-Fr 08:00-18:00; We off", "Fr 22:00-02:00",
    "Su 23:00-01:30; Mo 00:00-00:15", "22:00-02:00; Sa off", "Sa,Su", "00:00-24:00", "off",
  ])
  func aWeekIsOpenWhenItsHoursAre(text: String) throws {
    let hours = try #require(OpeningHours(text))
    let open = Self.week.filter { hours.isOpen(at: $0 % 1440, on: $0 / 1440) }
    #expect(minutes(hours.week) == Set(open))
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func whatIsWrittenIsReadAgain(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let hours = WeekHours(random(&dice))
    #expect(try #require(OpeningHours(hours.written)).week == hours)
  }

  @Test func peopleReadThemInBothLanguages() throws {
    let hours = try #require(OpeningHours("Mo-Fr 06:00-08:30; Sa 09:00-10:00")).week
    #expect(hours.text(in: .zh) == "周一至周五 06:00–08:30；周六 09:00–10:00；周日 不开")
    #expect(hours.text(in: .en) == "Mo–Fr 06:00–08:30; Sa 09:00–10:00; Su off")
    #expect(WeekHours.daily(360..<510).text(in: .zh) == "06:00–08:30")
    #expect(WeekHours.always.text(in: .en) == "always" && WeekHours.never.text(in: .zh) == "从不")
  }

  @Test func aDayHasItsOwnSpans() {
    let night = WeekHours.daily(22 * 60..<26 * 60)
    #expect(night.spans(on: 3) == [0..<120, 1320..<1440])
    #expect(night.minutes == 7 * 240)
  }
}
