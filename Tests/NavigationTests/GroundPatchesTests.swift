import Geometry
import Samples
import Testing

@testable import Navigation

struct GroundPatchesTests {
  private let islands = Region([
    .init(.rectangle(0, 0, 10, 10)), .init(.rectangle(13, 4, 10, 10)),
    .init(.rectangle(60, 0, 10, 10)),
  ])

  @Test func eachIslandIsAPatch() throws {
    let mesh = try GroundMesh(islands)
    let patches = GroundPatches(of: mesh)
    let found = try [Point(1, 1), Point(9, 9), Point(14, 5), Point(61, 1)].map { place in
      patches.patch(of: try #require(mesh.foothold(at: place)))
    }
    #expect(found[0] == found[1])
    #expect(Set(found) == [0, 1, 2])
  }

  @Test func groundThatTouchesInAPointFallsInTwo() throws {
    let mesh = try GroundMesh(.bowTie)
    let patches = GroundPatches(of: mesh)
    let (left, right) = (mesh.foothold(at: Point(1, 5)), mesh.foothold(at: Point(9, 5)))
    #expect(
      try patches.patch(of: #require(left)) != patches.patch(of: #require(right)))
  }

  @Test(arguments: [(Point(20, 10), 3.0), (Point(65, 5), 50.0)])
  func theGapIsTheShortestStretchBetween(place: Point, width: Double) throws {
    let mesh = try GroundMesh(islands)
    let patches = GroundPatches(of: mesh)
    let start = try #require(mesh.foothold(at: Point(1, 1)))
    let gap = try #require(
      patches.gap(from: patches.patch(of: start), to: patches.shore(of: [.init(place, place)])))
    #expect(abs(gap.from.distance(to: gap.to) - width) < 1e-3)
    #expect(abs(gap.from.x - 10) < 1e-3)
  }

  @Test func noShoreNoGap() throws {
    let patches = GroundPatches(of: try GroundMesh(islands))
    let place = Point(30, 30)
    #expect(patches.gap(from: 0, to: patches.shore(of: [.init(place, place)])) == nil)
  }
}
