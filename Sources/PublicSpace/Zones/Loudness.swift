/// How loud a use is.
public enum Loudness: String, CaseIterable, Sendable {
  case quiet, normal, loud

  public func name(in language: Language) -> String {
    guard language == .zh else { return rawValue }
    switch self {
    case .quiet: return "安静"
    case .normal: return "一般"
    case .loud: return "吵闹"
    }
  }
}
