public import Projection
public import PublicSpace

/// A minute of a day by a clock.
public struct SunMoment: Hashable, Sendable {
  public let day: CalendarDay
  public let minute: Int
  public let clock: SunClock

  public init(day: CalendarDay, minute: Int, clock: SunClock) {
    self.day = day
    self.minute = minute
    self.clock = clock
  }

  public func sun(over place: Coordinate) -> SunPosition {
    SunPosition(day: day, minute: Double(minute), clock: clock, over: place)
  }
}
