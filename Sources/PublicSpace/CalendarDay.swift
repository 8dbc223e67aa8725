/// A day of the Gregorian calendar.
public struct CalendarDay: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...days[month - 1]).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2026-01-20`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The Julian date when the day begins in Greenwich.
  ///
  ///     ⌊365.25 (y + 4716)⌋ + ⌊30.6001 (m + 1)⌋ + d + b − 1524.5      b = 2 − ⌊y/100⌋ + ⌊y/400⌋
  ///
  /// January and February count as months 13 and 14 of the year before (Meeus, Astronomical
  /// Algorithms, chapter 7).
  public var julianDate: Double {
    let (y, m) = month > 2 ? (year, month) : (year - 1, month + 12)
    let b = 2 - y / 100 + y / 400
    let whole = (1461 * (y + 4716)) / 4 + (306_001 * (m + 1)) / 10_000 + day + b
    return Double(whole) - 1524.5
  }

  /// `2026-01-20`.
  public var text: String {
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }
}
