import Geometry
import Samples
import Testing

@testable import Navigation

struct GoalTests {
  /// Metres of a stretch that lie on the ground.
  private func length(_ from: Point, _ to: Point, on ground: Region) throws -> Double {
    var length = 0.0
    try GroundMesh(ground).cut(Goal.Stretch(from, to)) { length += $1.distance(to: $2) }
    return length
  }

  private let ground = Region(.rectangle(0, 0, 20, 10), holes: [.rectangle(8, 2, 4, 6)])

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
