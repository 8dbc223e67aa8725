import Geometry
import Samples
import Testing

struct RegionTests {
  @Test func holesAreTakenOffWhicheverWayTheyRun() throws {
    let piece = try #require(Region.frame.pieces.first)
    let turned = Region(piece.shell.reversed, holes: piece.holes)
    let turnedHole = Region(piece.shell, holes: piece.holes.map(\.reversed))
    #expect(Region.frame.area == 300)
    #expect(turned.area == 300 && turnedHole.area == 300)
  }

  @Test func piecesAddUp() {
    let both = Region(Region.frame.pieces + Region.rectangle(100, 0, 2, 3).pieces)
    #expect(both.area == 306)
    #expect(both.rings.count == 3)
    #expect(both.box == Box(west: 0, south: 0, east: 102, north: 20))
  }

  @Test func anEmptyRegionHasNothing() {
    #expect(Region().isEmpty && Region().area == 0 && Region().box == nil)
    #expect(!Region().contains(Point(0, 0)))
    #expect(!Region.ell.isEmpty)
  }

  @Test func aHoleIsOutside() {
    #expect(Region.frame.contains(Point(2, 10)))
    #expect(!Region.frame.contains(Point(10, 10)))
    #expect(!Region.frame.contains(Point(30, 10)))
  }

  @Test func anIslandInAHoleIsInside() {
    let island = Region(Region.frame.pieces + Region.rectangle(8, 8, 4, 4).pieces)
    #expect(island.contains(Point(10, 10)))
    #expect(!island.contains(Point(6, 6)))
  }

  @Test func bothHalvesOfABowTieAreInside() {
    #expect(Region.bowTie.contains(Point(2, 5)) && Region.bowTie.contains(Point(8, 5)))
    #expect(!Region.bowTie.contains(Point(5, 2)) && !Region.bowTie.contains(Point(5, 8)))
  }

  @Test func aShiftMovesShellAndHoles() {
    let shifted = Region.frame.shifted(by: Point(100, -7))
    #expect(shifted.area == 300)
    #expect(shifted.box == Box(west: 100, south: -7, east: 120, north: 13))
    #expect(!shifted.contains(Point(110, 3)) && shifted.contains(Point(102, 3)))
  }
}
