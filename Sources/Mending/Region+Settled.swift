import Geometry

extension Region {
  /// The region with some corners put elsewhere; what shrinks to a line by that is left out.
  func settled(_ moves: [Point: Point]) -> Region {
    func settled(_ ring: Ring) -> Ring? {
      var points: [Point] = []
      for point in ring.points.map({ moves[$0] ?? $0 }) where point != points.last {
        points.append(point)
      }
      return Ring(points)
    }
    return Region(
      pieces.compactMap { piece in
        settled(piece.shell).map { Piece($0, holes: piece.holes.compactMap(settled)) }
      })
  }
}
