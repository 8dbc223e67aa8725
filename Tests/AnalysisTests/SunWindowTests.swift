import Geometry
import Projection
import PublicSpace
import Testing

@testable import Analysis

struct SunWindowTests {
  private let shanghai = Coordinate(121.47, 31.23)

  /// Noon by Beijing time, altitude in degrees and the shadow of a metre, as SPA has them.
  @Test(arguments: [
    ("2025-12-21", 11 * 60 + 52, 35.33, 1.41), ("2026-01-20", 12 * 60 + 5, 38.64, 1.25),
    ("2026-06-21", 11 * 60 + 56, 82.2, 0.14),
  ])
  func theNoonSunOfShanghai(date: String, minute: Int, altitude: Double, shadow: Double) throws {
    let day = try #require(CalendarDay(date))
    let noon = SunPosition(day: day, minute: 720, clock: .solar, over: shanghai)
    #expect(abs(noon.altitude * 180 / .pi - altitude) < 0.03)
    let end = try #require(noon.shadowOfOneMetre)
    #expect(abs(end.y - shadow) < 0.006 && abs(end.x) < 0.001)
    let clock = (SunClock.solar.julianDate(day, 720, at: 121.47) - day.julianDate) * 1440 + 480
    #expect(abs(clock - Double(minute)) < 1)
  }

  /// 08:00 true solar time is 08:05 Beijing time on 大寒 and 07:52 on 冬至 in Shanghai.
  @Test(arguments: [("2026-01-20", 485.0), ("2025-12-21", 472.0)])
  func solarTimeIsMinutesOffTheClock(date: String, minute: Double) throws {
    let day = try #require(CalendarDay(date))
    let clock = (SunClock.solar.julianDate(day, 480, at: 121.47) - day.julianDate) * 1440 + 480
    #expect(abs(clock - minute) < 0.8)
  }

  @Test(arguments: [
    (SunPack.Term.winterSolstice, 2025, "2025-12-21"), (.winterSolstice, 2026, "2026-12-22"),
    (.winterSolstice, 2001, "2001-12-22"), (.greatCold, 2026, "2026-01-20"),
    (.greatCold, 2001, "2001-01-20"), (.greatCold, 2019, "2019-01-20"),
    (.greatCold, 1995, "1995-01-20"), (.greatCold, 2000, "2000-01-21"),
  ])
  func termsFallOnTheirDays(term: SunPack.Term, year: Int, date: String) {
    #expect(term.day(in: year)?.text == date)
  }

  @Test func looksAreInTheMiddleOfTheirSteps() throws {
    let day = try #require(CalendarDay("2026-01-20"))
    let window = SunWindow(day: day, from: 480, to: 960, clock: .solar, step: 5)
    #expect(window.count == 96 && window.pace == 5)
    #expect(window.minutes.first == 482.5 && window.minutes.last == 957.5)
    // A step that does not divide the hours is made a little shorter.
    let odd = SunWindow(day: day, from: 480, to: 540, clock: .solar, step: 7)
    #expect(odd.count == 9 && abs(odd.pace - 60.0 / 9) < 1e-12)
  }

  @Test func daysCountFromTheSameNoon() throws {
    #expect(CalendarDay("2000-01-01")?.julianDate == 2_451_544.5)
    #expect(CalendarDay("1987-06-19")?.julianDate == 2_446_965.5)
    #expect(CalendarDay("2026-02-29") == nil && CalendarDay("2024-02-29") != nil)
  }
}
