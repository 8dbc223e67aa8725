import Geometry
import Samples
import Testing
import Topology

@testable import Navigation

@Suite struct WalkFieldTests {
  private func walk(_ ground: Region, _ from: Point, _ to: Point) throws -> Walk? {
    let mesh = try GroundMesh(ground)
    guard let start = mesh.foothold(at: from), let end = mesh.foothold(at: to) else { return nil }
    let network = WalkNetwork(mesh, goals: [Goal(end)])
    return WalkField(network, to: [0]).walk(from: Viewpoint(start, in: network))
  }

  @Test func straightWhereNothingStands() throws {
    let walk = try #require(
      try walk(Region(.rectangle(0, 0, 40, 30)), Point(1, 1), Point(31, 1)))
    #expect(abs(walk.length - 30) < 1e-4)
    #expect(walk.points.count == 2)
  }

  @Test func roundASquareBlockTheDetourIsTheSquareRootOfTwo() throws {
    let ground = Region(
      .rectangle(-20, -20, 60, 60), holes: [.rectangle(0, 0, 20, 20)])
    // From the middle of a side's far view: corner to opposite corner along two sides.
    let walk = try #require(try walk(ground, Point(0, 0), Point(20, 20)))
    #expect(abs(walk.length / (20 * 2.0.squareRoot()) - 2.0.squareRoot()) < 1e-6)
  }

  @Test(arguments: 1...60) func agreesWithTryingEveryPairOfCorners(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let (yard, blocks) = dice.yard(blocks: 3 + seed % 9)
    let ground = try yard.difference(Region.union(of: blocks))
    let patient = PatientWalks(ground)
    let mesh = try GroundMesh(ground)
    var places: [Point] = []
    while places.count < 6 {
      let place = Point(dice.number(0, 40), dice.number(0, 30)).onGrid
      if ground.contains(place) { places.append(place) }
    }
    let footholds = try places.map { try #require(mesh.foothold(at: $0)) }
    let network = WalkNetwork(mesh, goals: footholds.map { Goal($0) })
    for (goal, end) in places.enumerated() {
      let field = WalkField(network, to: [goal])
      for (start, foothold) in zip(places, footholds) {
        let found = field.walk(from: Viewpoint(foothold, in: network))
        let expected = patient.length(from: start, to: end)
        #expect(
          abs((found?.length ?? .infinity) - expected) < 1e-4
            || found == nil && expected == .infinity,
          "seed \(seed): \(start) → \(end): \(found?.length ?? .infinity) for \(expected)")
        guard let found else { continue }
        for (a, b) in zip(found.points, found.points.dropFirst()) {
          // Corners are set on the grid, so a way may graze a wall by that much.
          #expect(patient.isClear(a, b, within: 5e-5))
        }
        let sum = zip(found.points, found.points.dropFirst()).reduce(0) {
          $0 + $1.0.distance(to: $1.1)
        }
        #expect(abs(sum - found.length) < 1e-6)
      }
    }
  }

  @Test func nearestEdgeOfAnArea() throws {
    let ground = Region(.rectangle(0, 0, 40, 30), holes: [.rectangle(10, 0, 2, 20)])
    let mesh = try GroundMesh(ground)
    let corners = Ring.rectangle(20, 5, 6, 6).points
    let goal = Goal(zip(corners, corners.dropFirst()).map { Goal.Stretch($0, $1) })
    let network = WalkNetwork(mesh, goals: [goal])
    let start = try #require(mesh.foothold(at: Point(5, 20)))
    let walk = try #require(WalkField(network, to: [0]).walk(from: Viewpoint(start, in: network)))
    // To the block's far corner, then straight to the area's near corner.
    let expected = 7 + Point(12, 20).distance(to: Point(20, 11))
    #expect(abs(walk.length - expected) < 1e-4)
  }
}
