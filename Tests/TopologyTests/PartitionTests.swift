import Geometry
import Samples
import Testing

@testable import Topology

struct PartitionTests {
  private let ground = Region.square(100)

  private func shares(
    _ covers: [(Region, Int)], within boundary: Region? = nil
  ) throws -> [Partition.Share] {
    try Partition(
      covers.map { (.region($0.0), $0.1) }, within: boundary ?? ground
    ).shares()
  }

  @Test func aCoverAloneKeepsItsGround() throws {
    let share = try #require(try shares([(.ell, 0)]).first)
    #expect(share == Partition.Share(drawn: 300, distinct: 300, settled: 300))
  }

  @Test func ofTwoKindsTheEarlierKeepsSharedGround() throws {
    let both = try shares([(.square(10), 0), (.rectangle(5, 0, 10, 10), 1)])
    #expect(both[0] == Partition.Share(drawn: 100, distinct: 100, settled: 100))
    #expect(both[1] == Partition.Share(drawn: 100, distinct: 100, settled: 50))
  }

  @Test func groundOfOneKindIsCountedOnce() throws {
    let both = try shares([(.square(10), 3), (.rectangle(5, 0, 10, 10), 3)])
    #expect(both[1] == Partition.Share(drawn: 100, distinct: 50, settled: 50))
  }

  @Test func likeAndUnlikeOverlapsAreToldApart() throws {
    let shares = try shares([
      (.square(10), 0), (.rectangle(8, 0, 10, 10), 1), (.rectangle(5, 0, 10, 10), 1),
    ])
    // The third loses 7 m to its like (8…15) and 3 m more to the first (5…8).
    #expect(shares[2] == Partition.Share(drawn: 100, distinct: 30, settled: 0))
  }

  @Test func aCoverUnderSeveralLosesEachGroundOnce() throws {
    let shares = try shares([
      (.square(10), 0), (.square(10), 0), (.rectangle(0, 0, 12, 10), 1),
    ])
    #expect(shares.map(\.settled) == [100, 0, 20])
  }

  @Test func whatLiesBeyondTheBoundaryIsCutOff() throws {
    let shares = try shares([(.rectangle(95, 95, 10, 10), 0), (.rectangle(200, 0, 10, 10), 0)])
    #expect(shares.map(\.drawn) == [25, 0])
    #expect(shares.map(\.settled) == [25, 0])
  }

  @Test func theHoleOfABoundaryIsBeyondIt() throws {
    let shares = try shares([(.rectangle(0, 0, 20, 10), 0)], within: .frame)
    #expect(shares.map(\.settled) == [150])
  }

  @Test func aBoundaryInTwoPiecesHoldsBoth() throws {
    let two = Region(Region.square(10).pieces + Region.rectangle(20, 0, 10, 10).pieces)
    #expect(try shares([(.rectangle(5, 0, 20, 10), 0)], within: two).map(\.settled) == [100])
  }

  @Test func theHoleOfACoverIsLeftToOthers() throws {
    let shares = try shares([(.frame, 0), (.square(20), 1)])
    #expect(shares.map(\.settled) == [300, 100])
  }

  @Test func stripsAreWidenedAndClipped() throws {
    let strip = Cover.strip(.through((-10, 50), (50, 50)), width: 2)
    let bent = Cover.strip(.through((10, 10), (20, 10), (20, 20)), width: 2)
    let shares = try Partition([(strip, 0), (bent, 0)], within: ground).shares()
    #expect(abs(shares[0].settled - 100) < 1e-9)
    #expect(abs(shares[1].settled - 40) < 1e-9)
  }

  @Test func aStripWithoutLengthHasNoShare() throws {
    let shares = try Partition(
      [(.strip(.through((5, 5), (5, 5)), width: 2), 0), (.region(.square(10)), 1)],
      within: ground
    ).shares()
    #expect(shares.map(\.settled) == [0, 100])
  }

