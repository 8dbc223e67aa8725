import Geometry
import Samples
import Testing
import Topology

@testable import Navigation

struct OutlineTests {
  @Test(arguments: 1...30) func groundsAreTakenFromEachOtherAsByGEOS(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let (yard, blocks) = dice.yard(blocks: 3 + seed % 12)
    let mesh = try GroundMesh(
      Outline.around(yard) + blocks.flatMap { Outline.around($0, weight: -1) })
    #expect(abs(mesh.area - (try yard.difference(Region.union(of: blocks))).area) < 0.01)
  }

  @Test(arguments: 1...30) func groundsAreJoinedAsByGEOS(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let (_, blocks) = dice.yard(blocks: 3 + seed % 12)
    let mesh = try GroundMesh(blocks.flatMap { Outline.around($0) })
    #expect(abs(mesh.area - (try Region.union(of: blocks)).area) < 0.01)
  }

  @Test func ringsCountAlikeWhicheverWayTheyRun() throws {
    let (plain, turned) = (Ring.rectangle(0, 0, 9, 9), Ring.rectangle(2, 2, 3, 3))
    for region in [
      Region(plain, holes: [turned]), Region(plain.reversed, holes: [turned]),
      Region(plain, holes: [turned.reversed]),
    ] {
      #expect(try GroundMesh(Outline.around(region)).area == 72)
    }
  }
}
