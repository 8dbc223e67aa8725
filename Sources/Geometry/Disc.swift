import Glibc

/// A round piece of ground: a tree's crown, a reach.
public struct Disc: Hashable, Sendable {
  public let centre: Point
  /// Metres.
  public let radius: Double

  public init(centre: Point, radius: Double) {
    self.centre = centre
    self.radius = radius
  }

  /// The point of the rim at an angle from east, counter-clockwise.
  public func rim(at angle: Double) -> Point {
    Point(centre.x + radius * cos(angle), centre.y + radius * sin(angle))
  }
}
