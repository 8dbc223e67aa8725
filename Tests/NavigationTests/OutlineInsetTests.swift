import Geometry
import Samples
import Testing
import Topology

@testable import Navigation

struct OutlineInsetTests {
  private func eroded(_ ground: Region, by distance: Double) throws -> GroundMesh {
    try GroundMesh(try GroundMesh(ground).outlines.map { $0.inset(by: distance) })
  }

  @Test func aSquareShrinksAndAPillarGrows() throws {
    #expect(abs(try eroded(.square(10), by: 1).area - 64) < 1e-3)
    // 18 × 18 m less 12 × 12 m: the mitred corners of the hole are square.
    #expect(abs(try eroded(.frame, by: 1).area - (18 * 18 - 12 * 12)) < 1e-3)
  }

  @Test(arguments: [(1.9, 0.9), (2.1, 1.1)])
  func aGapIsPassedWhereItIsWideEnough(width: Double, distance: Double) throws {
    let walls = [Region.rectangle(9, 0, 2, 10 - width / 2), .rectangle(9, 10 + width / 2, 2, 15)]
    let ground = try Region.square(20).difference(Region.union(of: walls))
    for (erosion, parts) in [(width / 2 - 0.01, 1), (width / 2 + 0.01, 2)] {
      let patches = GroundPatches(of: try eroded(ground, by: erosion))
      let mesh = try eroded(ground, by: erosion)
      let ends = try [Point(4, 10), Point(16, 10)].map {
        patches.patch(of: try #require(mesh.foothold(at: $0)))
      }
      #expect(Set(ends).count == parts)
    }
  }

  /// GEOS shrinks by the same rule.
  @Test(arguments: 1...40) func randomGroundShrinksAsByGEOS(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let (yard, blocks) = dice.yard(blocks: 3 + seed % 12)
    let ground = try yard.difference(Region.union(of: blocks))
    for distance in [0.3, 0.6, 2] {
      let known = try ground.grown(by: -distance).area
      #expect(abs(try eroded(ground, by: distance).area - known) < 0.001 * known + 0.05)
    }
  }

  @Test func wallsShorterThanTheDistanceAreKeptClearOfToo() throws {
    // A bay 0.4 m wide and 2 m deep, kept clear of by 0.3 m: nothing of it is left.
    let bay = Region(
      .through(
        (0, 0), (20, 0), (20, 10), (10.2, 10), (10.2, 12), (9.8, 12), (9.8, 10), (0, 10)))
    #expect(abs(try eroded(bay, by: 0.3).area - 19.4 * 9.4) < 1e-3)
  }

  /// As a corner of steps leaves it that a ramp beside them was drawn a hair too low for.
  @Test func aThornOfAMillimetreIsKeptClearOfAsAMillimetre() throws {
    let ring = Ring.through(
      (0, 0), (10, 0), (10, 1.5), (5.0003, 1.5), (5.0001, 1.499), (5, 1.5), (0, 1.5))
    #expect(abs(try eroded(Region(ring), by: 0.6).area - 8.8 * 0.3) < 0.01)
  }

  @Test func kinksOfRoundingAreNoCorners() throws {
    let ring = Ring.through(
      (0, 0), (10, 0), (10, 5), (10.00003, 5.00001), (10, 5.00002), (10, 10), (0, 10))
    #expect(abs(try eroded(Region(ring), by: 1).area - 64) < 1e-3)
  }
}
