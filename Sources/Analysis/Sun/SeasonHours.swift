public import Projection
public import PublicSpace

/// The hours of a season at which people ask for sun or shade.
public enum SeasonHours: Hashable, Sendable {
  /// In winter from nine to eleven, when elders sit outside.
  case winterMorning
  /// In summer from two to four.
  case summerAfternoon

  /// On the twentieth of January or July, about 大寒 and 大暑; in the south the other way round.
  public func window(clock: SunClock, at place: Coordinate) -> SunWindow? {
    let isInJanuary = (self == .winterMorning) == (place.latitude >= 0)
    let (from, to) = self == .winterMorning ? (9, 11) : (14, 16)
    return CalendarDay(year: SunPack.year, month: isInJanuary ? 1 : 7, day: 20).map {
      SunWindow(day: $0, from: from * 60, to: to * 60, clock: clock, step: 10)
    }
  }
}
