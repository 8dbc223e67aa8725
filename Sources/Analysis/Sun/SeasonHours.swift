public import PublicSpace

/// The hours of a season at which people ask for sun or shade.
public enum SeasonHours: Hashable, Sendable {
  /// In January from nine to eleven, when elders sit outside.
  case winterMorning
  /// In July from two to four.
  case summerAfternoon

  /// On the twentieth: about 大寒 in January, 大暑 in July.
  public func window(clock: SunClock) -> SunWindow? {
    let month = self == .winterMorning ? 1 : 7
    let (from, to) = self == .winterMorning ? (9, 11) : (14, 16)
    return CalendarDay(year: SunPack.year, month: month, day: 20).map {
      SunWindow(day: $0, from: from * 60, to: to * 60, clock: clock, step: 10)
    }
  }
}
