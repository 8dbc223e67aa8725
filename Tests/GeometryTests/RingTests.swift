import Geometry
import Samples
import Testing

struct RingTests {
  private let square = Ring.rectangle(0, 0, 10, 10)

  @Test func theAreaIsPositiveCounterClockwise() {
    #expect(square.signedArea == 100)
    #expect(square.reversed.signedArea == -100)
  }

  @Test func aTriangleIsHalfItsRectangle() {
    #expect(Ring.through((0, 0), (6, 0), (0, 5)).signedArea == 15)
  }

  @Test func anEllHasThreeQuartersOfItsSquare() throws {
    let shell = try #require(Region.ell.pieces.first?.shell)
    #expect(shell.signedArea == 300)
    #expect(shell.length == 80)
  }

  @Test func aFarOriginCostsNoDigits() {
    // The corners are whole metres 4000 km away: their products have 26 digits, doubles 16.
    let far = Ring.rectangle(4_123_456_789, 3_987_654_321, 10, 10)
    #expect(far.signedArea == 100)
  }

  @Test func theCentroidIsTheMiddleOfTheArea() {
    #expect(square.centroid == Point(5, 5) && square.reversed.centroid == Point(5, 5))
    #expect(Ring.through((0, 0), (6, 0), (0, 9)).centroid == Point(2, 3))
    // Two arms of the L: (200 · (10, 5) + 100 · (5, 15)) ÷ 300.
    let ell = Region.ell.rings[0].centroid
    #expect(ell.distance(to: Point(25.0 / 3, 25.0 / 3)) < 1e-12)
  }

  @Test func aRingWithoutAnAreaHasItsCentroidOnIt() {
    #expect(Ring.through((3, 3), (5, 5), (7, 7)).centroid == Point(3, 3))
  }

  @Test func anOpenLineIsNoRing() {
    #expect(Ring([Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1)]) == nil)
  }

  @Test func threePositionsAreNoRing() {
    #expect(Ring([Point(0, 0), Point(1, 0), Point(0, 0)]) == nil)
    #expect(Ring(corners: [Point(0, 0), Point(1, 0)]) == nil)
    #expect(Ring(corners: []) == nil)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func aRingHasOnlyFiniteNumbers(number: Double) {
    #expect(Ring(corners: [Point(0, 0), Point(1, number), Point(1, 1)]) == nil)
    #expect(Ring(corners: [Point(0, 0), Point(number, 1), Point(1, 1)]) == nil)
  }

  @Test func cornersAreClosed() throws {
    let ring = try #require(Ring(corners: [Point(0, 0), Point(1, 0), Point(1, 1)]))
    #expect(ring.points.count == 4 && ring.points.last == Point(0, 0))
  }

  @Test func aRingEnclosesWhatIsInsideWhicheverWayItRuns() {
    for ring in [square, square.reversed] {
      #expect(ring.encloses(Point(5, 5)))
      #expect(!ring.encloses(Point(15, 5)) && !ring.encloses(Point(-5, 5)))
      #expect(!ring.encloses(Point(5, 15)) && !ring.encloses(Point(5, -5)))
    }
  }

  @Test func aCornerAtThePointsHeightCountsOnce() {
    // The ray east of (1, 5) passes through the corner (9, 5), that of (1, 0) along an edge's end.
    let diamond = Ring.through((5, 0), (9, 5), (5, 10), (0, 5))
    #expect(diamond.encloses(Point(1, 5)))
    #expect(!diamond.encloses(Point(-1, 5)))
    #expect(!diamond.encloses(Point(1, 0)))
    #expect(!diamond.encloses(Point(1, 10)))
  }

  @Test func theBayOfAnEllIsOutside() throws {
    let shell = try #require(Region.ell.pieces.first?.shell)
    #expect(!shell.encloses(Point(15, 15)))
    #expect(shell.encloses(Point(5, 15)) && shell.encloses(Point(15, 5)))
  }
}
