/// How much sun is asked for on a day.
public struct SunNeed: Hashable, Sendable {
  public var hours = 2.0
  /// Whether they are asked for in one piece.
  public var isContinuous = false

  public init() {}

  /// `2 h in all`.
  public func phrase(in language: Language) -> String {
    let number = hours == hours.rounded() ? "\(Int(hours))" : "\(hours)"
    if language == .zh { return isContinuous ? "连续 \(number) h" : "累计 \(number) h" }
    return isContinuous ? "\(number) h on end" : "\(number) h in all"
  }
}
