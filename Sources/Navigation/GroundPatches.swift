package import Geometry

/// The patches that ground falls into, between which no way leads.
package struct GroundPatches: Sendable {
  private let mesh: GroundMesh
  /// By triangle; −1 off the ground.
  private let patchOf: [Int32]

  package init(of mesh: GroundMesh) {
    self.mesh = mesh
    var patchOf = [Int32](repeating: -1, count: mesh.isGround.count)
    var count: Int32 = 0
    for first in patchOf.indices where mesh.isGround[first] && patchOf[first] < 0 {
      patchOf[first] = count
      var stack = [first]
      while let t = stack.popLast() {
        for i in 0..<3 {
          let u = Int(mesh.open[3 * t + i])
          guard u >= 0, patchOf[u] < 0 else { continue }
          patchOf[u] = count
          stack.append(u)
        }
      }
      count += 1
    }
    self.patchOf = patchOf
  }

  package func patch(of foothold: Foothold) -> Int { Int(patchOf[Int(foothold.triangle)]) }

  /// The shortest stretch from a patch to those that hold any of the goals; nil when none holds one.
  package func gap(
    from patch: Int, toPatchesOf goals: [Goal.Stretch]
  ) -> (from: Point, to: Point)? {
    var wanted: Set<Int32> = []
    for goal in goals {
      mesh.cut(goal) { triangle, _, _ in wanted.insert(patchOf[triangle]) }
    }
    wanted.remove(Int32(patch))
    let (here, there) = (walls { $0 == patch }, walls { wanted.contains($0) })
    let tree = BoxTree(there.map { Box(around: [$0.0, $0.1]) })
    var best: (from: Point, to: Point)?
    var bestDistance = Double.infinity
    for (a, b) in here {
      guard let box = Box(around: [a, b]) else { continue }
      // Nearer and nearer: what lies within reach, which doubles until something does.
      var reach = min(bestDistance, 8)
      var near = tree.indices(meeting: box.grown(by: reach))
      while near.isEmpty && reach < min(bestDistance, 1e5) {
        reach *= 4
        near = tree.indices(meeting: box.grown(by: reach))
      }
      for index in near {
        let (c, d) = there[index]
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

  /// The sides at which patches end.
  private func walls(of isMeant: (Int32) -> Bool) -> [(Point, Point)] {
    patchOf.indices.filter { patchOf[$0] >= 0 && isMeant(patchOf[$0]) }.flatMap { t in
      (0..<3).filter { mesh.open[3 * t + $0] < 0 }.map { i in
        (mesh.corner(t, (i + 1) % 3), mesh.corner(t, (i + 2) % 3))
      }
    }
  }
}
