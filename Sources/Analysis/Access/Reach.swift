package import Geometry
package import Navigation
public import PublicSpace

/// How far it is from one door to the nearest of a kind of use, or why no way leads there.
public struct Reach: Hashable, Sendable {
  /// Metres; nil when it is not reached.
  public let metres: Double?
  /// The feature that is nearest.
  public let feature: String?
  /// Why it is not reached; nil when it is.
  public let obstacle: Obstacle?
  package let walk: Walk?

  static func reached(_ walk: Walk, _ owner: Element) -> Reach {
    Reach(metres: walk.length, feature: owner.id, obstacle: nil, walk: walk)
  }

  /// To a use that the site has none of.
  package static func absent(_ use: Kind) -> Reach { barred(by: .none(use)) }

  static func barred(by obstacle: Obstacle) -> Reach {
    Reach(metres: nil, feature: nil, obstacle: obstacle, walk: nil)
  }
}

/// What keeps someone from a use.
public enum Obstacle: Hashable, Sendable {
  /// The site has none.
  case none(Kind)
  /// No free way leads there; the feature stands between, or nothing known does.
  case blocked(by: String?, Kind?)
  /// The ground between is open and too narrow: its width in metres where it is narrowest, and where that is.
  case narrow(metres: Double, at: Place)
  /// Steps, or a ramp that cannot be taken.
  case stepped(by: String)
  /// Ground that nothing covers, and that they do not take, lies between.
  case unassigned
  /// The end of the site lies between.
  case outside

  /// A point of the ground, in metres of the plane.
  public struct Place: Hashable, Sendable {
    public let x: Double
    public let y: Double

    package init(_ point: Point) {
      x = point.x
      y = point.y
    }

    package var point: Point { Point(x, y) }
  }
}
