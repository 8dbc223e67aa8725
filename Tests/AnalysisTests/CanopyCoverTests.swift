import Analysis
import Geometry
import Glibc
import Samples
import Testing

struct CanopyCoverTests {
  private let ground = Region.rectangle(-100, -100, 200, 200)

  private func cover(_ discs: Disc..., within region: Region? = nil) -> Double {
    CanopyCover(of: discs, within: region ?? ground).area
  }

  /// The ground two discs share: the lens.
  private func lens(_ a: Disc, _ b: Disc) -> Double {
    let (r, s, d) = (a.radius, b.radius, a.centre.distance(to: b.centre))
    let kite = ((-d + r + s) * (d + r - s) * (d - r + s) * (d + r + s)).squareRoot() / 2
    return r * r * acos((d * d + r * r - s * s) / (2 * d * r))
      + s * s * acos((d * d + s * s - r * r) / (2 * d * s)) - kite
  }

  /// The segment of a disc that lies beyond a line at a distance from its centre.
  private func segment(_ radius: Double, beyond distance: Double) -> Double {
    radius * radius * acos(distance / radius)
      - distance * (radius * radius - distance * distance).squareRoot()
  }

  private func same(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-9 * max(1, abs(b)) }

  @Test func noCrownsCoverNothing() {
    #expect(cover() == 0)
    #expect(cover(Disc(0, 0, radius: 0)) == 0)
    #expect(cover(Disc(0, 0, radius: 3), within: Region()) == 0)
  }

  @Test func oneDiscIsPiTimesItsRadiusSquared() {
    #expect(same(cover(Disc(3, -7, radius: 2.5)), .pi * 6.25))
  }

  @Test func discsApartAddUp() {
    let (a, b) = (Disc(0, 0, radius: 2), Disc(10, 3, radius: 4))
    #expect(same(cover(a, b), a.area + b.area))
  }

  @Test func discsThatTouchAddUp() {
    let (a, b) = (Disc(0, 0, radius: 2), Disc(5, 0, radius: 3))
    #expect(same(cover(a, b), a.area + b.area))
  }

  @Test(arguments: [
    (1.0, 2.0, 2.0), (3, 2, 2), (3.999, 2, 2), (2.5, 1, 3), (2.001, 1, 3), (1e-6, 2, 2),
    (0.5, 2, 1.9),
  ])
  func twoDiscsShareALens(distance: Double, r: Double, s: Double) {
    for angle in [0.0, 1, 2, 3, 4, 5, 6] {
      let a = Disc(1, 2, radius: r)
      let b = Disc(centre: Disc(1, 2, radius: distance).rim(at: angle), radius: s)
      #expect(abs(cover(a, b) - (a.area + b.area - lens(a, b))) < 1e-7)
    }
  }

  @Test func aDiscInAnotherAddsNothing() {
    let (large, small) = (Disc(0, 0, radius: 5), Disc(1, 1, radius: 2))
    #expect(same(cover(large, small), large.area))
    #expect(same(cover(small, large, Disc(0, 0, radius: 3)), large.area))
  }

  @Test func aDiscThatTouchesAnotherFromInsideAddsNothing() {
    #expect(same(cover(Disc(0, 0, radius: 5), Disc(3, 0, radius: 2)), 25 * .pi))
  }

  @Test func theSameDiscTwiceCountsOnce() {
    let disc = Disc(4, 4, radius: 3)
    #expect(same(cover(disc, disc, disc), disc.area))
  }

  @Test func almostTheSameDiscCountsAlmostOnce() {
    #expect(abs(cover(Disc(4, 4, radius: 3), Disc(4 + 1e-12, 4, radius: 3)) - 9 * .pi) < 1e-9)
  }

  @Test func threeDiscsRoundAGapLeaveTheGapOpen() {
    // Unit discs whose centres are 1.9 apart: three lenses, no shared middle.
    let high = 0.95 * 3.0.squareRoot()
    let discs = [Disc(0, 0, radius: 1), Disc(1.9, 0, radius: 1), Disc(0.95, high, radius: 1)]
    let expected = 3 * .pi - 3 * lens(discs[0], discs[1])
    #expect(same(CanopyCover(of: discs, within: ground).area, expected))
  }

  @Test func halfADiscOnTheBoundaryCountsHalf() {
    #expect(same(cover(Disc(100, 0, radius: 6)), 18 * .pi))
    #expect(same(cover(Disc(0, -100, radius: 6)), 18 * .pi))
  }

  @Test func aQuarterOfADiscOnACornerCountsAQuarter() {
    #expect(same(cover(Disc(100, 100, radius: 6)), 9 * .pi))
    #expect(same(cover(Disc(-100, 100, radius: 6)), 9 * .pi))
  }

  @Test func aDiscOverAnEdgeLosesASegment() {
    #expect(same(cover(Disc(98, 0, radius: 5)), 25 * .pi - segment(5, beyond: 2)))
    #expect(same(cover(Disc(103, 0, radius: 5)), segment(5, beyond: 3)))
  }

