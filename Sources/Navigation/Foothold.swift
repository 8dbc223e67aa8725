package import Geometry
import HeapModule

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
    guard start.isInReach else { return nil }
    if let t = triangle(at: start) {
      return Foothold(place: place, ground: start, triangle: Int32(t))
    }
    // Off the ground, sides are asked outwards, the nearest first: what lies beyond a side is no nearer.
    var found: Set<Int> = []
    var sides = Heap<Side>()
    func askSides(of t: Int) {
      guard found.insert(t).inserted else { return }
      for i in 0..<3 where neighbour(t, i) >= 0 {
        let nearest = start.nearest(from: corner(t, (i + 1) % 3), to: corner(t, (i + 2) % 3))
        let distance = start.distance(to: nearest)
        if distance < reach {
          sides.insert(Side(distance: distance, beyond: neighbour(t, i), nearest: nearest))
        }
      }
    }
    let first = anyTriangle(at: start)
    // From far off the square round everything, ground may lie behind any of its edges.
    for t in touches(first, start) ? [first] : rim { askSides(of: t) }
    while let side = sides.popMin() {
      if !isGround[side.beyond] {
        askSides(of: side.beyond)
      } else if let (ground, t) = standing(at: side.nearest, in: side.beyond), isAllowed(ground) {
        return Foothold(place: place, ground: ground, triangle: Int32(t))
      }
    }
    return nil
  }

  /// The point of the grid nearest to one on the edge of a triangle of ground that is not off the ground.
  ///
  /// One who stood a hair behind the edge would not see along it. Nil where the ground is no wider than
  /// a few steps of the grid.
  private func standing(at edge: Point, in t: Int) -> (Point, triangle: Int)? {
    let nearest = edge.onGrid
    if (0..<3).allSatisfy({ side(t, $0, to: nearest) >= 0 }) { return (nearest, t) }
    let steps = stride(from: -2.0, through: 2, by: 1)
    let around = steps.flatMap { x in steps.map { y in nearest + Point(x, y) * gridStep } }
    for point in around.sorted(by: { $0.distance(to: edge) < $1.distance(to: edge) }) {
      if let triangle = triangle(at: point, from: t) { return (point, triangle) }
    }
    return nil
  }

  /// The triangles at the edge of the square round everything.
  private var rim: [Int] {
    isGround.indices.filter { t in (0..<3).contains { neighbour(t, $0) < 0 } }
  }

  /// A side on the way outwards from a place.
  private struct Side: Comparable {
    let distance: Double
    let beyond: Int
    let nearest: Point

    static func < (a: Side, b: Side) -> Bool { (a.distance, a.beyond) < (b.distance, b.beyond) }

    static func == (a: Side, b: Side) -> Bool { (a.distance, a.beyond) == (b.distance, b.beyond) }
  }
}
