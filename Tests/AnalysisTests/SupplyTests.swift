import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@Suite struct SupplyTests {
  private var people: SiteDescription {
    var description = SiteDescription()
    description.households = 40
    description.residents = 100
    return description
  }

  /// Two playgrounds and three doors along an open strip.
  private func strip() throws -> AccessMeasures {
    try walked(
      [
        .area("boundary", Region(.rectangle(0, 0, 400, 30)), id: "b"),
        .area("playground", Region(.rectangle(20, 10, 10, 10)), id: "p1"),
        .area("playground", Region(.rectangle(200, 10, 20, 10)), id: "p2"),
        .point("door", 60, 15, id: "d1").with("households", 10),
        .point("door", 130, 15, id: "d2").with("households", 20),
        .point("door", 300, 15, id: "d3").with("households", 10),
      ], people)
  }

  @Test func whatAllHaveTogetherIsAllThereIs() throws {
    let access = try strip()
    let walk = try #require(access.traveller("walk"))
    let supply = access.supply(of: .playground, for: walk)
    let shares = try #require(supply.perResident)
    let residents = [25.0, 50, 25]
    #expect(abs(zip(shares, residents).reduce(0) { $0 + $1.0 * $1.1 } - 300) < 0.1)
  }

  @Test func aPlaceBeyondReachAddsNothing() throws {
    let access = try strip()
    let walk = try #require(access.traveller("walk"))
    // Within 100 m the third door has the second playground alone, and the first door the first.
    let shares = try #require(access.supply(of: .playground, for: walk, reach: 100).perResident)
    #expect(shares[0] > 0 && shares[2] > 0)
    #expect(
      try #require(access.supply(of: .playground, for: walk, reach: 20).perResident) == [0, 0, 0])
  }

  @Test func eachDoorIsInTheCatchmentOfItsNearest() throws {
    let access = try strip()
    let walk = try #require(access.traveller("walk"))
    let catchments = access.supply(of: .playground, for: walk).catchments
    #expect(catchments.map(\.feature) == ["p1", "p2"])
    #expect(catchments.map(\.doors) == [1, 2])
    #expect(catchments.map(\.households) == [10, 30])
    #expect(abs(catchments[1].area - 200) < 0.01)
  }
}