  @Test func aDiscBeyondTheBoundaryCountsNothing() {
    #expect(cover(Disc(120, 0, radius: 5)) == 0)
    #expect(abs(cover(Disc(105, 0, radius: 5))) < 1e-9)
  }

  @Test func aBoundaryInADiscIsAllUnderIt() {
    #expect(same(cover(Disc(2, 3, radius: 40), within: .ell), 300))
    #expect(same(cover(Disc(2, 3, radius: 1e8), within: .ell), 300))
    #expect(same(cover(Disc(2, 3, radius: 1e300), within: .ell), 300))
  }

  @Test func aDiscThroughTheCornersOfASquareCoversIt() {
    #expect(abs(cover(Disc(5, 5, radius: 50.0.squareRoot()), within: .square(10)) - 100) < 1e-6)
  }

  @Test func aDiscThatTouchesEverySideFromInsideIsWhole() {
    #expect(same(cover(Disc(5, 5, radius: 5), within: .square(10)), 25 * .pi))
  }

  @Test func theHoleOfABoundaryIsNotCovered() {
    #expect(same(cover(Disc(10, 10, radius: 15), within: .frame), 300))
    // In the hole, then round it: a disc of 5 m touches the hole's sides from inside.
    #expect(abs(cover(Disc(10, 10, radius: 4.9), within: .frame)) < 1e-9)
    #expect(same(cover(Disc(10, 10, radius: 7), within: .frame), 4 * segment(7, beyond: 5)))
  }

  @Test func theWayRingsRunDoesNotMatter() throws {
    let piece = try #require(Region.frame.pieces.first)
    let disc = Disc(6, 9, radius: 7)
    let areas = [
      Region.frame, Region(piece.shell.reversed, holes: piece.holes),
      Region(piece.shell, holes: piece.holes.map(\.reversed)),
    ].map { cover(disc, within: $0) }
    #expect(areas[0] > 0 && areas.allSatisfy { same($0, areas[0]) })
  }

  @Test func aBoundaryInPiecesIsCoveredInEach() {
    let two = Region(Region.square(10).pieces + Region.rectangle(10.5, 0, 10, 10).pieces)
    let gap = segment(4, beyond: 0) * 2 - 2 * segment(4, beyond: 0.25)
    #expect(same(cover(Disc(10.25, 5, radius: 4), within: two), 16 * .pi - gap))
  }

  @Test func crownsFarFromTheOriginLoseNoDigitsThatMatter() {
    let far = Point(3e5, -2e5)
    let (a, b) = (Disc(centre: far, radius: 3), Disc(centre: far + Point(2, 1), radius: 2))
    let area = cover(a, b, within: .rectangle(far.x - 50, far.y - 50, 100, 100))
    #expect(abs(area - (a.area + b.area - lens(a, b))) < 1e-4)
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func randomCrownsAgreeWithScanLines(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let discs = (0..<dice.count(1, 25)).map { _ in
      Disc(dice.number(-14, 34), dice.number(-14, 34), radius: dice.number(0.2, 8))
    }
    for region in [Region.ell, .frame, .square(20)] {
      let area = CanopyCover(of: discs, within: region).area
      let counted = ScanLines(of: discs, within: region).area
      #expect(abs(area - counted) < 0.02, "seed \(seed)")
    }
  }
}

/// The same area, counted along thousands of parallel lines.
private struct ScanLines {
  let area: Double

  init(of discs: [Disc], within region: Region) {
    guard let box = region.box else {
      area = 0
      return
    }
    let count = 4000
    let step = box.height / Double(count)
    var sum = 0.0
    for line in 0..<count {
      let y = box.south + (Double(line) + 0.5) * step
      var ends: [(x: Double, opens: Int, isRegion: Bool)] = []
      for disc in discs where abs(disc.centre.y - y) < disc.radius {
        let up = disc.centre.y - y
        let half = (disc.radius * disc.radius - up * up).squareRoot()
        ends.append((disc.centre.x - half, 1, false))
        ends.append((disc.centre.x + half, -1, false))
      }
      var crossings: [Double] = []
      for ring in region.rings {
        for (a, b) in zip(ring.points, ring.points.dropFirst()) where (a.y > y) != (b.y > y) {
          crossings.append(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y))
        }
      }
      for (index, x) in crossings.sorted().enumerated() {
        ends.append((x, index.isMultiple(of: 2) ? 1 : -1, true))
      }
      var (overhead, inside, last) = (0, 0, 0.0)
      for end in ends.sorted(by: { $0.x < $1.x }) {
        if overhead > 0 && inside > 0 { sum += (end.x - last) * step }
        if end.isRegion { inside += end.opens } else { overhead += end.opens }
        last = end.x
      }
    }
    area = sum
  }
}
