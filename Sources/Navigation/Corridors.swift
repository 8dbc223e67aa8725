package import Geometry
import HeapModule

/// Ways over ground triangle by triangle, from a goal outwards: where anything passes, and how wide.
///
/// Much cheaper than shortest ways, and enough to tell what keeps people from where they want to be.
/// Each way is the shortest through the middles of sides, among those as wide as can be or as is asked.
package struct Corridors {
  private let mesh: GroundMesh
  /// By corner of the mesh, for the side across from it that is passed on the way to the goal.
  private var next: [Int32]
  private var costs: [Cost]
  /// The triangles in which goals lie.
  private var goals: Set<Int>

  /// How wide a way is where it is narrowest, and how long.
  private struct Cost: Comparable {
    var width: Double
    var length: Double

    static let none = Cost(width: -1, length: .infinity)

    /// The better is the less: wider, then shorter.
    static func < (a: Cost, b: Cost) -> Bool {
      a.width != b.width ? a.width > b.width : a.length < b.length
    }
  }

  private struct Reached: Comparable {
    let cost: Cost
    let corner: Int

    static func < (a: Reached, b: Reached) -> Bool {
      a.cost != b.cost ? a.cost < b.cost : a.corner < b.corner
    }
  }

  /// Searches outwards from goals.
  ///
  /// - Parameters:
  ///   - least: Metres; what is narrower is no way.
  ///   - enough: Metres; among ways as wide as this the shortest is taken.
  package init(
    over mesh: GroundMesh, to stretches: [Goal.Stretch], atLeast least: Double, enough: Double
  ) {
    self.mesh = mesh
    next = [Int32](repeating: -1, count: mesh.corners.count)
    costs = [Cost](repeating: .none, count: mesh.corners.count)
    goals = []
    var heap = Heap<Reached>()
    for stretch in stretches {
      var found: Set<Int> = []
      mesh.cut(stretch) { triangle, _, _ in found.insert(triangle) }
      goals.formUnion(found)
    }
    for t in goals.sorted() {
      for i in 0..<3 where mesh.open[3 * t + i] >= 0 {
        // Entered from the neighbour, over the side that is this one's too.
        let outer = mesh.counterpart(of: 3 * t + i)
        reach(outer, Cost(width: enough, length: 0), by: -1, &heap)
      }
    }
    while let reached = heap.popMin() {
      guard reached.cost == costs[reached.corner] else { continue }
      // The side is left from triangle t; into t one comes over its other sides.
      let t = reached.corner / 3
      for i in 0..<3 where 3 * t + i != reached.corner && mesh.open[3 * t + i] >= 0 {
        let width = mesh.passage(from: 3 * t + i, to: reached.corner).width
        guard width > least else { continue }
        let cost = Cost(
          width: min(reached.cost.width, width),
          length: reached.cost.length
            + mesh.middle(of: 3 * t + i).distance(to: mesh.middle(of: reached.corner)))
        reach(mesh.counterpart(of: 3 * t + i), cost, by: reached.corner, &heap)
      }
    }
  }

  private mutating func reach(
    _ corner: Int, _ cost: Cost, by onwards: Int, _ heap: inout Heap<Reached>
  ) {
    guard cost < costs[corner] else { return }
    costs[corner] = cost
    next[corner] = Int32(onwards)
    heap.insert(Reached(cost: cost, corner: corner))
  }

  /// The way from a foothold, as the sides that are passed; nil when none leads to a goal.
  private func sides(from t: Int) -> [Int]? {
    if goals.contains(t) { return [] }
    let first = (3 * t..<3 * t + 3).filter { costs[$0] != .none }.min { costs[$0] < costs[$1] }
    guard var side = first else { return nil }
    var sides = [side]
    while next[side] >= 0 {
      side = Int(next[side])
      sides.append(side)
    }
    return sides
  }

  /// Where the widest way from a place is narrowest, and how wide there; nil when none leads to a goal,
  /// infinitely wide where nothing stands beside it.
  package func narrowest(from foothold: Foothold) -> (width: Double, place: Point)? {
    guard let sides = sides(from: Int(foothold.triangle)) else { return nil }
    return zip(sides, sides.dropFirst()).map {
      mesh.passage(from: mesh.counterpart(of: $0), to: $1)
    }
    .min { $0.width < $1.width } ?? (.infinity, foothold.ground)
  }

  /// The points at which the way passes from triangle to triangle, its ends with them.
  package func line(from foothold: Foothold) -> [Point]? {
    sides(from: Int(foothold.triangle)).map { sides in
      [foothold.ground] + sides.map(mesh.middle)
    }
  }
}

extension GroundMesh {
  /// The same side as its other triangle has it.
  func counterpart(of corner: Int) -> Int {
    let t = Int32(corner / 3)
    let u = Int(open[corner])
    return (3 * u..<3 * u + 3).first { open[$0] == t } ?? corner
  }

  func middle(of corner: Int) -> Point {
    let (t, i) = (corner / 3, corner % 3)
    return (self.corner(t, (i + 1) % 3) + self.corner(t, (i + 2) % 3)) * 0.5
  }

  /// How wide a triangle is for one who passes from one of its sides to another, and where.
  func passage(from entry: Int, to exit: Int) -> (width: Double, place: Point) {
    // One goes round the corner across from the third side.
    passage(round: 3 * (entry / 3) + 3 - entry % 3 - exit % 3)
  }
}
