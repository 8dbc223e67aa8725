extension Region {
  /// The widest disc that fits into the region, to a precision of its radius in metres; nil for no ground.
  ///
  /// Squares are quartered level by level while they may still hold a better middle (quadtree search after
  /// Garcia-Castellanos and Lombardo 2007). Each keeps only the edges that may be nearest in it.
  public func widestDisc(to precision: Double) -> Disc? {
    guard let box, box.width > 0, box.height > 0 else { return nil }
    let edges = rings.flatMap { zip($0.points, $0.points.dropFirst()) }
    let half = max(box.width, box.height) / 2
    var cells = [Cell(of: self, box.middle, half, among: edges)]
    var best = cells[0]
    while !cells.isEmpty {
      for cell in cells where cell.depth > best.depth { best = cell }
      cells = cells.filter { $0.promise > best.depth + precision }.flatMap { cell in
        let quarter = cell.half / 2
        return [(-1.0, -1.0), (1, -1), (-1, 1), (1, 1)].map { x, y in
          Cell(
            of: self, cell.middle + Point(x, y) * quarter, quarter, among: cell.edges,
            isInside: cell.isWholly)
        }
      }
    }
    return best.depth > 0 ? Disc(centre: best.middle, radius: best.depth) : nil
  }
}

/// A square, and how far inside the region its middle lies.
private struct Cell {
  let middle: Point
  let half: Double
  /// Metres to the nearest edge, negative outside.
  let depth: Double
  let edges: [(Point, Point)]

  private var reach: Double { half * 2.0.squareRoot() }

  /// The most that any point of the square can lie inside.
  var promise: Double { depth + reach }

  /// Whether all of it lies inside, or all of it outside; nil where an edge may pass.
  var isWholly: Bool? { abs(depth) > reach ? depth > 0 : nil }

  init(
    of region: Region, _ middle: Point, _ half: Double, among edges: [(Point, Point)],
    isInside: Bool? = nil
  ) {
    let distances = edges.map { middle.distance(from: $0.0, to: $0.1) }
    let nearest = distances.min() ?? 0
    self.middle = middle
    self.half = half
    let isInside = isInside ?? region.contains(middle)
    depth = isInside ? nearest : -nearest
    let reach = half * 2.0.squareRoot()
    self.edges = zip(edges, distances).filter { $1 <= nearest + 2 * reach }.map(\.0)
  }
}
