/// An open line on the ground through two points or more.
public struct Path: Hashable, Sendable {
  public let points: [Point]

  /// Nil when there are fewer than two points, or one is not finite.
  public init?(_ points: [Point]) {
    guard points.count >= 2, points.allSatisfy({ $0.x.isFinite && $0.y.isFinite })
    else { return nil }
    self.points = points
  }

  public var length: Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }
}

extension Path {
  /// The point half way along.
  public var middle: Point { point(at: 0.5) }

  /// The point at a share of the length.
  public func point(at share: Double) -> Point {
    var left = length * share
    for (a, b) in zip(points, points.dropFirst()) {
      let step = a.distance(to: b)
      if step >= left && step > 0 { return a + (b - a) * (left / step) }
      left -= step
    }
    return points[points.count - 1]
  }
}
