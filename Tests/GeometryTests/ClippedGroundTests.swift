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
}
