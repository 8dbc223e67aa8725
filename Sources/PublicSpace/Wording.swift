/// The languages that boards, reports and messages speak.
public enum Language: String, CaseIterable, Sendable {
  case zh, en
}

/// What is said, in both languages side by side.
///
/// Written where the thing is found, chosen from where it is printed.
public struct Wording: Hashable, Sendable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The same in both, as a path or another program's own words are.
  public init(_ both: String) {
    self.init(zh: both, en: both)
  }

  public func text(in language: Language) -> String { language == .zh ? zh : en }

  public static func + (a: Wording, b: Wording) -> Wording {
    Wording(zh: a.zh + b.zh, en: a.en + b.en)
  }

  public static func += (a: inout Wording, b: Wording) { a = a + b }
}
