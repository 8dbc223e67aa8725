import Analysis
import Geometry
import PublicSpace
import Samples
import Testing
import Topology

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

  @Test(arguments: 1...4) func theNearerLiesInTheFarther(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let blocks = (0..<7).map { index in
      SampleFeature.area(
        "building",
        Region(
          .rectangle(
            dice.number(5, 100), dice.number(5, 80), dice.number(2, 20), dice.number(2, 14))),
        id: "h\(index)")
    }
    let access = try walked(
      [
        .area("boundary", Region(.rectangle(0, 0, 120, 100)), id: "b"),
        .point("gate", 2, 50, id: "g"),
      ] + blocks)
    let walk = try #require(access.traveller("walk"))
    let areas = try walk.serviceAreas(of: .gate, within: [20, 40, 80, 160])
    for (near, far) in zip(areas, areas.dropFirst()) {
      #expect(near.area <= far.area + 1e-6)
      #expect(try near.region.difference(far.region).area < 1e-6)
    }
  }

  @Test func nothingIsNearWhatThereIsNot() throws {
    let access = try walked([.area("boundary", Region(.rectangle(0, 0, 40, 40)), id: "b")])
    let walk = try #require(access.traveller("walk"))
    #expect(try walk.serviceAreas(of: .playground).isEmpty)
  }
}
