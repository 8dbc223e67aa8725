/// What is done at a place, and by whom, when and how loud where the place itself does not say.
public struct ZoneUse: Hashable, Sendable {
  /// A kind of place, or a word of the property `use`.
  public let id: String
  public var name = SiteDescription.Words()
  /// Other words for it.
  public var also: [String] = []
  public var ages = AgeGroup.all
  public var hours = WeekHours.daily(6 * 60..<22 * 60)
  public var seasons = Season.all
  public var loudness = Loudness.normal
  /// Square metres that one person takes; a reference value.
  public var squareMetresPerPerson = 5.0

  public init(id: String) {
    self.id = id
  }

  public func name(in language: Language) -> String { name.text(in: language) ?? id }

  func isCalled(_ word: String) -> Bool {
    id == word || also.contains(word) || name.zh == word || name.en == word
  }
}

/// How places are read as zones, and which of them are at odds: `zones.yaml` and `conflicts.yaml`.
public struct Zoning: Hashable, Sendable {
  public var uses: [ZoneUse] = []
  /// When each group wants a place; reference values.
  public var wanted: [AgeGroup: WeekHours] = [:]
  /// Metres of walk within which a home is served; a reference value.
  public var servedWithin = 300.0
  public var conflicts: [ConflictRule] = []

  public init() {}

  /// The use that a word means.
  public func use(_ word: String) -> ZoneUse? {
    let word = word.lowercased()
    return uses.first { $0.id == word } ?? uses.first { $0.isCalled(word) }
  }
}
