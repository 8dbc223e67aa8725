import Geometry

extension Outline {
  /// The line that keeps a distance in metres from an edge, on the side of the ground.
  ///
  /// A strip as wide as the distance along each wall, and the mitre between two strips where the ground
  /// bends round them, are taken from the ground. Strips overlap each other and those of other edges;
  /// what is left counts one, and all else nothing or less, once all lines are triangulated together.
  ///
  ///     b₁ = p + r n₁,  b₂ = p + r n₂        ends of the strips at a corner p, normals to the ground
  ///     m = p + r (n₁ + n₂) ÷ (1 + n₁·n₂)    where they meet
  ///
  /// Mitres longer than five distances are cut off square there.
  package func inset(by distance: Double) -> Outline {
    let corners = Self.corners(of: points, shallow: distance * Self.shallow)
    guard corners.count > 2 else { return Outline([], weight: weight) }
    var line: [Point] = []
    line.reserveCapacity(corners.count + 8)
    for index in corners.indices {
      let (before, here) = (corners[(index + corners.count - 1) % corners.count], corners[index])
      let after = corners[(index + 1) % corners.count]
      Corner(before, here, after, distance).add(to: &line)
    }
    if let first = line.first { line.append(first) }
    return Outline(line, weight: weight)
  }

  private static let mitreLimit = 5.0

  /// Metres between points that are one, and metres off a straight wall that are none: a kink of
  /// rounding would be given a mitre.
  private static let weld = 0.0002
  private static let flat = 0.00005

  /// Distances by which the ground may fill a short bend.
  ///
  /// A thorn that a drawing's rounding leaves in a wall would else be given a mitre of five. GEOS simplifies
  /// what it buffers by as much.
  private static let shallow = 0.01

  /// The corners of an edge, without those that rounding made.
  private static func corners(of points: [Point], shallow depth: Double) -> [Point] {
    var corners: [Point] = []
    for point in points.dropLast() {
      if let last = corners.last, last.distance(to: point) < weld { continue }
      while corners.count > 1,
        isFlat(corners[corners.count - 1], corners[corners.count - 2], point, depth)
      {
        corners.removeLast()
      }
      corners.append(point)
    }
    while corners.count > 2, let last = corners.last,
      last.distance(to: corners[0]) < weld
        || isFlat(last, corners[corners.count - 2], corners[0], depth)
    {
      corners.removeLast()
    }
    return corners
  }

  /// Whether a corner is next to nothing: off a straight wall by rounding alone, or the foot of a thorn.
  private static func isFlat(_ here: Point, _ before: Point, _ after: Point, _ depth: Double)
    -> Bool
  {
    let height = here.distance(from: before, to: after)
    if height < flat { return true }
    // The wall that goes on must be longer, or all of a fine curve would go.
    let (first, second) = (here.distance(to: before), here.distance(to: after))
    return height < depth && min(first, second) < depth && max(first, second) > 10 * depth
      && turn(before, here, after) > 0
  }

  /// A corner of an edge, and the ends of the strips along the walls that meet there.
  private struct Corner {
    let point: Point
    let distance: Double
    let lengths: (Double, Double)
    /// The ways along the walls, and from them to the ground, each a metre long.
    let along: (Point, Point)
    let aside: (Point, Point)

    init(_ before: Point, _ here: Point, _ after: Point, _ distance: Double) {
      point = here
      self.distance = distance
      lengths = (before.distance(to: here), here.distance(to: after))
      along = ((here - before) * (1 / lengths.0), (after - here) * (1 / lengths.1))
      aside = (Point(-along.0.y, along.0.x), Point(-along.1.y, along.1.x))
    }

    private var sine: Double { along.0.x * along.1.y - along.0.y * along.1.x }
    private var cosine: Double { along.0.x * along.1.x + along.0.y * along.1.y }

    func add(to line: inout [Point]) {
      let (first, second) = (point + aside.0 * distance, point + aside.1 * distance)
      let middle = (aside.0 + aside.1) * (distance / max(1 + cosine, 1e-12))
      if sine > 0 || sine == 0 && cosine > 0 {
        // The ground lies in the bend: both strips end where they meet, or lie over each other.
        if isRoomy { line.append(point + middle) } else { line += [first, point, second] }
      } else if middle.length <= mitreLimit * distance {
        line.append(point + middle)
      } else {
        line += cutMitre(first, second)
      }
    }

    /// Whether the walls are long enough that where their strips meet says all.
    private var isRoomy: Bool {
      let share = sine / max(1 + cosine, 1e-12)
      let reach = distance * max(share, cosine > 0 ? sine : 1)
      return reach <= lengths.0 / 2 && reach <= lengths.1 / 2
    }

    /// The square end of a mitre, across the line between the walls.
    private func cutMitre(_ first: Point, _ second: Point) -> [Point] {
      // Half the turn: the cosine and sine of the angle between a normal and the line between.
      let half = ((1 + cosine) / 2).squareRoot()
      let beyond = distance * (mitreLimit - half) / max((1 - half * half).squareRoot(), 1e-12)
      return [first + along.0 * beyond, second - along.1 * beyond]
    }
  }
}

extension Point {
  fileprivate var length: Double { (x * x + y * y).squareRoot() }
}
