/// Someone who goes about the place: how wide, how fast, and over what.
public struct WalkProfile: Hashable, Sendable {
  /// Whose column of the table of kinds says what ground they pass.
  public enum Means: String, CaseIterable, Sendable { case feet, wheels }

  /// What a ramp must be for wheels to take it.
  public struct RampLimit: Hashable, Sendable {
    /// Rise over run.
    public var slope: Double
    /// Metres.
    public var width: Double
  }

  /// What decides which ground is free: profiles that agree here share it.
  public struct Rule: Hashable, Sendable {
    public var means = Means.feet
    /// Metres.
    public var clearWidth = 0.6
    public var ramp: RampLimit?
    /// Kinds of ground that the table opens and they do not take.
    public var avoided: Set<Kind> = []
    /// Kinds of ground that the table closes and they take.
    public var taken: Set<Kind> = []
    /// Whether they leave the ground that something covers.
    public var takesUnassigned = true

    public init() {}
  }

  /// The key in reports.
  public let id: String
  public var name = SiteDescription.Words()
  public var rule = Rule()
  /// Metres a second.
  public var speed = 1.33
  /// Metres after which they want a seat; nil when they do not ask.
  public var seatEvery: Double?

  public init(id: String) {
    self.id = id
  }

  public func name(in language: Language) -> String { name.text(in: language) ?? id }
}
