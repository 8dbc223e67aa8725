/// Two uses that are at odds where they are near each other at the same hours.
public struct ConflictRule: Hashable, Sendable {
  public enum Severity: String, CaseIterable, Sendable, Comparable {
    case low, medium, high

    public static func < (a: Severity, b: Severity) -> Bool {
      allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }

    /// One step more, to the highest.
    public var raised: Severity { self == .low ? .medium : .high }

    public func name(in language: Language) -> String {
      guard language == .zh else { return rawValue }
      switch self {
      case .low: return "轻"
      case .medium: return "中"
      case .high: return "重"
      }
    }
  }

  /// What a side is: all that is said must hold, and each list names what will do.
  public struct Side: Hashable, Sendable {
    /// Kinds of feature.
    public var kinds: Set<Kind> = []
    /// The walls of homes, which have windows.
    public var isWindow = false
    /// Uses of zones, by id.
    public var uses: Set<String> = []
    public var loudness: Set<Loudness> = []
    public var ages: Set<AgeGroup> = []

    public init() {}
  }

  /// The key in reports.
  public let id: String
  public var name = SiteDescription.Words()
  public var one = Side()
  public var other = Side()
  /// Metres from which on they do not disturb each other; nil where only overlap does.
  public var within: Double?
  /// Square metres of overlap that rounding of a drawing does not explain.
  public static let leastOverlap = 0.1
  public var severity = Severity.medium
  /// Metres within which it is a step worse.
  public var severeWithin: Double?
  /// Hours at which it is a step worse.
  public var severeHours = WeekHours.never
  /// Kinds of barrier that part the two where one crosses the straight way between them.
  public var unless: Set<Kind> = []
  public var remedy = SiteDescription.Words()

  public init(id: String) {
    self.id = id
  }

  public func name(in language: Language) -> String { name.text(in: language) ?? id }
}
