import Geometry
import Samples
import Testing
import Topology

struct OverlapsTests {
  @Test func everyPairThatSharesGroundComesInOrder() throws {
    let first = [Region.square(10), .rectangle(100, 0, 5, 5), .rectangle(8, 8, 10, 10)]
    let second = [Region.rectangle(9, 9, 20, 20), .square(4)]
    let overlaps = try Overlap.all(of: first, with: second)
    #expect(overlaps.map { [$0.first, $0.second] } == [[0, 0], [0, 1], [2, 0]])
    #expect(overlaps.map(\.area) == [1, 16, 81])
  }

  @Test func groundThatOnlyTouchesIsNoPair() throws {
    #expect(try Overlap.all(of: [.square(10)], with: [.rectangle(10, 0, 10, 10)]).isEmpty)
    #expect(try Overlap.all(of: [.square(10)], with: [.rectangle(10, 10, 1, 1)]).isEmpty)
  }

  @Test func groundInAHoleIsNoPair() throws {
    #expect(try Overlap.all(of: [.frame], with: [.rectangle(6, 6, 8, 8)]).isEmpty)
  }

  @Test func emptyListsAndRegionsShareNothing() throws {
    #expect(try Overlap.all(of: [], with: [.square(1)]).isEmpty)
    #expect(try Overlap.all(of: [.square(1)], with: []).isEmpty)
    #expect(try Overlap.all(of: [Region()], with: [Region(), .square(1)]).isEmpty)
  }
}
