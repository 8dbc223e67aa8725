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
    let walk = try #require(access.traveller("walk")).spacesFromGates()
    #expect(walk.map(\.feature) == ["low", "high"])
    #expect(abs(try #require(walk[1].metres) - 20) < 0.01)
    let wheels = try #require(access.traveller("wheels")).spacesFromGates()
    #expect(wheels[0].metres != nil)
    #expect(wheels[1].metres == nil)
  }
}
