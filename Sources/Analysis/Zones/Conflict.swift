package import Geometry
public import PublicSpace

/// Two uses at odds: which, how near, when and what helps.
public struct Conflict: Hashable, Sendable {
  public let rule: ConflictRule
  /// Features, the one that disturbs first.
  public let one: String
  public let other: String
  /// Metres between them.
  public let distance: Double
  /// Square metres that both have.
  public let overlap: Double?
  /// When both are on.
  public let hours: WeekHours
  public let seasons: Set<Season>
  public let severity: ConflictRule.Severity
  /// Zones among them, by their places in the list.
  package let zones: [Int]
  package let approach: Approach

  /// Metres to move apart until they no longer disturb each other; nil where only overlap does.
  public var shortBy: Double? { rule.within.map { max(0, $0 - distance) } }
}
