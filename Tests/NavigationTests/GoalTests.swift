import Geometry
import Samples
import Testing
import Topology

@testable import Navigation

struct GoalTests {
  /// Metres of a stretch that lie on the ground.
  private func length(_ from: Point, _ to: Point, on ground: Region) throws -> Double {
    var length = 0.0
    try GroundMesh(ground).cut(Goal.Stretch(from, to)) { length += $1.distance(to: $2) }
    return length
  }

  private let ground = Region(.rectangle(0, 0, 20, 10), holes: [.rectangle(8, 2, 4, 6)])

  /// Outlines that overlap meet in corners of the mesh, a hair off the lines themselves.
  @Test(arguments: 1...40) func aStretchFromACornerOfAnotherThingIsCutWhole(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(300 + seed))
    let (yard, blocks) = dice.yard(blocks: 8)
    let open = try yard.difference(Region.union(of: blocks))
    let mesh = try GroundMesh(open)
    let corners = open.rings.flatMap(\.points) + blocks.flatMap { $0.rings.flatMap(\.points) }
    for _ in 0..<40 {
      func aside(_ point: Point) -> Point {
        point + Point(dice.number(-1, 1), dice.number(-1, 1)) * (gridStep / 2)
      }
      let (from, to) = (aside(dice.one(of: corners)), aside(dice.one(of: corners)))
      guard from.distance(to: to) > 1 else { continue }
      var length = 0.0
      mesh.cut(Goal.Stretch(from, to)) { length += $1.distance(to: $2) }
      let inside = (0..<2000).count { index in
        open.contains(from + (to - from) * ((Double(index) + 0.5) / 2000))
      }
      // A stretch along a wall is on the ground and not, so only those that leave it are asked of.
      let sampled = from.distance(to: to) * Double(inside) / 2000
      if sampled > 0.2 { #expect(length > sampled - 0.1, "seed \(seed) \(from) \(to)") }
    }
  }

  @Test func aStretchIsCutWhereABlockStands() throws {
    #expect(abs(try length(Point(0, 5), Point(20, 5), on: ground) - 16) < 1e-3)
  }

  @Test func onlyWhatLiesOnTheGroundCounts() throws {
    #expect(abs(try length(Point(-5, 1), Point(25, 1), on: ground) - 20) < 1e-3)
    #expect(try length(Point(-5, -1), Point(25, -1), on: ground) == 0)
  }

  @Test(arguments: [100.0, 1000, 1e6]) func aStretchMayBeginFarOff(far: Double) throws {
    #expect(abs(try length(Point(-far, 1), Point(far, 1), on: ground) - 20) < 1e-3)
    #expect(abs(try length(Point(far, 1), Point(5, 1), on: ground) - 15) < 1e-3)
    #expect(try length(Point(far, far), Point(far, -far), on: ground) == 0)
  }

  @Test func aPointIsInEveryTriangleThatItTouches() throws {
    let mesh = try GroundMesh(.square(4))
    var found: Set<Int> = []
    mesh.cut(Goal.Stretch(Point(2, 2), Point(2, 2))) { triangle, _, _ in found.insert(triangle) }
    #expect(found.count == 2)
  }
}
