/// A square, and how far inside a region its middle lies: what is sought where a region is widest goes from
/// squares to their quarters (quadtree search after Garcia-Castellanos and Lombardo 2007).
struct DepthCell {
  let middle: Point
  let half: Double
  /// Metres to the nearest edge, negative outside.
  let depth: Double
  private let region: Region
  /// Those that may be the nearest somewhere in the square.
  private let edges: [(Point, Point)]

  init(of region: Region, _ middle: Point, _ half: Double) {
    let edges = region.rings.flatMap { zip($0.points, $0.points.dropFirst()) }
    self.init(of: region, middle, half, among: edges, isInside: nil)
  }

  private init(
    of region: Region, _ middle: Point, _ half: Double, among edges: [(Point, Point)],
    isInside: Bool?
  ) {
    let distances = edges.map { middle.distance(from: $0.0, to: $0.1) }
    let nearest = distances.min() ?? 0
    let isInside = isInside ?? region.contains(middle)
    self.region = region
    self.middle = middle
    self.half = half
    depth = isInside ? nearest : -nearest
    let near = nearest + 2 * Self.reach(half)
    self.edges = zip(edges, distances).filter { $1 <= near }.map(\.0)
  }

  /// From the middle of a square to its corners, and a little more.
  private static func reach(_ half: Double) -> Double { half * 1.415 }

  /// The most that any point of the square can lie inside.
  var promise: Double { depth + Self.reach(half) }

  var quarters: [DepthCell] {
    // Where no edge passes, all of it lies where its middle does.
    let isInside = abs(depth) > Self.reach(half) ? depth > 0 : nil
    return [(-1.0, -1.0), (1, -1), (-1, 1), (1, 1)].map { x, y in
      DepthCell(
        of: region, middle + Point(x, y) * (half / 2), half / 2, among: edges, isInside: isInside)
    }
  }
}
