public import Projection

/// What cannot be drawn of a site: `site.yaml`, or its defaults.
public struct SiteDescription: Hashable, Sendable {
  /// A text in both languages.
  public struct Words: Hashable, Sendable {
    public var zh: String?
    public var en: String?

    public init(zh: String? = nil, en: String? = nil) {
      self.zh = zh
      self.en = en
    }

    /// The text in a language, or the other one when it is all there is.
    public func text(in language: Language) -> String? { language == .zh ? zh ?? en : en ?? zh }
  }

  /// What a proposal calls itself.
  public struct Proposal: Hashable, Sendable {
    public var title = Words()
    public var intent = Words()

    public init(title: Words = Words(), intent: Words = Words()) {
      self.title = title
      self.intent = intent
    }
  }

  /// The four stages of a consultation and their dates.
  public enum Stage: String, CaseIterable, Sendable { case needs, survey, options, consult }

  /// Which standards are judged.
  public enum Works: String, CaseIterable, Sendable { case renewal, new }

  /// What ground that nothing covers is taken for.
  public enum OpenGround: String, CaseIterable, Sendable { case walkable, blocked }

  public var name = Words()
  public var place = Words()
  public var isIllustrative = false
  /// Nil when it does not say.
  public var datum: Datum?
  public var plane = PlaneChoice.auto
  /// A place of the site in degrees, such as its gate as a map has it.
  public var address: Coordinate?
  /// For the sun over ground in metres.
  public var latitude: Double?
  public var city: String?
  public var households: Int?
  public var residents: Double?
  /// Those of the residents who are under 12, and those over 60.
  public var children: Double?
  public var elders: Double?
  public var built: Int?
  public var works = Works.renewal
  public var ground = OpenGround.walkable
  public var stage: Stage?
  public var stageDates: [Stage: String] = [:]
  public var roles: [Role] = []
  public var options: [String] = []
  /// By file name without its ending.
  public var proposals: [String: Proposal] = [:]
  public var storeyHeight = 3.0
  public var date: String?
  /// Keys and values that were not understood.
  public var findings: [Finding] = []

  public struct Role: Hashable, Sendable {
    public var role: String
    public var name: String
  }

  public init() {}
}
