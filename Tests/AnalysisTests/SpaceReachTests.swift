import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@Suite struct SpaceReachTests {
  @Test func aSquareBehindStepsIsReachedOnFootOnly() throws {
    let access = try walked([
      .area("boundary", Region(.rectangle(0, 0, 60, 10)), id: "b"),
      .area("plaza", Region(.rectangle(0, 0, 20, 10)), id: "low"),
      .area("steps", Region(.rectangle(20, 0, 2, 10)), id: "stairs"),
      .area("plaza", Region(.rectangle(22, 0, 38, 10)), id: "high"),
      .point("gate", 2, 5, id: "g"), .point("door", 10, 5, id: "d"),
    ])
    let walk = try #require(access.traveller("walk")).spaces
    #expect(walk.map(\.feature) == ["low", "high"])
    #expect(abs(try #require(walk[1].metres) - 20) < 0.01)
    let wheels = try #require(access.traveller("wheels")).spaces
    #expect(wheels[0].metres != nil)
    #expect(wheels[1].metres == nil)
    #expect(wheels[1].obstacle == .stepped(by: "stairs"))
    #expect(access.traveller("wheels")?.spacesShare == 0.5)
    #expect(access.traveller("walk")?.spacesShare == 1)
  }

  @Test func aFencedGardenIsKeptByItsFence() throws {
    let access = try walked([
      .area("boundary", Region(.rectangle(0, 0, 60, 20)), id: "b"),
      .area("path", Region(.rectangle(0, 0, 60, 20)), id: "p"),
      .area("fence", Region(Ring.rectangle(29, 4, 22, 12), holes: [.rectangle(30, 5, 20, 10)])),
      .area("garden", Region(.rectangle(30, 5, 20, 10)), id: "garden"),
      .point("gate", 2, 10, id: "g"),
    ])
    let walk = try #require(access.traveller("walk")?.spaces.first)
    #expect(walk.metres == nil)
    guard case .blocked(_, .fence) = walk.obstacle else {
      Issue.record("\(String(describing: walk.obstacle))")
      return
    }
  }

  @Test func withoutGatesItIsNotChecked() throws {
    let access = try walked([
      .area("boundary", Region(.rectangle(0, 0, 60, 10)), id: "b"),
      .area("plaza", Region(.rectangle(0, 0, 20, 10)), id: "square"),
    ])
    let walk = try #require(access.traveller("walk"))
    #expect(walk.spaces.map(\.obstacle) == [Obstacle.none(.gate)])
    #expect(walk.spaces[0].metres == nil && walk.spacesShare == nil)
  }
}
