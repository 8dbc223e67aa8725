import Geometry
import Samples
import Testing

struct RegionInnermostTests {
  /// How far inside a point lies.
  private func depth(_ point: Point, in region: Region) -> Double {
    region.rings.flatMap { zip($0.points, $0.points.dropFirst()) }
      .map { point.distance(from: $0, to: $1) }.min() ?? 0
  }

  @Test func theMiddleOfASquareIsInnermost() throws {
    let point = try #require(Region.square(10).innermostPoint)
    #expect(point.distance(to: Point(5, 5)) <= 0.5)
  }

  @Test func anEllsPointLiesInItsElbow() throws {
    // The widest disc touches both outer sides and the inner corner: radius 10 (2 − √2) = 5.858.
    let point = try #require(Region.ell.innermostPoint)
    #expect(Region.ell.contains(point))
    #expect(depth(point, in: .ell) >= 5.858 - 1)
  }

  @Test func theMiddleOfAFrameIsNotInside() throws {
    let point = try #require(Region.frame.innermostPoint)
    #expect(Region.frame.contains(point))
    #expect(depth(point, in: .frame) > 1.5)
  }

  @Test func theLargestPieceIsLabelled() throws {
    let both = Region(Region.square(4).pieces + Region.rectangle(100, 100, 10, 10).pieces)
    let point = try #require(both.innermostPoint)
    #expect(point.distance(to: Point(105, 105)) <= 0.5)
  }

  @Test func aNarrowBandsPointLiesInTheBand() throws {
    let band = Region.rectangle(0, 0, 200, 1.5)
    #expect(band.contains(try #require(band.innermostPoint)))
  }

  @Test func ofAVeryNarrowSlantedBandThePointIsStillInside() throws {
    let band = Region(.through((0, 0), (200, 100), (200, 100.3), (0, 0.3)))
    #expect(band.contains(try #require(band.innermostPoint)))
  }

  @Test func onALongBarTheNameStandsInTheMiddle() throws {
    let point = try #require(Region.rectangle(0, 0, 90, 10).innermostPoint)
    #expect(point.distance(to: Point(45, 5)) < 1e-9)
  }

  @Test func nothingHasNoInnermostPoint() {
    #expect(Region().innermostPoint == nil)
  }

  @Test(.timeLimit(.minutes(1)))
  func groundWithoutAnAreaEndsTheSearchToo() throws {
    let flat = Region(.through((0, 0), (10, 0), (20, 0)))
    #expect(flat.innermostPoint != nil)
    let speck = Region(.through((3, 3), (3, 3), (3, 3)))
    #expect(speck.innermostPoint == Point(3, 3))
  }

  @Test func thePointIsDeepInside() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      for feature in SampleLayout.random(seed: seed, features: 12).features {
        let region = feature.shape.region
        guard region.pieces.count == 1, let box = region.box else { continue }
        let point = try #require(region.innermostPoint)
        var best = 0.0
        for i in 0...40 {
          for j in 0...40 {
            let x = box.west + box.width * Double(i) / 40
            let y = box.south + box.height * Double(j) / 40
            if region.contains(Point(x, y)) { best = max(best, depth(Point(x, y), in: region)) }
          }
        }
        // The centroid is taken when it is four fifths as deep as what the search found.
        let slack = max(box.width, box.height) / 20
        #expect(depth(point, in: region) >= 0.8 * (best - slack) - 1e-9, "seed \(seed)")
      }
    }
  }
}
