import Geometry
import Samples
import Testing

import Topology

struct RingConvexTests {
  @Test func squaresAndTrianglesAreConvexBothWaysRound() {
    for ring in [Ring.rectangle(0, 0, 10, 10), .through((0, 0), (5, 1), (2, 7))] {
      #expect(ring.isConvex && ring.reversed.isConvex)
    }
  }

  @Test func anEllIsNotConvex() {
    #expect(Region.ell.rings.allSatisfy { !$0.isConvex })
  }

  @Test func aPentagramTurnsOneWayButCrossesItself() throws {
    let unit = Disc(0, 0, radius: 10)
    let corners = (0..<5).map { unit.rim(at: Double($0) * 4 * .pi / 5) }
    #expect(!(try #require(Ring(corners: corners)).isConvex))
  }

  @Test func aRingTwiceRoundIsNotConvex() throws {
    let corners = [(0, 0), (4, 0), (4, 4), (0, 4)].map { Point($0.0, $0.1) }
    #expect(!(try #require(Ring(corners: corners + corners)).isConvex))
  }

  @Test func aBowTieIsNotConvex() {
    #expect(Region.bowTie.rings.allSatisfy { !$0.isConvex })
  }

  @Test func doubtfulRingsAreLeftToGEOS() {
    #expect(!Ring.through((0, 0), (5, 0), (10, 0), (5, 5)).isConvex)
    #expect(!Ring.through((0, 0), (10, 0), (10, 0), (5, 5)).isConvex)
  }

  @Test func whatIsCalledConvexIsSound() throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      var dice = SplitMix64(seed: seed)
      for _ in 0..<40 {
        let corners = (0..<dice.count(3, 5)).map { _ in
          Point(dice.number(0, 9).rounded(), dice.number(0, 9).rounded())
        }
        guard let ring = Ring(corners: corners), ring.isConvex else { continue }
        #expect(try Region(ring).isSound, "seed \(seed): \(corners)")
      }
    }
  }
}
