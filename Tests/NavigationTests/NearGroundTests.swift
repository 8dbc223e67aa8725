import Geometry
import Samples
import Testing
import Topology

@testable import Navigation

@Suite struct NearGroundTests {
  @Test func openGroundIsADisc() throws {
    let mesh = try GroundMesh(Region(.rectangle(-50, -50, 100, 100)))
    let goal = try #require(mesh.foothold(at: Point(0, 0)))
    let network = WalkNetwork(mesh, goals: [Goal(goal)])
    let pieces = NearGround(to: WalkField(network, to: [0])).pieces(within: 20)
    let area = try Region.sound(union: pieces).area
    #expect(abs(area / (Double.pi * 400) - 1) < 1e-3)
  }

  @Test func behindABlockTheWayCounts() throws {
    // A wall from the south to 10 m north of the goal: beyond it the ground is a disc about the wall's end.
    let ground = Region(.rectangle(-60, -60, 120, 120), holes: [.rectangle(1, -59.5, 1, 69.5)])
    let mesh = try GroundMesh(ground)
    let goal = try #require(mesh.foothold(at: Point(0, 0)))
    let network = WalkNetwork(mesh, goals: [Goal(goal)])
    let reached = try Region.sound(
      union: NearGround(to: WalkField(network, to: [0])).pieces(within: 30))
    let left = 30 - Point(1, 10).distance(to: Point(0, 0)) - 1
    #expect(reached.contains(Point(2.5, 10 - left + 0.3)))
    #expect(!reached.contains(Point(2.5, 10 - left - 0.1)))
  }

  @Test(arguments: 1...40) func holdsJustThePlacesWithinTheWalk(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(700 + seed))
    let (yard, blocks) = dice.yard(blocks: 4 + seed % 8)
    let ground = try yard.difference(Region.union(of: blocks))
    let mesh = try GroundMesh(ground)
    let corners = Ring.rectangle(dice.number(5, 25), dice.number(5, 20), 4, 3).points
    let stretches = zip(corners, corners.dropFirst()).map { Goal.Stretch($0, $1) }
    let network = WalkNetwork(mesh, goals: [Goal(stretches)])
    let field = WalkField(network, to: [0])
    let distance = Double([12, 24, 36][seed % 3])
    let pieces = NearGround(to: field).pieces(within: distance)
    let reached = try Region.sound(union: pieces)
    for _ in 0..<300 {
      let place = Point(dice.number(0, 40), dice.number(0, 30)).onGrid
      guard mesh.triangle(at: place) != nil, let foothold = mesh.foothold(at: place) else {
        continue
      }
      let length = field.length(from: Viewpoint(foothold, in: network)) ?? .infinity
      // Chords fall short by a centimetre.
      if length < distance - 0.015 {
        #expect(reached.contains(place), "seed \(seed) \(place) \(length)")
      }
      if length > distance + 0.001 {
        #expect(!reached.contains(place), "seed \(seed) \(place) \(length)")
      }
    }
  }
}
