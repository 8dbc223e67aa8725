/// What the format says of a kind: one row of its table.
public struct KindFacts: Hashable, Sendable {
  /// How a feature may be drawn.
  public enum Form: String, CaseIterable, Sendable {
    case area = "polygon"
    case line
    case point
  }

  /// Whether feet, wheels or eyes pass, where the feature does not say.
  public enum Passage: String, Sendable {
    case yes, no
    /// What covers no ground is neither.
    case unasked = "–"
    /// A ramp that is not too steep.
    case ifItComplies = "if it complies"
    /// A wall or hedge one looks over.
    case upTo1200 = "up to 1.2 m"
  }

  public let kind: Kind
  public let zh: String
  public let en: String
  /// The forms it is drawn in, the usual one first.
  public let forms: [Form]
  /// How wide a line is in metres when it does not say; nil for what is no line.
  public let width: Double?
  public let walk: Passage
  public let wheels: Passage
  public let sees: Passage
  /// Whether people may walk and stay there, so that it counts as open ground.
  public let isOpen: Bool

  init(
    _ kind: Kind, _ zh: String, _ en: String, _ forms: Form..., width: Double? = nil,
    walk: Passage = .unasked, wheels: Passage = .unasked, sees: Passage = .unasked,
    open: Bool = false
  ) {
    self.kind = kind
    self.zh = zh
    self.en = en
    self.forms = forms
    self.width = width
    self.walk = walk
    self.wheels = wheels
    self.sees = sees
    isOpen = open
  }

  public func name(in language: Language) -> String { language == .zh ? zh : en }
}
