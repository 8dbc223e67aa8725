import Glibc
public import Analysis
public import PublicSpace

/// The day and hour whose shadows a plan shows.
public struct PlanLight: Hashable, Sendable {
  public enum Day: String, CaseIterable, Sendable { case equinox, summer, winter }

  public var day: Day
  /// True solar time, 0…24.
  public var hour: Double

  public init(_ day: Day = .equinox, hour: Double = 10) {
    self.day = day
    self.hour = hour
  }

  /// Where the sun then stands, seen from a latitude in degrees.
  public func sun(latitude: Double) -> SunPosition {
    // At the solstices the sun stands over a tropic; south of the line summer is in December.
    let tilt = latitude < 0 ? -SunPosition.obliquity : SunPosition.obliquity
    let declination: Double =
      switch day {
      case .equinox: 0
      case .summer: tilt
      case .winter: -tilt
      }
    return SunPosition(latitude: latitude, declination: declination, solarHour: hour)
  }

  /// `春分 10:00 真太阳时`.
  public func name(in language: Language) -> String {
    let minutes = Int((hour * 60).rounded())
    let clock = "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    switch (language, day) {
    case (.zh, .equinox): return "春分 \(clock) 真太阳时"
    case (.zh, .summer): return "夏至 \(clock) 真太阳时"
    case (.zh, .winter): return "冬至 \(clock) 真太阳时"
    case (.en, .equinox): return "spring equinox \(clock) true solar time"
    case (.en, .summer): return "summer solstice \(clock) true solar time"
    case (.en, .winter): return "winter solstice \(clock) true solar time"
    }
  }
}

extension SunPosition {
  /// How far the earth's axis leans, in radians: 23.44°.
  static let obliquity = 23.44 * Double.pi / 180
}
