import Geometry
import Samples
import Testing

struct ClippedGroundTests {
  private func area(of region: Region, under others: Region...) throws -> Double? {
    try #require(ClippedGround(region)).area(under: others.compactMap(ClippedGround.init))
  }

  @Test func groundUnderNothingIsNone() throws {
    #expect(try area(of: .ell) == 0)
    #expect(try area(of: .ell, under: .rectangle(50, 50, 4, 4)) == 0)
  }

  @Test func groundWithoutExtentIsNoGround() {
    #expect(ClippedGround(Region()) == nil)
  }

  @Test func twoSquaresShareARectangle() throws {
    #expect(try area(of: .square(10), under: .rectangle(6, 2, 10, 4)) == 16)
    #expect(try area(of: .rectangle(6, 2, 10, 4), under: .square(10)) == 16)
  }

  @Test func sharedGroundIsCountedOnce() throws {
    let (a, b) = (Region.rectangle(0, 0, 6, 10), Region.rectangle(4, 0, 6, 5))
    #expect(try area(of: .square(10), under: a, b) == 60 + 30 - 10)
    #expect(try area(of: .square(10), under: a, a, a) == 60)
    #expect(try area(of: .square(10), under: a, .square(10), b) == 100)
  }

  @Test func groundThatOnlyTouchesIsNotUnder() throws {
    #expect(try area(of: .square(10), under: .rectangle(10, 0, 5, 10)) == 0)
    #expect(try area(of: .square(10), under: .rectangle(10, 10, 5, 5)) == 0)
  }

  @Test func holesAreNotUnder() throws {
    #expect(try area(of: .frame, under: .rectangle(0, 0, 10, 20)) == 150)
    #expect(try area(of: .rectangle(0, 0, 10, 20), under: .frame) == 150)
    #expect(try area(of: .rectangle(6, 6, 8, 8), under: .frame) == 0)
  }

  @Test func theWayRingsRunDoesNotMatter() throws {
    let ell = Region.ell.rings[0].reversed
    #expect(try area(of: Region(ell), under: .rectangle(5, 5, 10, 10)) == 75)
    #expect(try area(of: .rectangle(5, 5, 10, 10), under: Region(ell)) == 75)
    let square = Region(Ring.rectangle(0, 0, 10, 10).reversed)
    #expect(try area(of: .ell, under: square) == 100)
  }

  @Test func aBarOverBothArmsOfAnEllIsUnderBoth() throws {
    let bar = Region(.through((2, 20), (20, 2), (22, 4), (4, 22)))
    let one = try #require(try area(of: .ell, under: bar))
    let other = try #require(try area(of: bar, under: .ell))
    #expect(abs(one - other) < 1e-9 && one > 0)
  }

  @Test func twoThatBendInwardsAreLeftToGEOSWhenTheyMeet() throws {
    #expect(try area(of: .ell, under: Region.ell.shifted(by: Point(3, 3))) == nil)
    #expect(try area(of: .ell, under: Region.ell.shifted(by: Point(30, 3))) == 0)
  }

  /// Clipped by a square both bent grounds end on its side; the small part then lies in the large one
  /// with a corner on the rim, where a test of one corner would be luck.
  @Test func aBentPartThatEndsOnTheClipIsNotTakenForApart() throws {
    func region(_ corners: [(Double, Double)]) throws -> Region {
      Region(try #require(Ring(corners: corners.map { Point($0.0, $0.1) })))
    }
    let square = try region([
      (-18.864428404226434, 26.482867457623136), (-36.49210724303258, 35.00006049336814),
      (-43.62407728787832, 35.00006832471546), (-49.506146499175024, 22.82621076646132),
      (-26.096331236643415, 11.515250343407294),
    ])
    let large = try region([
      (-11.946548881973603, 22.784966360368113), (-13.9876160304193, 27.51809633223054),
      (-21.4543370517835, 33.13169193361066), (-31.0875404929063, 26.286870171921535),
      (-33.760682091593026, 22.785013841408333), (-29.089706950124036, 20.24530539927013),
      (-25.866884297138817, 13.79937816827748), (-22.491139595980986, 16.980807233727663),
    ])
    let small = try region([
      (-16.71472499540232, 28.505328106839876), (-17.24280986012293, 34.66552394376831),
      (-21.539256332423395, 34.297206324246055), (-21.13436468424368, 29.57427847041745),
      (-25.26096993471364, 29.22048661357867), (-25.137779781143536, 27.783218369493547),
    ])
    let alone = try #require(try area(of: square, under: small))
    #expect(alone > 2)
    #expect(try area(of: square, under: large, small) == nil)
  }
}
