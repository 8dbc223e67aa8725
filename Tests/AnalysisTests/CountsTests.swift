import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

struct CountsTests {
  private func counts(_ features: SampleFeature...) throws -> Counts {
    try measured([.area("boundary", .square(100))] + features).counts
  }

  private func bench(_ path: Path) -> SampleFeature { .line("bench", path) }

  @Test func nothingIsCountedWhereNothingIs() throws {
    let counts = try counts()
    #expect(counts.trees == 0 && counts.seats == 0 && counts.lamps == 0)
  }

  @Test func treesAndLampsAreCountedByTheirPoints() throws {
    let grove = SampleFeature("tree", Shape(points: [Point(1, 1), Point(2, 2), Point(3, 3)]))
    let counts = try counts(grove, .tree(9, 9), .point("lamp", 5, 5))
    #expect(counts.trees == 4 && counts.lamps == 1)
  }

  @Test func aBenchDrawnAsAPointSeatsThree() throws {
    #expect(try counts(.point("bench", 1, 1)).seats == 3)
  }

  @Test(arguments: [(1.8, 3), (1.79, 2), (0.3, 1), (6, 10)])
  func aBenchDrawnAsALineSeatsOneEachSixtyCentimetres(length: Double, seats: Int) throws {
    #expect(try counts(bench(.through((10, 10), (10 + length, 10)))).seats == seats)
  }

  @Test func aBenchDrawnAsAnOutlineSeatsOneEachSixtyCentimetresOfItsLongestEdge() throws {
    let outline = Region.rectangle(10, 10, 1.8, 0.5)
    #expect(try counts(.area("bench", outline)).seats == 3)
    #expect(try counts(.area("bench", outline).with("seats", 7)).seats == 7)
  }

  @Test func aTableSeatsFour() throws {
    #expect(try counts(.point("table", 1, 1)).seats == 4)
  }

  @Test func seatsThatAreDrawnCount() throws {
    #expect(try counts(.point("bench", 1, 1).with("seats", 5)).seats == 5)
    #expect(try counts(.point("bench", 1, 1).with("seats", "2")).seats == 2)
    #expect(try counts(.point("bench", 1, 1).with("seats", 0)).seats == 0)
    #expect(try counts(.point("table", 1, 1).with("seats", 8)).seats == 8)
    #expect(try counts(bench(.through((0, 0), (6, 0))).with("seats", 7)).seats == 7)
  }

  @Test func seatsThatCannotBeAreNotBelieved() throws {
    #expect(try counts(.point("bench", 1, 1).with("seats", -4)).seats == 3)
    #expect(try counts(.point("bench", 1, 1).with("seats", 1e300)).seats == 3)
    let huge = SampleFeature.point("bench", 1, 1).with("seats", 9e18)
    #expect(try counts(huge, huge).seats == 6)
  }

  @Test func whatIsRemovedIsNotCounted() throws {
    let counts = try counts(
      .tree(1, 1).with("action", "remove"), .point("bench", 1, 1).with("action", "remove"),
      .point("lamp", 1, 1).with("action", "new"))
    #expect(counts.trees == 0 && counts.seats == 0 && counts.lamps == 1)
  }
}
