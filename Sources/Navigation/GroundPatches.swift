package import Geometry

/// The patches that ground falls into, between which no way leads.
package struct GroundPatches: Sendable {
  private let mesh: GroundMesh
  /// By triangle; −1 off the ground.
  private let patchOf: [Int32]
  /// By patch: the sides at which it ends.
  private let walls: [[(Point, Point)]]

  package init(of mesh: GroundMesh) {
    self.mesh = mesh
    let (patchOf, count) = mesh.patches()
    self.patchOf = patchOf
    walls = Self.walls(mesh, patchOf, count)
  }

  package func patch(of foothold: Foothold) -> Int { Int(patchOf[Int(foothold.triangle)]) }

  /// The patches that hold any of some goals, ready to be looked for from others.
  package func shore(of goals: [Goal.Stretch]) -> Shore {
    Shore(patches(of: goals).sorted().flatMap { walls[$0] })
  }

  /// The patches that hold any of some goals.
  package func patches(of goals: [Goal.Stretch]) -> Set<Int> {
    var found: Set<Int> = []
    for goal in goals {
      mesh.cut(goal) { triangle, _, _ in found.insert(Int(patchOf[triangle])) }
    }
    return found
  }

  /// The sides at which some patches end.
  package struct Shore: Sendable {
    fileprivate let walls: [(Point, Point)]
    fileprivate let tree: BoxTree

    fileprivate init(_ walls: [(Point, Point)]) {
      self.walls = walls
      tree = BoxTree(walls.map { Box(from: $0.0, to: $0.1) })
    }
  }

  /// The shortest stretch from a patch to a shore beyond it; nil when there is none.
  package func gap(from patch: Int, to shore: Shore) -> (from: Point, to: Point)? {
    var best: (from: Point, to: Point)?
    var bestDistance = Double.infinity
    for (a, b) in walls[patch] {
      let box = Box(from: a, to: b)
      // Nearer and nearer: what lies within reach, which grows until something does.
      var reach = min(bestDistance, 8)
      var near = shore.tree.indices(meeting: box.grown(by: reach))
      while near.isEmpty && reach < min(bestDistance, 1e5) {
        reach *= 4
        near = shore.tree.indices(meeting: box.grown(by: reach))
      }
      for index in near {
        let (c, d) = shore.walls[index]
        for (from, to) in [
          (a, a.nearest(from: c, to: d)), (b, b.nearest(from: c, to: d)),
          (c.nearest(from: a, to: b), c), (d.nearest(from: a, to: b), d),
        ] where from.distance(to: to) < bestDistance {
          bestDistance = from.distance(to: to)
          best = (from, to)
        }
      }
    }
    return best
  }

  private static func walls(_ mesh: GroundMesh, _ patchOf: [Int32], _ count: Int) -> [[(
    Point, Point
  )]] {
    var walls = [[(Point, Point)]](repeating: [], count: count)
    for t in patchOf.indices where patchOf[t] >= 0 {
      for i in 0..<3 where mesh.open[3 * t + i] < 0 {
        walls[Int(patchOf[t])].append(
          (mesh.corner(t, (i + 1) % 3), mesh.corner(t, (i + 2) % 3)))
      }
    }
    return walls
  }
}

extension GroundMesh {
  /// The patch that each triangle belongs to, −1 off the ground, and how many there are.
  func patches() -> (ofTriangle: [Int32], count: Int) {
    var patchOf = [Int32](repeating: -1, count: isGround.count)
    var count: Int32 = 0
    for first in patchOf.indices where isGround[first] && patchOf[first] < 0 {
      patchOf[first] = count
      var stack = [first]
      while let t = stack.popLast() {
        for i in 0..<3 {
          let u = Int(open[3 * t + i])
          guard u >= 0, patchOf[u] < 0 else { continue }
          patchOf[u] = count
          stack.append(u)
        }
      }
      count += 1
    }
    return (patchOf, Int(count))
  }
}
