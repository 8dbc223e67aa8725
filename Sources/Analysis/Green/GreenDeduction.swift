package import Geometry

/// Green ground that does not count, and why.
public struct GreenDeduction: Hashable, Sendable {
  public enum Reason: String, CaseIterable, Sendable {
    /// Within a distance of a building's wall.
    case wall
    /// Within a distance of a block road's edge.
    case road
    /// Where the ground is less wide than is asked.
    case narrow
  }

  public let reason: Reason
  /// The feature that it lies too near to; nil for what is narrow.
  public let feature: String?
  /// Square metres, arcs round corners true.
  public let area: Double
  /// The ground itself.
  package let strip: Region
}
