import Geometry
import Samples
import Testing
import Topology

/// Covers in great numbers on one spot: settled in seconds, and rightly.
struct StackedCoversTests {
  private let fence = Region.rectangle(-500, -500, 1000, 1000)

  private func shares(_ covers: [(Region, Int)]) throws -> [Partition.Share] {
    try Partition(covers.map { (.region($0.0), $0.1) }, within: fence).shares()
  }

  @Test func aCoverDrawnAgainAddsNothing() throws {
    let shares = try shares(Array(repeating: (.ell, 0), count: 3000))
    #expect(abs(shares[0].settled - 300) < 1e-9 && abs(shares[0].distinct - 300) < 1e-9)
    #expect(shares.dropFirst().allSatisfy { $0.settled == 0 && $0.distinct == 0 })
    #expect(shares.allSatisfy { abs($0.drawn - 300) < 1e-9 })
  }

  @Test func aCoverDrawnAgainAsAnotherGroupIsDistinctThere() throws {
    let shares = try shares([(.ell, 0), (.ell, 1), (.ell, 1), (.square(30), 1)])
    #expect(shares.map { $0.settled.rounded() } == [300, 0, 0, 600])
    #expect(shares.map { $0.distinct.rounded() } == [300, 300, 0, 600])
  }

  @Test func nestedSquaresKeepTheRingsBetweenThem() throws {
    let squares = (1...600).map { Region.rectangle(-Double($0) / 10, 0, Double($0) / 5, 9) }
    let shares = try shares(squares.map { ($0, 0) })
    for share in shares { #expect(abs(share.settled - 1.8) < 1e-6) }
  }

  @Test func aCrowdOfBentCoversKeepsItsUnion() throws {
    var dice = SplitMix64(seed: 5)
    let covers = (0..<400).map { index in
      (Region.ell.shifted(by: Point(dice.number(0, 20), dice.number(0, 20))), index / 200)
    }
    let shares = try shares(covers)
    let union = try Region.union(of: covers.map(\.0)).area
    #expect(abs(shares.reduce(0) { $0 + $1.settled } - union) < 1e-6)
    for group in 0..<2 {
      let members = zip(covers, shares).filter { $0.0.1 == group }
      let union = try Region.union(of: members.map(\.0.0)).area
      #expect(abs(members.reduce(0) { $0 + $1.1.distinct } - union) < 1e-6)
    }
  }

  @Test func theRegionsOfACrowdAreItsShares() throws {
    var dice = SplitMix64(seed: 6)
    let covers = (0..<200).map { _ in
      (Cover.region(.ell.shifted(by: Point(dice.number(0, 20), dice.number(0, 20)))), group: 0)
    }
    let partition = try Partition(covers.map { (cover: $0.0, group: $0.1) }, within: fence)
    for (region, share) in zip(try partition.regions(), try partition.shares()) {
      #expect(abs(region.area - share.settled) < 1e-6)
    }
  }
}