  @Test func aBowTieIsMendedAndReported() throws {
    let partition = try Partition(
      [(.region(.square(2)), 0), (.region(.bowTie), 1)], within: ground)
    let mended = partition.mended
    #expect(mended.map(\.cover) == [1])
    #expect(mended.first?.before == 0)
    #expect(abs((mended.first?.after ?? 0) - 50) < 1e-9)
    // Of the square of 2 m, the bow-tie loses the half that lies in it.
    #expect(abs(try partition.shares()[1].settled - 48) < 1e-9)
  }

  @Test func theRegionsAreTheSettledGround() throws {
    let partition = try Partition(
      [(.region(.frame), 0), (.region(.square(30)), 1), (.region(.rectangle(500, 0, 1, 1)), 2)],
      within: ground)
    let regions = try partition.regions()
    #expect(regions.map(\.area) == [300, 600, 0])
    #expect(regions[1].contains(Point(10, 10)) && !regions[1].contains(Point(2, 2)))
  }

  @Test(.timeLimit(.minutes(1)))
  func aStackOfCoversOnOneGroundIsSettledInTime() throws {
    let stack = (0..<30).map { (Region.rectangle(0.01 * Double($0), 0, 20, 20), $0) }
    let clock = ContinuousClock()
    var settled: [Double] = []
    let time = try clock.measure {
      settled = try shares(stack + [(.square(25), 30)]).map(\.settled)
    }
    #expect(settled[0] == 400 && abs(settled[29] - 0.2) < 1e-9)
    #expect(abs(settled[30] - (625 - 20 * 20.29)) < 1e-9)
    #expect(time < .seconds(5))
  }

  @Test func noCoversHaveNoShares() throws {
    #expect(try shares([]).isEmpty)
  }

  // Intersections that are part area, part line or point: GEOS collects them in mixed collections.

  @Test func aCoverThatAlsoTouchesTheBoundaryFromOutsideIsSettled() throws {
    // A U that lies in the boundary with one leg and touches it from outside with its other leg.
    let boundary = Region(
      .through((0, 0), (20, 0), (20, 20), (15, 20), (15, 5), (10, 5), (10, 20), (0, 20)))
    let bar = Region.rectangle(5, 8, 10, 4)
    let shares = try shares([(.rectangle(0, 8, 7, 4), 0), (bar, 1)], within: boundary)
    #expect(shares[1] == Partition.Share(drawn: 20, distinct: 20, settled: 12))
  }

  @Test func aCoverThatTouchesTheBoundaryInAPointIsSettled() throws {
    let boundary = Region(.through((0, 0), (30, 0), (20, 10), (30, 20), (0, 20)))
    // Inside on the west, and with one corner on the notch's tip from the east.
    let cover = Region(
      .through((10, 8), (15, 8), (15, 2), (24, 2), (24, 10), (20, 10), (16, 10), (16, 12), (10, 12))
    )
    let shares = try shares([(.rectangle(0, 0, 12, 20), 0), (cover, 1)], within: boundary)
    #expect(shares[1].settled < shares[1].drawn && shares[1].settled > 0)
  }

  @Test func anOutlineWithASpikeIsSettled() throws {
    let spiked = Region(.through((0, 0), (10, 0), (10, 10), (5, 10), (5, 30), (5, 10), (0, 10)))
    let partition = try Partition(
      [(.region(.rectangle(0, 0, 10, 4)), 0), (.region(spiked), 1), (.region(.square(30)), 2)],
      within: ground)
    #expect(try partition.shares().map(\.settled) == [40, 60, 800])
    #expect(partition.mended.map(\.cover) == [1])
  }

  @Test func anOutlineWithoutGroundIsSettled() throws {
    let flat = Region(.through((0, 0), (10, 0), (20, 0)))
    let shares = try shares([(flat, 0), (.square(10), 1), (flat, 2)])
    #expect(shares.map(\.settled) == [0, 100, 0])
  }
}
