extension Region {
  /// The point for a label: the centroid when it lies well inside, else the pole of inaccessibility to a
  /// twentieth of the region's size.
  ///
  /// Cells are searched best first and quartered while they may still hold a better point
  /// (quadtree search after Garcia-Castellanos and Lombardo 2007).
  public var innermostPoint: Point? {
    guard let piece = pieces.max(by: { $0.area < $1.area }), let box = Region([piece]).box
    else { return nil }
    let edges = piece.rings.flatMap { zip($0.points, $0.points.dropFirst()) }
    let precision = max(box.width, box.height) / 20
    func depth(_ point: Point) -> Double {
      let distance = edges.reduce(Double.infinity) { min($0, point.distance(from: $1.0, to: $1.1)) }
      return Region([piece]).contains(point) ? distance : -distance
    }
    struct Cell {
      let middle: Point
      let half: Double
      let depth: Double
      /// The most that any point of the cell can reach.
      var promise: Double { depth + half * 1.415 }
    }
    func cell(_ middle: Point, _ half: Double) -> Cell {
      Cell(middle: middle, half: half, depth: depth(middle))
    }
    let half = max(box.width, box.height) / 2
    var cells = [cell(box.middle, half)]
    let centroid = cell(piece.shell.centroid, 0)
    var best = cells[0]
    while let index = cells.indices.max(by: { cells[$0].promise < cells[$1].promise }) {
      let next = cells.remove(at: index)
      if next.depth > best.depth { best = next }
      guard next.promise - best.depth > precision else { break }
      let quarter = next.half / 2
      for (x, y) in [(-1.0, -1.0), (1, -1), (-1, 1), (1, 1)] {
        let child = cell(next.middle + Point(x, y) * quarter, quarter)
        if child.depth > best.depth { best = child }
        cells.append(child)
      }
    }
    // On a long bar all points of the axis are as deep: the middle one is where a name belongs.
    return centroid.depth > best.depth * 0.8 ? centroid.middle : best.middle
  }
}
