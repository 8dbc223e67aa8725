import Geometry
import Samples
import Testing

@testable import Navigation

struct TriangulationTests {
  /// Points and walls between some of them, which may cross, overlap and repeat.
  private func tangle(seed: Int) throws -> (mesh: Triangulation, walls: [(Point, Point)]) {
    var dice = SplitMix64(seed: UInt64(seed))
    let size = dice.one(of: [0.001, 8, 4000])
    let raster = seed % 2 == 0 ? size / 8 : gridStep
    let places = (0..<30).map { _ in
      Point(
        (dice.number(0, size) / raster).rounded() * raster,
        (dice.number(0, size) / raster).rounded() * raster
      ).onGrid
    }
    var mesh = Triangulation(
      around: Box(west: 0, south: 0, east: size, north: size), capacity: 30)
    let indices = places.map { mesh.insert($0) }
    var walls: [(Point, Point)] = []
    for _ in 0..<25 {
      let (from, to) = (dice.count(0, 29), dice.count(0, 29))
      try mesh.wall(indices[from], indices[to])
      if places[from] != places[to] { walls.append((places[from], places[to])) }
    }
    return (mesh, walls)
  }

  @Test(arguments: 1...80) func neighboursAgreeAndTrianglesTurnLeft(seed: Int) throws {
    let mesh = try tangle(seed: seed).mesh
    var area = 0.0
    for t in 0..<mesh.triangleCount {
      let turn = exactTurn(mesh.corner(t, 0), mesh.corner(t, 1), mesh.corner(t, 2))
      #expect(turn > 0)
      area += turn / 2
      for i in 0..<3 where mesh.sides[3 * t + i].across >= 0 {
        let u = Int(mesh.sides[3 * t + i].across)
        let back = try #require((0..<3).first { mesh.sides[3 * u + $0].across == Int32(t) })
        #expect(mesh.corner(u, back + 1) == mesh.corner(t, i + 2))
        #expect(mesh.corner(u, back + 2) == mesh.corner(t, i + 1))
        #expect(mesh.sides[3 * u + back].step == -mesh.sides[3 * t + i].step)
      }
    }
    let (low, high) = (mesh.points[0], mesh.points[2])
    let whole = (high.x - low.x) * (high.y - low.y)
    #expect(abs(area - whole) <= 1e-9 * whole)
  }

  /// As much wall leaves a point as comes to it, but for the ends of those that were laid.
  @Test(arguments: 1...80) func wallsEndWhereTheyWereLaid(seed: Int) throws {
    let (mesh, walls) = try tangle(seed: seed)
    var ends: [Point: Int64] = [:]
    for (a, b) in walls {
      ends[a, default: 0] += 1
      ends[b, default: 0] -= 1
    }
    var sides: [Point: Weight] = [:]
    for k in mesh.sides.indices {
      sides[mesh.corner(k / 3, k % 3 + 1), default: 0] -= mesh.sides[k].step
    }
    for point in mesh.points {
      #expect((sides[point] ?? 0) == Weight(ends[point] ?? 0), "\(point)")
    }
  }

  @Test func aWallLaidBackIsNone() throws {
    var mesh = Triangulation(around: Box(west: 0, south: 0, east: 9, north: 9), capacity: 2)
    let (a, b) = (mesh.insert(Point(0, 0)), mesh.insert(Point(9, 9)))
    try mesh.wall(a, b)
    #expect(mesh.sides.contains { $0.step == 1 })
    try mesh.wall(b, a)
    #expect(mesh.sides.allSatisfy { $0.step == 0 })
  }

  @Test func wallsThatCrossMeetInAPoint() throws {
    var mesh = Triangulation(around: Box(west: 0, south: 0, east: 8, north: 8), capacity: 4)
    let corners = [Point(0, 0), Point(8, 8), Point(0, 8), Point(8, 0)].map { mesh.insert($0) }
    try mesh.wall(corners[0], corners[1])
    try mesh.wall(corners[2], corners[3])
    #expect(mesh.points.last == Point(4, 4))
    #expect(mesh.sides.map(\.step).count { $0 != 0 } == 8)
  }
}
