import Geometry
public import Projection
public import PublicSpace

/// Hours of a day within which the sun is looked at, again and again.
public struct SunWindow: Hashable, Sendable {
  public var day: CalendarDay
  /// Minutes from midnight, by the clock.
  public var from: Int
  public var to: Int
  public var clock: SunClock
  /// Minutes between looks, at most.
  public var step: Double

  public init(day: CalendarDay, from: Int, to: Int, clock: SunClock, step: Double) {
    self.day = day
    self.from = from
    self.to = to
    self.clock = clock
    self.step = step
  }

  /// How often one looks.
  public var count: Int { max(1, Int((Double(to - from) / step - 1e-9).rounded(.up))) }

  /// Minutes that a look stands for.
  public var pace: Double { Double(to - from) / Double(count) }

  /// Each look is in the middle of its step, so that sun at either end counts for what it lasts.
  public var minutes: [Double] {
    (0..<count).map { Double(from) + (Double($0) + 0.5) * pace }
  }

  /// Where the sun stands at each look.
  public func suns(over place: Coordinate) -> [SunPosition] {
    minutes.map { SunPosition(day: day, minute: $0, clock: clock, over: place) }
  }
}

extension SunPosition {
  /// The sun at a minute of a day by a clock.
  public init(day: CalendarDay, minute: Double, clock: SunClock, over place: Coordinate) {
    self.init(at: clock.julianDate(day, minute, at: place.longitude), from: place)
  }
}

extension SunClock {
  /// The Julian date of a minute of a day by this clock.
  ///
  ///     universal = solar − 4 longitude − E        E at that time: twice round is enough
  package func julianDate(
    _ day: CalendarDay, _ minute: Double, at longitude: Double
  ) -> Double {
    switch self {
    case .zone(let hours): return day.julianDate + (minute - hours * 60) / 1440
    case .solar:
      let mean = day.julianDate + (minute - 4 * longitude) / 1440
      let first = mean - SolarCoordinates(at: mean).equationOfTime / 1440
      return mean - SolarCoordinates(at: first).equationOfTime / 1440
    }
  }
}

extension SunPack.Term {
  /// The day of a year on which the sun reaches the term's longitude, by Beijing time.
  ///
  /// Sought day by day: the longitude passes its mark between one midnight and the next.
  public func day(in year: Int) -> CalendarDay? {
    let months = self == .greatCold ? 1...1 : 12...12
    for month in months {
      for date in 15...28 {
        guard let day = CalendarDay(year: year, month: month, day: date) else { continue }
        let midnight = day.julianDate - 8.0 / 24
        let turned = { (julianDate: Double) -> Double in
          let degrees = SolarCoordinates(at: julianDate).longitude * 180 / .pi - longitude
          return degrees - (degrees / 360).rounded() * 360
        }
        if turned(midnight) <= 0 && turned(midnight + 1) > 0 { return day }
      }
    }
    return nil
  }
}

extension SunPack {
  /// The year whose days are reckoned with; between years an answer moves by a minute at most.
  public static let year = 2026

  /// The hours that the pack counts on its day.
  public func window() -> SunWindow? {
    day.day(in: Self.year).map {
      SunWindow(day: $0, from: from, to: to, clock: clock, step: step)
    }
  }
}
