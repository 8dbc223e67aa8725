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
    #expect(abs(try #require(catchments[1].area) - 200) < 0.01)
    #expect(abs(try #require(catchments[1].perHousehold) - 200.0 / 30) < 0.001)
  }

  @Test func theSpreadIsOverResidents() throws {
    let access = try strip()
    let walk = try #require(access.traveller("walk"))
    let supply = access.supply(of: .playground, for: walk, reach: 100)
    let shares = try #require(supply.perResident)
    let spread = try #require(supply.spread)
    #expect(
      abs(spread.mean - zip(shares, [0.25, 0.5, 0.25]).reduce(0) { $0 + $1.0 * $1.1 }) < 1e-9)
    #expect(spread.least == shares.min())
    #expect(spread.least <= spread.median && spread.median <= shares.max() ?? 0)
    let none = access.supply(of: .playground, for: walk, reach: 20).spread
    #expect(none?.withoutShare == 1 && none?.median == 0)
  }

  @Test func whatIsNoAreaLeavesSharesUnknown() throws {
    let access = try walked(
      [
        .area("boundary", Region(.rectangle(0, 0, 100, 30)), id: "b"),
        .point("fitness", 20, 15, id: "f"), .point("door", 60, 15, id: "d").with("households", 10),
      ], people)
    let walk = try #require(access.traveller("walk"))
    let supply = access.supply(of: .fitness, for: walk)
    #expect(supply.perResident == nil && supply.spread == nil)
    #expect(supply.catchments.map(\.doors) == [1] && supply.catchments[0].area == nil)
  }

  @Test func supplyAloneAsksOnlyForWhoWalks() throws {
    var findings: [Finding] = []
    let site = try SampleLayout([.area("boundary", Region(.rectangle(0, 0, 40, 30)), id: "b")])
      .site()
    let request = try MeasureRequest([.supply])
    let measures = try Measures(of: site, for: request, findings: &findings)
    #expect(measures.access == nil && measures.supply?.profile.id == "walk")
    #expect(measures.supply?.supplies.allSatisfy { $0.perResident == nil } == true)
  }
}
