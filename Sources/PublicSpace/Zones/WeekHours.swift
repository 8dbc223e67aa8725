/// A set of minutes of a week, from Monday's midnight (0) to Sunday's end (10,080).
///
/// Kept as spans that are apart and in order, so that any two sets are joined, cut and taken from each
/// other by one walk over their ends.
public struct WeekHours: Hashable, Sendable {
  public static let minutesOfDay = 1440
  public static let minutesOfWeek = 7 * minutesOfDay

  /// Apart from one another, in order, inside the week.
  public let spans: [Range<Int>]

  /// Spans may overlap, and those that run beyond the week's end go on at its start.
  public init(_ spans: some Sequence<Range<Int>>) {
    let week = Self.minutesOfWeek
    var inside: [Range<Int>] = []
    for span in spans where !span.isEmpty {
      let length = min(span.count, week)
      let start = ((span.lowerBound % week) + week) % week
      inside.append(start..<min(start + length, week))
      if start + length > week { inside.append(0..<start + length - week) }
    }
    var joined: [Range<Int>] = []
    for span in inside.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, span.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        joined.append(span)
      }
    }
    self.spans = joined
  }

  public static let never = WeekHours([])
  public static let always = WeekHours([0..<minutesOfWeek])

  /// The same stretch of every day; it may run beyond midnight.
  public static func daily(_ span: Range<Int>) -> WeekHours {
    WeekHours(
      (0..<7).map { $0 * minutesOfDay + span.lowerBound..<$0 * minutesOfDay + span.upperBound })
  }

  /// One whole day, Monday being 0.
  public static func day(_ day: Int) -> WeekHours {
    WeekHours([day * minutesOfDay..<(day + 1) * minutesOfDay])
  }

  public var isEmpty: Bool { spans.isEmpty }

  /// How many minutes of the week.
  public var minutes: Int { spans.reduce(0) { $0 + $1.count } }

  /// How many hours of the week.
  public var hours: Double { Double(minutes) / 60 }

  public func contains(_ minute: Int) -> Bool { spans.contains { $0.contains(minute) } }

  public var complement: WeekHours {
    var gaps: [Range<Int>] = []
    var start = 0
    for span in spans {
      gaps.append(start..<span.lowerBound)
      start = span.upperBound
    }
    return WeekHours(gaps + [start..<Self.minutesOfWeek])
  }

  public func union(_ other: WeekHours) -> WeekHours { WeekHours(spans + other.spans) }

  public func intersection(_ other: WeekHours) -> WeekHours {
    var common: [Range<Int>] = []
    var (a, b) = (0, 0)
    while a < spans.count && b < other.spans.count {
      common.append(spans[a].clamped(to: other.spans[b]))
      if spans[a].upperBound < other.spans[b].upperBound { a += 1 } else { b += 1 }
    }
    return WeekHours(common)
  }

  public func subtracting(_ other: WeekHours) -> WeekHours { intersection(other.complement) }

  /// The spans of one day, in minutes from its midnight.
  public func spans(on day: Int) -> [Range<Int>] {
    intersection(.day(day)).spans.map {
      $0.lowerBound - day * Self.minutesOfDay..<$0.upperBound - day * Self.minutesOfDay
    }
  }
}

extension OpeningHours {
  /// The minutes of the week at which it is open.
  public var week: WeekHours {
    WeekHours(
      (0..<7).flatMap { day -> [Range<Int>] in
        let midnight = day * WeekHours.minutesOfDay
        return spans(startingOn: day).map { midnight + $0.lowerBound..<midnight + $0.upperBound }
      })
  }
}
