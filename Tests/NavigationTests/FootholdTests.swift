import Geometry
import Samples
import Testing

@testable import Navigation

struct FootholdTests {
  @Test func onTheGroundOneStandsWhereOneIs() throws {
    let mesh = try GroundMesh(.rectangle(0, 0, 40, 30))
    let foothold = try #require(mesh.foothold(at: Point(7, 8)))
    #expect(foothold.ground == Point(7, 8) && foothold.distance == 0)
  }

  @Test func offTheGroundTheNearestEdgeIsJoined() throws {
    let mesh = try GroundMesh(.rectangle(0, 0, 40, 30))
    let foothold = try #require(mesh.foothold(at: Point(-3, 8)))
    #expect(foothold.ground == Point(0, 8) && foothold.distance == 3)
    #expect(mesh.foothold(at: Point(-3, 8), within: 2) == nil)
  }

  @Test func anEdgeThatIsNotAllowedIsPassedOver() throws {
    let mesh = try GroundMesh(Region(.rectangle(0, 0, 40, 30), holes: [.rectangle(10, 10, 8, 6)]))
    let foothold = try #require(mesh.foothold(at: Point(11, 13)) { $0.x > 10 })
    #expect(foothold.ground == Point(11, 10) || foothold.ground == Point(11, 16))
  }

  @Test func noGroundNoFoothold() throws {
    #expect(try GroundMesh(Region()).foothold(at: Point(1, 1)) == nil)
  }

  /// Who stood a hair behind a slanting wall would not see past the next, nearly straight corner of it.
  @Test(arguments: 1...200) func noFootholdLiesBehindItsWall(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let corners = (0..<12).map { corner in
      Disc(Point(0, 0), dice.number(8, 20)).rim(at: Double(corner) * .pi / 6)
    }
    let ground = Region(
      .rectangle(-40, -40, 80, 80), holes: [try #require(Ring(corners: corners))])
    let mesh = try GroundMesh(ground)
    let foothold = try #require(
      mesh.foothold(at: Point(dice.number(-3, 3), dice.number(-3, 3))))
    let t = Int(foothold.triangle)
    #expect(mesh.isGround[t])
    #expect((0..<3).allSatisfy { mesh.side(t, $0, to: foothold.ground) >= 0 })
  }
}
