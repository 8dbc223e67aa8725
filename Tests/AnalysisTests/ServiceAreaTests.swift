import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@Suite struct ServiceAreaTests {
  @Test func bandsAreDiscsOnOpenGroundAndNestOneInAnother() throws {
    let access = try walked([
      .area("boundary", Region(.rectangle(-400, -400, 800, 800)), id: "b"),
      .point("gate", 0, 0, id: "g"),
    ])
    let walk = try #require(access.traveller("walk"))
    let areas = try walk.serviceAreas(of: .gate)
    #expect(areas.map(\.distance) == [50, 100, 200, 300])
    for area in areas {
      #expect(abs(area.area / (.pi * area.distance * area.distance) - 1) < 1e-3)
    }
  }

  @Test func roundAnAreaTheBandIsItsRoundedOutline() throws {
    let access = try walked([
      .area("boundary", Region(.rectangle(-100, -100, 240, 220)), id: "b"),
      .area("playground", Region(.rectangle(0, 0, 40, 20)), id: "p"),
    ])
    let walk = try #require(access.traveller("walk"))
    let area = try #require(try walk.serviceAreas(of: .playground, within: [50]).first).area
    // Minkowski: the rectangle, a strip along its edges, a disc.
    #expect(abs(area - (800 + 50 * 120 + .pi * 2500)) < 5)
  }

  @Test func nothingIsNearWhatThereIsNot() throws {
    let access = try walked([.area("boundary", Region(.rectangle(0, 0, 40, 40)), id: "b")])
    let walk = try #require(access.traveller("walk"))
    #expect(try walk.serviceAreas(of: .playground).isEmpty)
  }
}
