/// The smallest rectangle round points, turned as they lie.
public struct TightBox: Hashable, Sendable {
  public let middle: Point
  /// A unit vector along its longer side.
  public let along: Point
  /// Metres, the longer side first.
  public let length: Double
  public let width: Double

  /// Nil when there are fewer than three points that are not in a line.
  ///
  /// One side of the smallest rectangle lies on an edge of the convex hull (Freeman and Shapira 1975).
  public init?(around points: [Point]) {
    let hull = points.convexHull
    guard hull.count > 2 else { return nil }
    var best: (area: Double, box: TightBox)?
    for (a, b) in zip(hull, hull.dropFirst() + [hull[0]]) {
      let size = a.distance(to: b)
      guard size > 0 else { continue }
      let u = (b - a) * (1 / size)
      let v = Point(-u.y, u.x)
      let along = hull.map { ($0.x - a.x) * u.x + ($0.y - a.y) * u.y }
      let across = hull.map { ($0.x - a.x) * v.x + ($0.y - a.y) * v.y }
      guard let west = along.min(), let east = along.max(), let south = across.min(),
        let north = across.max()
      else { continue }
      let area = (east - west) * (north - south)
      if area < best?.area ?? .infinity {
        let middle = a + u * ((west + east) / 2) + v * ((south + north) / 2)
        let isLong = east - west >= north - south
        best = (
          area,
          TightBox(
            middle: middle, along: isLong ? u : v, length: max(east - west, north - south),
            width: min(east - west, north - south))
        )
      }
    }
    guard let best else { return nil }
    self = best.box
  }

  private init(middle: Point, along: Point, length: Double, width: Double) {
    self.middle = middle
    self.along = along
    self.length = length
    self.width = width
  }
}

extension [Point] {
  /// The corners of the smallest convex outline, counter-clockwise (Andrew 1979).
  public var convexHull: [Point] {
    let sorted = Set(self).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return sorted }
    func half(_ points: [Point]) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
          chain.removeLast()
        }
        chain.append(point)
      }
      return Array(chain.dropLast())
    }
    return half(sorted) + half(sorted.reversed())
  }
}
