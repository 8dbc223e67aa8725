import Geometry
import Samples
import Testing

struct RegionWidestDiscTests {
  @Test func inASquareItTouchesAllSides() throws {
    let disc = try #require(Region.square(10).widestDisc(to: 0.001))
    #expect(abs(disc.radius - 5) <= 0.001)
    #expect(disc.centre.distance(to: Point(5, 5)) <= 0.002)
  }

  @Test func inAnEllItTouchesTheInnerCorner() throws {
    // Its middle lies on the diagonal, as far from both outer sides as from the corner: √2 (10 − r) = r.
    let disc = try #require(Region.ell.widestDisc(to: 0.001))
    #expect(abs(disc.radius - 10 * (2 - 2.0.squareRoot())) <= 0.001)
  }

  @Test func aRightTrianglesDiscIsItsIncircle() throws {
    // r = (a + b − c) / 2
    let triangle = Region(.through((0, 0), (30, 0), (0, 40)))
    #expect(abs(try #require(triangle.widestDisc(to: 0.001)).radius - 10) <= 0.001)
  }

  @Test func alongABarAnyMiddleIsAsGood() throws {
    let disc = try #require(Region.rectangle(0, 0, 400, 8).widestDisc(to: 0.001))
    #expect(abs(disc.radius - 4) <= 0.001)
  }

  @Test func roundAHoleItIsAsWideAsTheBand() throws {
    let band = Region(.rectangle(0, 0, 30, 30), holes: [.rectangle(4, 4, 22, 22)])
    // In a corner, as far from both outer sides as from the corner of the hole: √2 (4 − r) = r.
    let disc = try #require(band.widestDisc(to: 0.001))
    #expect(abs(disc.radius - 4 * (2 - 2.0.squareRoot())) <= 0.001)
  }

  @Test func itIsTheDepthThatNoOtherPlaceExceeds() throws {
    var dice = SplitMix64(seed: 11)
    for _ in 0..<20 {
      let hole = Ring.rectangle(
        dice.number(2, 30), dice.number(2, 20), dice.number(1, 8), dice.number(1, 8))
      let region = Region(.rectangle(0, 0, 40, 30), holes: [hole])
      let disc = try #require(region.widestDisc(to: 0.01))
      let edges = region.rings.flatMap { zip($0.points, $0.points.dropFirst()) }
      for _ in 0..<500 {
        let place = Point(dice.number(0, 40), dice.number(0, 30))
        guard region.contains(place) else { continue }
        let depth = edges.map { place.distance(from: $0, to: $1) }.min() ?? 0
        #expect(depth <= disc.radius + 0.01)
      }
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func nothingHasNone() {
    #expect(Region().widestDisc(to: 0.01) == nil)
    #expect(Region(.through((0, 0), (10, 0), (20, 0))).widestDisc(to: 0.01) == nil)
  }
}
