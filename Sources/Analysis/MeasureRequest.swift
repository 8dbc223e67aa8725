public import PublicSpace

/// What is asked of a site: what is not asked for is not worked out.
public struct MeasureRequest: Hashable, Sendable {
  /// A part of a report that can be had by itself.
  public enum Block: String, CaseIterable, Sendable {
    case area, counts, access, supply
    case desireLines = "desire_lines"
    case green, checks, zones, sun, sight

    /// Whether it asks how far it is from doors.
    package var needsWalks: Bool { self == .access || self == .supply || self == .desireLines }
  }

  public var blocks: Set<Block>
  /// Who goes about.
  public var profiles: [WalkProfile]
  /// What they go to; nil for all that the site has.
  public var uses: [Kind]?
  /// Whether the ways of all public spaces to the gates are told, whatever people go to.
  public var tellsAllSpaces = false
  /// By which rules it is judged.
  public var rules: [Rule]
  /// The ids of those that are asked after; nil for all.
  public var judged: Set<String>?
  /// Minutes from midnight, for gates with hours.
  public var minute: Int

  /// How places are read as zones, and what is at odds.
  public var zoning = Zoning()
  /// The day whose hours are told, Monday being 0.
  public var day = Self.usualDay
  /// How hours of sun are counted; nil for the way of the site's city.
  public var sunPack: SunPack?

  /// Noon.
  public static let usualMinute = 12 * 60
  /// Wednesday.
  public static let usualDay = 2

  /// All there is, for the profiles that every site has.
  public init(_ blocks: Set<Block> = Set(Block.allCases)) throws {
    self.blocks = blocks
    profiles = blocks.contains(where: \.needsWalks) ? WalkProfile.shipped : []
    rules = blocks.contains(.checks) ? try Rule.shipped() : []
    minute = Self.usualMinute
    if blocks.contains(.zones) { zoning = try Zoning.shipped() }
  }

  /// Those whose ways have to be known: all where access is asked for, else the one whose supply is.
  var walkers: [WalkProfile] {
    if blocks.contains(.access) { return profiles }
    guard blocks.contains(.supply) else { return [] }
    return (profiles.first { $0.id == SupplyMeasures.usualProfile } ?? profiles.first).map { [$0] }
      ?? []
  }

  var judgedRules: [Rule] { judged.map { ids in rules.filter { ids.contains($0.id) } } ?? rules }
}
