/// A closed line that bounds ground: the last point equals the first, four points or more.
public struct Ring: Hashable, Sendable {
  public let points: [Point]

  /// Nil when the points are not closed, fewer than four, or not finite.
  public init?(_ points: [Point]) {
    guard points.count >= 4, points.first == points.last,
      points.allSatisfy({ $0.x.isFinite && $0.y.isFinite })
    else { return nil }
    self.points = points
  }

  /// Closes the corners given; nil when there are fewer than three.
  public init?(corners: [Point]) {
    guard let first = corners.first else { return nil }
    self.init(corners + [first])
  }

  /// The area in square metres, positive when the ring runs counter-clockwise.
  ///
  ///     ½ Σ (xᵢ yᵢ₊₁ − xᵢ₊₁ yᵢ)
  ///
  /// Reckoned from the first point, so that a far origin costs no digits.
  public var signedArea: Double {
    var twice = 0.0
    let origin = points[0]
    for i in 1..<points.count - 1 { twice += turn(origin, points[i], points[i + 1]) }
    return twice / 2
  }

  /// The middle of the area inside.
  ///
  ///     Σ (a + b + c)/3 · area(a b c) ÷ Σ area        over the fan of triangles from the first point
  public var centroid: Point {
    let origin = points[0]
    var (sum, twice) = (Point(0, 0), 0.0)
    for i in 1..<points.count - 1 {
      let weight = turn(origin, points[i], points[i + 1])
      sum = sum + (points[i] - origin + points[i + 1] - origin) * weight
      twice += weight
    }
    return twice == 0 ? origin : origin + sum * (1 / (3 * twice))
  }

  public var length: Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }

  /// Whether the point lies inside, by counting crossings to its east; a point on the line may be either.
  public func encloses(_ point: Point) -> Bool { points.encloses(point) }
}

extension [Point] {
  /// The same for corners whose first may or may not be repeated at the end.
  func encloses(_ point: Point) -> Bool {
    var inside = false
    guard var a = last else { return inside }
    for b in self {
      if (a.y > point.y) != (b.y > point.y),
        a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) > point.x
      {
        inside.toggle()
      }
      a = b
    }
    return inside
  }
}
