package import Geometry
package import Navigation
public import PublicSpace

/// A way that people will take over a lawn or bed, as the legal way is so much longer.
public struct DesireLine: Hashable, Sendable {
  public let door: String
  /// Nil when it is not known.
  public let households: Double?
  public let use: Kind
  /// The feature that the crossing leads to.
  public let feature: String
  /// Metres over hard ground.
  public let legal: Double
  /// Metres over lawns and beds.
  public let crossing: Double
  /// The lawns and beds that are crossed, and how many metres of each.
  public let crossed: [Crossed]
  package let walk: Walk
  /// Where the door stands.
  package let start: Point
  /// The door's place among all.
  let place: Int

  public struct Crossed: Hashable, Sendable {
    public let feature: String
    public let kind: Kind
    public let metres: Double
  }

  /// Metres.
  public var saved: Double { legal - crossing }
  public var ratio: Double { legal / crossing }
}
