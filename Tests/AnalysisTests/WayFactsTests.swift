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

  private func facts(_ access: AccessMeasures) throws -> WayFacts {
    let use = try #require(access.uses.firstIndex(of: .gate))
    let walk = try #require(access.traveller("walk"))
    return try #require(access.facts(ofWayFrom: 0, to: use, for: walk))
  }

  @Test func theNarrowestPlaceIsTheGapBetweenTheBlocks() throws {
    let facts = try facts(try yard())
    #expect(abs((facts.narrowest ?? 0) - 2.4) < 0.01)
    #expect(try #require(facts.detour) < 1.001)
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
