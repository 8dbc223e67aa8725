import Analysis
public import ArgumentParser
public import PublicSpace

/// `2026-01-20`.
struct Day: ExpressibleByArgument {
  let day: CalendarDay

  init?(argument: String) {
    guard let day = CalendarDay(argument) else { return nil }
    self.day = day
  }
}

/// `08:00`.
struct Hour: ExpressibleByArgument {
  let minute: Int

  init?(argument: String) {
    guard let minute = argument.minuteOfDay else { return nil }
    self.minute = minute
  }
}

/// Minutes between looks: half a minute to an hour.
struct Minutes: ExpressibleByArgument {
  let minutes: Double

  init?(argument: String) {
    guard let number = Double(argument), (0.5...60).contains(number) else { return nil }
    minutes = number
  }
}

/// A cell's side in metres.
struct CellSide: ExpressibleByArgument {
  let metres: Double

  init?(argument: String) {
    guard let number = Double(argument), (0.1...10).contains(number) else { return nil }
    metres = number
  }
}

extension SunClock: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument) }
}

/// `2026-01-20 10:00`.
struct Moment: ExpressibleByArgument {
  private let day: CalendarDay
  private let minute: Int

  init?(argument: String) {
    let parts = argument.split { $0 == " " || $0 == "T" }
    guard parts.count == 2, let day = CalendarDay(parts[0]),
      let minute = String(parts[1]).minuteOfDay
    else { return nil }
    self.day = day
    self.minute = minute
  }

  func moment(by clock: SunClock) -> SunMoment {
    SunMoment(day: day, minute: minute, clock: clock)
  }
}
