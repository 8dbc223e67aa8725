import Geometry

/// The level ground at one end of a ramp: a strip as wide as the ramp, outwards from its end.
struct Landing {
  /// The middle of the ramp's end.
  let foot: Point
  /// A unit vector away from the ramp.
  let outward: Point
  /// Metres.
  let width: Double
  /// Metres looked at.
  let most: Double

  /// Metres by which the strip is narrower than the ramp, so that what stands beside it is not in it.
  private static let inset = 0.05

  private var side: Point { Point(-outward.y, outward.x) }
  private var half: Double { max(0.05, width / 2 - Self.inset) }

  var strip: Region {
    let corners = [
      foot + side * half, foot - side * half, foot - side * half + outward * most,
      foot + side * half + outward * most,
    ]
    return Ring(corners: corners).map { Region($0) } ?? Region()
  }

  var box: Box? { strip.box }

  /// Metres from the ramp's end to what lies in the strip first; all of it where nothing does.
  func free(of region: Region) -> Double {
    if region.contains(foot + outward * 0.02) { return 0 }
    var nearest = most
    for ring in region.rings {
      for (a, b) in zip(ring.points, ring.points.dropFirst()) {
        if let along = first(from: a, to: b) { nearest = min(nearest, along) }
      }
    }
    return nearest
  }

  func free(of disc: Disc) -> Double {
    let way = disc.centre - foot
    let (along, aside) = (
      way.x * outward.x + way.y * outward.y, abs(way.x * side.x + way.y * side.y)
    )
    guard aside < half + disc.radius, along + disc.radius > 0, along - disc.radius < most
    else { return most }
    return max(0, along - disc.radius)
  }

  /// Metres that lie inside a region.
  func free(inside region: Region) -> Double {
    guard region.contains(foot + outward * 0.02) else { return 0 }
    return region.rings.reduce(most) { nearest, ring in
      zip(ring.points, ring.points.dropFirst()).reduce(nearest) { nearest, edge in
        first(from: edge.0, to: edge.1).map { min(nearest, $0) } ?? nearest
      }
    }
  }

  /// How far out a line comes into the strip; nil where it does not.
  private func first(from a: Point, to b: Point) -> Double? {
    func place(_ point: Point) -> (along: Double, aside: Double) {
      let way = point - foot
      return (way.x * outward.x + way.y * outward.y, way.x * side.x + way.y * side.y)
    }
    var (p, q) = (place(a), place(b))
    if p.aside > q.aside { swap(&p, &q) }
    guard q.aside > -half, p.aside < half else { return nil }
    func at(_ aside: Double) -> Double {
      q.aside - p.aside < 1e-12
        ? p.along : p.along + (q.along - p.along) * ((aside - p.aside) / (q.aside - p.aside))
    }
    let (from, to) = (at(max(p.aside, -half)), at(min(q.aside, half)))
    let along = min(from, to)
    // What lies along the ramp's own end is the ramp's edge.
    guard max(from, to) > 0.02, along < most else { return nil }
    return max(0, along)
  }
}
