public import Analysis
public import PublicSpace

/// Figures rounded for people: same text in every locale.
public enum Figure {
  /// `12,345.6`: digits grouped by three, a fixed number behind the point.
  public static func rounded(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "–" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let units = (abs(value) * scale).rounded()
    guard units < 1e15 else { return "\(value)" }
    let whole = Int64(units) / Int64(scale)
    let rest = Int64(units) % Int64(scale)
    let sign = value < 0 && units > 0 ? "−" : ""
    guard decimals > 0 else { return sign + grouped(whole) }
    let tail = String(rest)
    return sign + grouped(whole) + "." + String(repeating: "0", count: decimals - tail.count) + tail
  }

  /// A metric's value with its unit's usual precision, without the unit.
  public static func plain(_ value: Double?, _ unit: Metric.Unit) -> String {
    guard let value else { return "–" }
    return rounded(unit.printed(value), decimals: unit.decimals)
  }

  /// The same with a sign, for differences.
  public static func signed(_ value: Double?, _ unit: Metric.Unit) -> String {
    guard let value else { return "–" }
    let text = plain(value, unit)
    return value > 0 && text.contains { ("1"..."9").contains($0) } ? "+" + text : text
  }

  /// `2`, `2.5`: no more digits than it has.
  public static func trimmed(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15
      ? "\(Int(value))" : "\((value * 1e6).rounded() / 1e6)"
  }

  private static func grouped(_ whole: Int64) -> String {
    let digits = Array(String(whole))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
}

extension Metric.Unit {
  /// The sign behind a figure.
  public func symbol(in language: Language) -> String {
    switch self {
    case .squareMetres: "m²"
    case .metres: "m"
    case .hours: "h"
    case .share: "%"
    case .squareMetresPerPerson: language == .zh ? "m²/人" : "m²/person"
    case .ratio, .count: ""
    }
  }
}
