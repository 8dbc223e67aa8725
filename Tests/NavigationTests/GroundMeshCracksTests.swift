import Geometry
import Samples
import Testing

@testable import Navigation

struct GroundMeshCracksTests {
  private func joined(_ grounds: [Region], barriers: [Region] = []) throws -> GroundMesh {
    try GroundMesh(
      grounds.flatMap { Outline.around($0) }
        + barriers.flatMap { Outline.around($0, weight: Weight(-1, firm: 1)) },
      closing: 0.1)
  }

  /// A path that ends short of the middle of a long road: none of the road's corners is near.
  @Test(arguments: [0.00001, 0.005, 0.09]) func aPathThatFailsToMeetARoadIsJoined(gap: Double)
    throws
  {
    let mesh = try joined([.rectangle(0, 0, 100, 6), .rectangle(47, 6 + gap, 2, 30)])
    #expect(abs(mesh.area - (600 + 60 + 2 * gap)) < 0.01)
    let patches = GroundPatches(of: mesh)
    let ends = try [Point(1, 1), Point(48, 30)].map {
      patches.patch(of: try #require(mesh.foothold(at: $0)))
    }
    #expect(ends[0] == ends[1])
  }

  @Test func whatIsWiderIsNoCrack() throws {
    #expect(
      abs(try joined([.rectangle(0, 0, 100, 6), .rectangle(47, 6.11, 2, 30)]).area - 660) < 1e-3)
  }

  @Test func theCornerBetweenTwoWaysThatPartIsNoCrack() throws {
    let fork = Region(.through((0, 0), (40, 0), (40, 2), (5, 2), (40, 10), (40, 12), (0, 2)))
    #expect(abs(try joined([fork]).area - fork.area) < 0.01)
  }

  @Test func aFenceInACrackStands() throws {
    let (west, east) = (Region.rectangle(0, 0, 10, 10), Region.rectangle(10.08, 0, 10, 10))
    #expect(abs(try joined([west, east]).area - 200.8) < 0.01)
    let fenced = try joined([west, east], barriers: [.rectangle(10.02, 0, 0.04, 10)])
    let patches = GroundPatches(of: fenced)
    let ends = try [Point(1, 1), Point(19, 1)].map {
      patches.patch(of: try #require(fenced.foothold(at: $0)))
    }
    #expect(ends[0] != ends[1])
  }
}
