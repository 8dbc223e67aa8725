import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@Suite struct WayFactsTests {
  /// A yard of 60 by 20 m that two blocks leave a gap of 2.4 m in; a door to the west, a gate to the east.
  private func yard(_ more: [SampleFeature] = []) throws -> AccessMeasures {
    try walked(
      [
        .area("boundary", Region(.rectangle(0, 0, 60, 20)), id: "b"),
        .area("building", Region(.rectangle(30, 0, 2, 8)), id: "south"),
        .area("building", Region(.rectangle(30, 10.4, 2, 9.6)), id: "north"),
        .point("door", 5, 9.2, id: "d"), .point("gate", 55, 9.2, id: "g"),
      ] + more)
  }

  private func facts(_ access: AccessMeasures, by profile: String = "walk") throws -> WayFacts {
    let use = try #require(access.uses.firstIndex(of: .gate))
    let traveller = try #require(access.traveller(profile))
    return try #require(traveller.ways[0][use])
  }

  @Test func theNarrowestPlaceIsTheGapBetweenTheBlocks() throws {
    let facts = try facts(try yard())
    #expect(abs((facts.narrowest ?? 0) - 2.4) < 0.01)
    #expect(try #require(facts.detour) < 1.001)
  }

  @Test func cornersAskForNoRoomTheyDoNotTake() throws {
    // Two corners 1.5 m apart across the way on wheels, which mitred erosion would say are nearer.
    let access = try walked([
      .area("boundary", Region(.rectangle(0, 0, 60, 20)), id: "b"),
      .area("path", Region(.rectangle(0, 0, 60, 20)), id: "p"),
      .area("building", Region(.rectangle(20, 0, 9, 9)), id: "south"),
      .area("building", Region(.rectangle(30.2, 9.9, 10, 10.1)), id: "north"),
      .point("door", 5, 12, id: "d"), .point("gate", 55, 6, id: "g"),
    ])
    let facts = try facts(access, by: "wheels")
    #expect(abs(try #require(facts.narrowest) - 1.5) < 0.001)
    let place = try #require(facts.narrowestPlace)
    // The plane of a site begins at the middle of its boundary.
    #expect(abs(place.x - (29.6 - 30)) < 0.01 && abs(place.y - (9.45 - 10)) < 0.01)
  }

  @Test func pavingsLaidOverEachOtherNarrowNothing() throws {
    let access = try walked([
      .area("boundary", Region(.rectangle(0, 0, 60, 20)), id: "b"),
      .area("path", Region(.rectangle(0, 8, 60, 4)), id: "p"),
      .area("plaza", Region(.rectangle(20, 9.5, 9, 1)), id: "q"),
      .area("plaza", Region(.rectangle(30, 10.1, 5, 9)), id: "r"),
      .point("door", 5, 10, id: "d"), .point("gate", 55, 10, id: "g"),
    ])
    #expect(abs(try #require(facts(access, by: "wheels").narrowest) - 4) < 0.001)
  }

  @Test(arguments: 1...8) func noWayIsNarrowerThanWhoGoes(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let blocks = (0..<6).map { index in
      SampleFeature.area(
        "building",
        Region(
          .rectangle(
            dice.number(8, 48), dice.number(0, 14), dice.number(1, 8), dice.number(1, 6))),
        id: "h\(index)")
    }
    let access = try walked(
      [
        .area("boundary", Region(.rectangle(0, 0, 60, 20)), id: "b"),
        .area("path", Region(.rectangle(0, 0, 60, 20)), id: "p"),
        .point("door", 2, 10, id: "d"), .point("gate", 58, 10, id: "g"),
      ] + blocks)
    for traveller in access.travellers {
      for facts in traveller.ways.joined().compactMap({ $0 }) {
        #expect(facts.narrowest ?? 99 > traveller.profile.rule.clearWidth - 0.002)
        #expect(facts.detour ?? 1 >= 1)
      }
    }
  }

  @Test func theLongestStretchWithoutASeatIsBetweenSeatsAndEnds() throws {
    #expect(abs(try facts(try yard()).longestWithoutSeat - 50) < 0.01)
    let seated = try yard([
      .point("bench", 15, 10, id: "s1"), .point("bench", 40, 9, id: "s2"),
    ])
    #expect(abs(try facts(seated).longestWithoutSeat - 25) < 0.01)
  }

  @Test func aSeatFarOffTheWayIsNone() throws {
    let facts = try facts(try yard([.point("bench", 20, 19, id: "s")]))
    #expect(abs(facts.longestWithoutSeat - 50) < 0.01)
  }

  @Test(arguments: 1...6) func anotherSeatNeverLengthensTheStretch(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    var seats: [SampleFeature] = []
    var longest = try facts(try yard()).longestWithoutSeat
    for index in 0..<5 {
      seats.append(
        .point("bench", dice.number(1, 59), dice.number(1, 19), id: "s\(index)"))
      let next = try facts(try yard(seats)).longestWithoutSeat
      #expect(next <= longest + 1e-9)
      longest = next
    }
  }
}
