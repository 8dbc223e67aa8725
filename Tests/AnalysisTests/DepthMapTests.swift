import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

struct DepthMapTests {
  private func map(_ features: [SampleFeature], every grid: Double = 3) throws -> DepthMap {
    let site = try SampleLayout(features).site()
    return try DepthMap(of: site, on: SightGround(of: site), every: grid)
  }

  @Test func allSeesAllInTheOpen() throws {
    let map = try map([.area("boundary", .rectangle(0, 0, 9, 9))])
    // The corner of the grid stands on a whole multiple of it.
    #expect(map.cells.allSatisfy { $0.degree == map.cells.count - 1 && $0.meanDepth == 1 })
    #expect(map.cells.allSatisfy { $0.integration == nil && abs($0.area - 81) < 1e-5 })
  }

  /// Two rooms that a door joins: one goes round by it.
  @Test func aWallAddsSteps() throws {
    let rooms: [SampleFeature] = [
      .area("boundary", .rectangle(-12, -6, 24, 12)),
      .area("building", .rectangle(-0.5, -6, 1, 9)),
    ]
    let map = try map(rooms)
    let corner = try #require(map.cells.first)
    #expect(corner.degree < map.cells.count - 1)
    #expect(try #require(corner.meanDepth) > 1)
    #expect(try #require(corner.integration) > 0)
    // Nobody is out of reach, and who sees most is reached soonest.
    let most = try #require(map.cells.max { $0.degree < $1.degree })
    let least = try #require(most.meanDepth)
    #expect(try least <= #require(corner.meanDepth))
  }

  @Test func integrationFollowsHillierAndHanson() throws {
    // k = 5, MD = 1.5: RA = 1/3 and D₅ = 2 (5 (log₂ 7/3 − 1) + 1) / 12.
    let value = try #require(DepthMap.integration(meanDepth: 1.5, cells: 5))
    #expect(abs(value - 1.055981) < 1e-6)
    #expect(DepthMap.integration(meanDepth: 1.5, cells: 2) == nil)
    #expect(DepthMap.integration(meanDepth: 1, cells: 9) == nil)
  }

  @Test func aGridThatIsTooFineIsRefused() throws {
    let wide: [SampleFeature] = [.area("boundary", .rectangle(0, 0, 60, 60))]
    #expect(throws: GridTooFine.self) { try map(wide, every: 0.25) }
    #expect(throws: GridTooFine.self) { try map(wide, every: 0.5) }
  }
}
