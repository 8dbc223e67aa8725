package import Geometry

/// Where a place that need not lie on the ground joins it, by the straight way to the nearest of it.
package struct Foothold: Hashable, Sendable {
  /// Where one stands or wants to be.
  package let place: Point
  /// The nearest ground, on the grid.
  package let ground: Point
  let triangle: Int32

  /// Metres from the place to the ground.
  package var distance: Double { place.distance(to: ground) }
}

extension GroundMesh {
  /// The nearest ground to a place, among that to which the straight way is allowed.
  ///
  /// Nil when there is none within `reach` metres.
  package func foothold(
    at place: Point, within reach: Double = .infinity,
    allowing isAllowed: (_ ground: Point) -> Bool = { _ in true }
  ) -> Foothold? {
    let start = place.onGrid
    if let t = triangle(at: start) {
      return Foothold(place: place, ground: start, triangle: Int32(t))
    }
    var best: Foothold?
    var bestDistance = reach
    // Off the ground, the triangles round about are asked outwards for the walls of ground.
    var found: Set<Int> = [anyTriangle(at: start)]
    var queue = Array(found)
    var next = 0
    while next < queue.count {
      let t = queue[next]
      next += 1
      for i in 0..<3 {
        let u = neighbour(t, i)
        guard u >= 0, !found.contains(u) else { continue }
        let (a, b) = (corner(t, (i + 1) % 3), corner(t, (i + 2) % 3))
        let nearest = start.nearest(from: a, to: b)
        guard start.distance(to: nearest) < bestDistance else { continue }
        if isGround[u] {
          let ground = nearest.onGrid
          guard isAllowed(ground) else { continue }
          bestDistance = start.distance(to: nearest)
          best = Foothold(place: place, ground: ground, triangle: Int32(u))
        } else {
          found.insert(u)
          queue.append(u)
        }
      }
    }
    return best
  }
}

extension Point {
  /// The nearest point of the stretch from one point to another.
  package func nearest(from a: Point, to b: Point) -> Point {
    let along = b - a
    let squared = along.x * along.x + along.y * along.y
    guard squared > 0 else { return a }
    let share = ((x - a.x) * along.x + (y - a.y) * along.y) / squared
    return share <= 0 ? a : share >= 1 ? b : a + along * share
  }
}
