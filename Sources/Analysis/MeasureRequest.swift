public import PublicSpace

/// What is asked of a site: what is not asked for is not worked out.
public struct MeasureRequest: Hashable, Sendable {
  /// A part of a report that can be had by itself.
  public enum Block: String, CaseIterable, Sendable {
    case area, counts, access, green, checks, sight
  }

  public var blocks: Set<Block>
  /// Who goes about.
  public var profiles: [WalkProfile]
  /// What they go to; nil for all that the site has.
  public var uses: [Kind]?
  /// By which rules it is judged.
  public var rules: [Rule]
  /// Minutes from midnight, for gates with hours.
  public var minute: Int

  /// Noon.
  public static let usualMinute = 12 * 60

  /// All there is, for the profiles that every site has.
  public init(_ blocks: Set<Block> = Set(Block.allCases)) throws {
    self.blocks = blocks
    profiles = blocks.contains(.access) ? try WalkProfile.shipped() : []
    rules = blocks.contains(.checks) ? try Rule.shipped() : []
    minute = Self.usualMinute
  }
}
