import Foundation

/// What a ratio yuan : other is to be.
enum Target {
  case atMost(Double)
  /// The other is to take at least so many times yuan's time.
  case timesFaster(Double)
  /// Told, without a target.
  case none
}

/// The table of results, printed line by line as they come.
enum Table {
  static func printHead() {
    say("| work | features | yuan, ms | other | other, ms | ratio | target | |")
    say("| --- | ---: | ---: | --- | ---: | ---: | ---: | --- |")
  }

  static func printRow(
    _ work: String, _ featureCount: Int, _ yuan: Times, _ name: String, _ other: Times,
    _ target: Target
  ) {
    let ratio = yuan.median / other.median
    let (wanted, isMet): (String, Bool?) =
      switch target {
      case .atMost(let most): ("≤ \(plain(most, 2))", ratio <= most)
      case .timesFaster(let times): ("≤ 1 : \(plain(times, 0))", ratio * times <= 1)
      case .none: ("", nil)
      }
    let told =
      if case .timesFaster = target { "1 : \(plain(1 / ratio, 1))" } else { plain(ratio, 2) }
    let mark = isMet.map { $0 ? "met" : "missed" } ?? ""
    say(
      "| \(work) | \(featureCount) | \(milliseconds(yuan)) | \(name) | \(milliseconds(other))"
        + " | \(told) | \(wanted) | \(mark) |")
  }

  /// The median, and the least behind it.
  private static func milliseconds(_ times: Times) -> String {
    "\(plain(times.median * 1000, 1)) (\(plain(times.least * 1000, 1)))"
  }

  private static func plain(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }
}
