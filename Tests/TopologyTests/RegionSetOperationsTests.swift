import Geometry
import Samples
import Testing
import Topology

struct RegionSetOperationsTests {
  private let left = Region.square(10)
  private let right = Region.rectangle(6, 2, 10, 4)

  @Test func aUnionCountsSharedGroundOnce() throws {
    let union = try Region.union(of: [left, right])
    #expect(union.area == 100 + 40 - 16)
    #expect(union.pieces.count == 1)
  }

  @Test func aUnionOfSeparateGroundHasTwoPieces() throws {
    let union = try Region.union(of: [left, .rectangle(20, 0, 5, 5)])
    #expect(union.area == 125 && union.pieces.count == 2)
  }

  @Test func squaresSideBySideMelt() throws {
    let union = try Region.union(of: [left, .rectangle(10, 0, 10, 10)])
    #expect(union.area == 200 && union.pieces.count == 1)
  }

  @Test func aUnionRoundACourtKeepsTheCourt() throws {
    let bars = [(0.0, 0.0, 20.0, 5.0), (0, 15, 20, 5), (0, 0, 5, 20), (15, 0, 5, 20)]
    let union = try Region.union(of: bars.map { Region.rectangle($0.0, $0.1, $0.2, $0.3) })
    #expect(union.area == 300)
    #expect(union.pieces.first?.holes.count == 1)
  }

  @Test func theUnionOfNothingIsNothing() throws {
    #expect(try Region.union(of: []).isEmpty)
    #expect(try Region.union(of: [Region(), Region()]).isEmpty)
    #expect(try Region.union(of: [Region(), left]).area == 100)
  }

  @Test func anIntersectionIsSharedGround() throws {
    #expect(try left.intersection(right).area == 16)
    #expect(try left.intersection(.rectangle(50, 0, 5, 5)).isEmpty)
  }

  @Test func groundThatOnlyTouchesSharesNoGround() throws {
    #expect(try left.intersection(.rectangle(10, 0, 10, 10)).isEmpty)
    #expect(try left.intersection(.rectangle(10, 10, 10, 10)).isEmpty)
  }

  @Test func aDifferenceIsWhatIsLeft() throws {
    #expect(try left.difference(right).area == 84)
    #expect(try left.difference(left).isEmpty)
    #expect(try left.difference(Region()).area == 100)
    #expect(try Region().difference(left).isEmpty)
  }

  @Test func aDifferenceInTheMiddleMakesAHole() throws {
    let frame = try Region.square(20).difference(.rectangle(5, 5, 10, 10))
    #expect(frame.area == 300)
    #expect(frame.pieces.first?.holes.count == 1)
  }

  @Test func areasOfUnionAndIntersectionAddUp() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let regions = SampleLayout.random(seed: seed, features: 6).features.map(\.shape.region)
        .filter { !$0.isEmpty }
      for (a, b) in zip(regions, regions.dropFirst()) {
        let (a, b) = (try a.madeValid(), try b.madeValid())
        let sum = try Region.union(of: [a, b]).area + a.intersection(b).area
        #expect(abs(sum - a.area - b.area) < 1e-8, "seed \(seed)")
        let rest = try a.difference(b).area
        #expect(abs(rest + (try a.intersection(b).area) - a.area) < 1e-8, "seed \(seed)")
      }
    }
  }

  @Test func growingMovesEverySideAndMitresCorners() throws {
    #expect(abs(try left.grown(by: 2).area - 196) < 1e-9)
    #expect(abs(try left.grown(by: -2).area - 36) < 1e-9)
    #expect(try left.grown(by: -5.1).isEmpty)
  }

  @Test func shrunkGroundLiesInsideAndGrownGroundRoundIt() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      for feature in SampleLayout.random(seed: seed, features: 5).features {
        let region = try feature.shape.region.madeValid()
        let (shrunk, grown) = (try region.grown(by: -0.5), try region.grown(by: 0.5))
        #expect(try shrunk.difference(region).area < 1e-9, "seed \(seed)")
        #expect(try region.difference(grown).area < 1e-9, "seed \(seed)")
        #expect(shrunk.area < region.area && region.area < grown.area || region.isEmpty)
      }
    }
  }

  @Test func aBowTieIsMadeTwoTriangles() throws {
    #expect(try !Region.bowTie.isSound)
    let valid = try Region.bowTie.madeValid()
    #expect(abs(valid.area - 50) < 1e-9 && valid.pieces.count == 2)
    #expect(try valid.isSound)
  }

  @Test func soundGroundIsSound() throws {
    for region in [Region.ell, .frame, .square(3), Region()] { #expect(try region.isSound) }
  }

  @Test func aHoleThatLeavesItsShellIsNotSound() throws {
    let region = Region(.rectangle(0, 0, 10, 10), holes: [.rectangle(5, 5, 10, 2)])
    #expect(try !region.isSound)
  }

  @Test func operationsOnCrossedOutlinesThrowOrAnswerButDoNotCrash() {
    // GEOS may refuse; it must say why.
    do {
      _ = try Region.bowTie.intersection(.square(10))
    } catch {
      #expect("\(error)".hasPrefix("cannot intersect: "))
    }
  }
}
