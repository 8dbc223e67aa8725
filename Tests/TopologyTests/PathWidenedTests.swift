import Geometry
import Samples
import Testing
import Topology

struct PathWidenedTests {
  @Test func aStraightLineBecomesARectangleWithFlatEnds() throws {
    let strip = try Path.through((0, 0), (10, 0)).widened(to: 2)
    #expect(strip.area == 20)
    #expect(strip.box == Box(west: 0, south: -1, east: 10, north: 1))
  }

  @Test func aSlantedLineKeepsItsWidth() throws {
    let strip = try Path.through((0, 0), (30, 40)).widened(to: 1.5)
    #expect(abs(strip.area - 75) < 1e-9)
  }

  @Test func anEvenCornerIsMitred() throws {
    // Two arms of 10 × 2 m; the outer corner adds 1 m², the inner one is shared.
    let strip = try Path.through((0, 0), (10, 0), (10, 10)).widened(to: 2)
    #expect(abs(strip.area - 40) < 1e-9)
    #expect(strip.contains(Point(10.9, -0.9)))
  }

  @Test func aVerySharpCornerIsCutOff() throws {
    // A mitre at this corner would reach more than 30 m beyond it; the limit is five half widths,
    // kept by the middle of the cut.
    let strip = try Path.through((0, 0), (30, 0), (0, 2)).widened(to: 2)
    let box = try #require(strip.box)
    #expect(box.east > 31 && box.east < 30 + 5.2)
  }

  @Test func aStraightLineWithAPointInItIsStillARectangle() throws {
    let strip = try Path.through((0, 0), (4, 0), (10, 0)).widened(to: 2)
    #expect(abs(strip.area - 20) < 1e-9)
  }

  @Test func aLineThatCrossesItselfCountsTheCrossingOnce() throws {
    let cross = Path.through((0, 0), (20, 0), (20, 10), (10, 10), (10, -10))
    // Five strips of width 2, corners mitred: 20 + 10 + 10 + 20 m, the crossing is 2 × 2 m.
    #expect(abs(try cross.widened(to: 2).area - (120 - 4)) < 1e-9)
  }

  @Test func aClosedLineLeavesItsMiddleOpen() throws {
    let loop = Path.through((0, 0), (20, 0), (20, 20), (0, 20), (0, 0))
    let strip = try loop.widened(to: 2)
    #expect(!strip.contains(Point(10, 10)))
    #expect(abs(strip.area - (22 * 22 - 18 * 18)) < 1.0 + 1e-9)
  }

  @Test func aLineWithoutLengthCoversNothing() throws {
    #expect(try Path.through((1, 1), (1, 1)).widened(to: 2).isEmpty)
    #expect(try Path.through((1, 1), (1, 1), (1, 1)).widened(to: 2).isEmpty)
  }

  @Test func aLineWithoutWidthCoversNothing() throws {
    #expect(try Path.through((0, 0), (10, 0)).widened(to: 0).area == 0)
    #expect(try Path.through((0, 0), (10, 0), (10, 5)).widened(to: 0).area == 0)
  }
}
