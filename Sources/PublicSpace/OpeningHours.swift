/// When something is open, in OpenStreetMap's manner: `06:00-08:30,19:00-21:00`, `Mo-Fr 08:00-18:00; Sa off`.
public struct OpeningHours: Hashable, Sendable {
  private struct Rule: Hashable, Sendable {
    /// Days from Monday (0); empty for all.
    var days: Set<Int> = []
    /// Minutes from midnight; an end may lie beyond the day's.
    var spans: [Range<Int>] = []
  }

  private var rules: [Rule] = []

  /// Nil when it is not understood.
  public init?(_ text: String) {
    for part in text.split(separator: ";") {
      guard let rule = Self.rule(part.trimmed) else { return nil }
      rules.append(rule)
    }
    if rules.isEmpty { return nil }
  }

  /// Whether it is open at a minute of a day (Monday is 0); later rules overrule earlier ones.
  public func isOpen(at minute: Int, on day: Int) -> Bool {
    let today = rules.last { $0.days.isEmpty || $0.days.contains(day) }
    let yesterday = rules.last { $0.days.isEmpty || $0.days.contains((day + 6) % 7) }
    return today?.spans.contains { $0.contains(minute) } == true
      || yesterday?.spans.contains { $0.contains(minute + 1440) } == true
  }

  /// What opens on a day, in minutes from its midnight; it may go on through the next day.
  func spans(startingOn day: Int) -> [Range<Int>] {
    let rule = rules.last { $0.days.isEmpty || $0.days.contains(day) }
    return (rule?.spans ?? []).map { $0.clamped(to: 0..<2 * 1440) }
  }

  private static let dayNames = ["mo", "tu", "we", "th", "fr", "sa", "su"]

  private static func rule(_ text: String) -> Rule? {
    var rule = Rule()
    var rest = text.lowercased()[...]
    if rest == "24/7" {
      rule.spans = [0..<1440]
      return rule
    }
    if let first = rest.split(separator: " ").first, let days = days(first) {
      rule.days = days
      rest = rest.dropFirst(first.count).drop { $0 == " " }
    }
    if rest == "off" || rest == "closed" { return rule }
    if rest.isEmpty { return rule.days.isEmpty ? nil : Rule(days: rule.days, spans: [0..<1440]) }
    for span in rest.split(separator: ",") {
      let ends = span.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
      guard ends.count == 2, let start = ends[0], let end = ends[1] else { return nil }
      rule.spans.append(start..<(end <= start ? end + 1440 : end))
    }
    return rule
  }

  /// `mo-fr`, `sa,su`.
  private static func days(_ text: Substring) -> Set<Int>? {
    var days: Set<Int> = []
    for part in text.split(separator: ",") {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
        .map { dayNames.firstIndex(of: String($0)) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else {
        return nil
      }
      var day = first
      days.insert(day)
      while day != last {
        day = (day + 1) % 7
        days.insert(day)
      }
    }
    return days.isEmpty ? nil : days
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.trimmed.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
