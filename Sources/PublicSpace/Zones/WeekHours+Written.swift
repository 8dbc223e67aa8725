extension WeekHours {
  private static let wordsEn = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  private static let wordsZh = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]

  /// As opening hours of OpenStreetMap: `06:00-08:30,19:00-21:00`, `Mo-Fr 08:00-18:00; Sa,Su off`.
  public var written: String {
    lines(Self.wordsEn, through: "-", between: ",").joined(separator: "; ")
  }

  /// For people: `周一至周五 08:00–18:00`.
  public func text(in language: Language) -> String {
    if self == .always { return language == .zh ? "全天" : "always" }
    if isEmpty { return language == .zh ? "从不" : "never" }
    let lines =
      language == .zh
      ? lines(Self.wordsZh, through: "至", between: "、").map { $0.replacing("off", with: "不开") }
      : lines(Self.wordsEn, through: "–", between: ", ")
    return lines.joined(separator: language == .zh ? "；" : "; ")
      .replacing(",", with: language == .zh ? "、" : ", ").replacing("-", with: "–")
  }

  /// One line for each set of days that are alike; days without hours are `off`.
  private func lines(
    _ days: [String], through: String, between: String
  ) -> [String] {
    let byDay = (0..<7).map { day in spans(on: day).map(\.clock).joined(separator: ",") }
    if Set(byDay).count == 1 { return [byDay[0].isEmpty ? "off" : byDay[0]] }
    var seen: [String] = []
    for hours in byDay where !seen.contains(hours) { seen.append(hours) }
    return seen.map { hours in
      let own = (0..<7).filter { byDay[$0] == hours }
      var runs: [ClosedRange<Int>] = []
      for day in own {
        if let last = runs.last, last.upperBound == day - 1 {
          runs[runs.count - 1] = last.lowerBound...day
        } else {
          runs.append(day...day)
        }
      }
      let names = runs.map { run in
        run.count == 1
          ? days[run.lowerBound] : days[run.lowerBound] + through + days[run.upperBound]
      }
      return names.joined(separator: between) + " " + (hours.isEmpty ? "off" : hours)
    }
  }
}

extension Range<Int> {
  /// Minutes of a day as `06:00-08:30`.
  fileprivate var clock: String {
    func clock(_ minute: Int) -> String {
      let (hour, rest) = (minute / 60, minute % 60)
      return (hour < 10 ? "0" : "") + "\(hour)" + (rest < 10 ? ":0" : ":") + "\(rest)"
    }
    return clock(lowerBound) + "-" + clock(upperBound)
  }
}
