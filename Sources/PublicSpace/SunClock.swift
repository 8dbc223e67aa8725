/// What hours of sun are counted by.
public enum SunClock: Hashable, Sendable {
  /// True solar time at the place: the sun stands highest at twelve.
  case solar
  /// A clock so many hours ahead of Greenwich.
  case zone(Double)

  /// `solar`, or a zone such as `utc+8`.
  public init?(word: String) {
    let word = word.lowercased()
    if word == "solar" {
      self = .solar
      return
    }
    guard word.hasPrefix("utc"), let hours = Double(word.dropFirst(3)), abs(hours) <= 14 else {
      return nil
    }
    self = .zone(hours)
  }

  public var word: String {
    switch self {
    case .solar: "solar"
    case .zone(let hours):
      "utc\(hours < 0 ? "" : "+")"
        + (hours == hours.rounded() ? "\(Int(hours))" : "\(hours)")
    }
  }

  public func name(in language: Language) -> String {
    switch self {
    case .solar: language == .zh ? "真太阳时" : "true solar time"
    case .zone(8): language == .zh ? "北京时间" : "Beijing time"
    case .zone: word.uppercased()
    }
  }
}
