import Geometry
import Samples
import Testing
import Topology

@testable import Navigation

@Suite struct WalkBoundsTests {
  @Test(arguments: 1...30) func noWayFromATriangleThatIsNearIsLonger(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(900 + seed))
    let (yard, blocks) = dice.yard(blocks: 3 + seed % 9)
    let mesh = try GroundMesh(try yard.difference(Region.union(of: blocks)))
    let goal = try #require(mesh.foothold(at: Point(dice.number(0, 40), dice.number(0, 30))))
    let network = WalkNetwork(mesh, goals: [Goal(goal)])
    let field = WalkField(network, to: [0])
    let bounds = WalkBounds(of: field)
    for distance in [8.0, 16, 32, 64] {
      let isNear = bounds.areWithin(distance)
      for _ in 0..<200 {
        let place = Point(dice.number(0, 40), dice.number(0, 30)).onGrid
        guard let t = mesh.triangle(at: place), isNear[t],
          let foothold = mesh.foothold(at: place)
        else { continue }
        let length = field.length(from: Viewpoint(foothold, in: network)) ?? .infinity
        #expect(length <= distance + 1e-6, "seed \(seed) \(place)")
      }
    }
  }

  @Test func allOfAYardIsNearFromItsMiddle() throws {
    let mesh = try GroundMesh(Region(.rectangle(0, 0, 40, 30)))
    let goal = try #require(mesh.foothold(at: Point(20, 15)))
    let bounds = WalkBounds(of: WalkField(WalkNetwork(mesh, goals: [Goal(goal)]), to: [0]))
    #expect(bounds.areWithin(60).filter(\.self).count == 2)
    #expect(!bounds.areWithin(24).contains(true))
  }

  @Test func groundWithoutAWayIsNever() throws {
    let islands = Region([.init(.rectangle(0, 0, 10, 10)), .init(.rectangle(20, 0, 10, 10))])
    let mesh = try GroundMesh(islands)
    let goal = try #require(mesh.foothold(at: Point(5, 5)))
    let bounds = WalkBounds(of: WalkField(WalkNetwork(mesh, goals: [Goal(goal)]), to: [0]))
    #expect(bounds.areWithin(1000).filter(\.self).count == 2)
  }
}
