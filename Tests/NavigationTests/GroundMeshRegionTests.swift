import Geometry
import Glibc
import Samples
import Testing
import Topology

@testable import Navigation

@Suite struct GroundMeshRegionTests {
  @Test(arguments: 1...60) func ringsThatOverlapAreJoinedAsGEOSJoinsThem(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(40 + seed))
    let rings = (0..<4 + seed % 30).map { index in
      dice.star(about: Point(dice.number(0, 60), dice.number(0, 40)))
    }
    let joined = try joined(rings)
    let united = try Region.sound(union: rings.map { Region($0) })
    let around = joined.rings.reduce(0) { $0 + $1.length }
    #expect(abs(joined.area - united.area) < around * gridHair)
    #expect(try joined.difference(united).area < around * gridHair)
    #expect(try united.difference(joined).area < around * gridHair)
    #expect(try Flaw.of([joined]) == [nil])
  }

  @Test func aRingThatTouchesItselfIsAShellWithAHole() throws {
    // A court between four blocks, of which the last two meet at a corner.
    let blocks = [
      Ring.rectangle(0, 0, 20, 10), .rectangle(0, 20, 20, 10), .rectangle(0, 10, 5, 10),
      .rectangle(20, 0, 5, 20),
    ]
    let court = try joined(blocks)
    #expect(court.pieces.count == 1)
    #expect(court.pieces.first?.holes.count == 1)
    #expect(court.area == 550)
    #expect(try Flaw.of([court]) == [nil])
  }

  @Test func holesThatTouchAtAPointStayTwo() throws {
    let ground = Region(
      .rectangle(0, 0, 30, 30), holes: [.rectangle(5, 5, 10, 10), .rectangle(15, 15, 10, 10)])
    let region = try GroundMesh(ground).region
    #expect(region.pieces.map(\.holes.count) == [2])
    #expect(region.area == 700)
  }

  @Test func partsThatTouchAtAPointStayTwo() throws {
    let region = try joined([.rectangle(0, 0, 10, 10), .rectangle(10, 10, 10, 10)])
    #expect(region.pieces.count == 2)
    #expect(region.area == 200)
  }

  @Test func ringsBeginInTheWest() throws {
    let region = try joined([.rectangle(3, 3, 4, 4), .rectangle(5, 1, 9, 3)])
    #expect(region.pieces.map(\.shell.points.first) == [Point(3, 3)])
  }

  @Test func nothingIsNothing() throws {
    #expect(try joined([]).isEmpty)
  }
}

extension SplitMix64 {
  /// A ring whose corners go round a point at any distance.
  fileprivate mutating func star(about middle: Point) -> Ring {
    let count = count(3, 12)
    let corners = (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(count)
      return middle + Point(cos(angle), sin(angle)) * number(0.5, 12)
    }
    return Ring(corners: corners)!
  }
}

/// The ground that rings enclose, which may overlap.
private func joined(_ rings: [Ring]) throws -> Region {
  try GroundMesh(Outline.around(Region(rings.map { Region.Piece($0) }))).region
}
