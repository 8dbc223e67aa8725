import Geometry
import Samples
import Testing

@testable import Navigation

struct GroundMeshNarrowestTests {
  private func narrowest(_ ground: Region, _ from: Point, _ to: Point) throws -> Double? {
    let mesh = try GroundMesh(ground)
    let start = try #require(mesh.foothold(at: from))
    let network = WalkNetwork(mesh, goals: [Goal(try #require(mesh.foothold(at: to)))])
    let walk = try #require(
      WalkField(network, to: [0]).walk(from: Viewpoint(start, in: network)))
    let points = walk.points
    return points.indices.dropLast().compactMap { index in
      mesh.narrowest(
        from: points[index], to: points[index + 1], isFirst: index == 0,
        isLast: index + 2 == points.count)?.width
    }.min()
  }

  @Test(arguments: [0.3, 1, 2.5]) func aGapInAWallIsAsWideAsIsDrawn(width: Double) throws {
    let (low, high) = (15 - width / 2, 15 + width / 2)
    let ground = Region(
      .through(
        (0, 0), (19, 0), (19, low), (21, low), (21, 0), (40, 0), (40, 30), (21, 30), (21, high),
        (19, high), (19, 30), (0, 30)))
    let way = try #require(try narrowest(ground, Point(5, 15), Point(35, 15)))
    #expect(abs(way - width) < 1e-3)
  }

  @Test(arguments: [0.5, 1.5]) func cornersAcrossFromEachOtherLeaveTheirDistance(off: Double) throws
  {
    // The wall's halves end at (20, 14) and (20 + off, 16): they are √(off² + 2²) apart.
    let ground = Region(
      .through(
        (0, 0), (19, 0), (20, 14), (21, 0), (40, 0), (40, 30), (21 + off, 30), (20 + off, 16),
        (19 + off, 30), (0, 30)))
    let way = try #require(try narrowest(ground, Point(5, 15), Point(35, 15)))
    #expect(abs(way - (off * off + 4).squareRoot()) < 1e-3)
  }

  @Test func anOpenSquareHasNoNarrowPlace() throws {
    #expect(try narrowest(.square(10), Point(1, 1), Point(9, 9)) == nil)
  }
}
