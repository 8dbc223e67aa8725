import Geometry
import Navigation

/// Tells where the edge of an area runs over open ground from where it runs along a wall.
struct Fronts {
  private let walls: [(start: Point, end: Point)]
  private let tree: BoxTree

  /// Metres that an edge may lie off a wall and be its own.
  private static let hair = 0.02
  /// Metres; shorter lines say nothing.
  private static let shortest = 0.5

  init(on ground: GroundMesh) { self.init(edges: ground.outlines.map(\.points)) }

  init(on ground: Region) { self.init(edges: ground.rings.map(\.points)) }

  private init(edges: [[Point]]) {
    walls = edges.flatMap { points in zip(points, points.dropFirst()).map { ($0, $1) } }
    tree = BoxTree(walls.map { Box(from: $0.start, to: $0.end) })
  }

  /// The lines where an area ends and open ground goes on, the longest first.
  func lines(of area: Region) -> [Path] {
    area.rings.flatMap(lines).filter { $0.length > Self.shortest }
      .sorted { $0.length > $1.length }
  }

  private func lines(of ring: Ring) -> [Path] {
    let points = Array(ring.points.dropLast())
    let isOpen = points.indices.map { !isWall(points[$0], points[($0 + 1) % points.count]) }
    guard let wall = isOpen.firstIndex(of: false) else {
      return Path(ring.points).map { [$0] } ?? []
    }
    var lines: [[Point]] = []
    var line: [Point] = []
    for step in 1...points.count {
      let index = (wall + step) % points.count
      if isOpen[index] {
        if line.isEmpty { line.append(points[index]) }
        line.append(points[(index + 1) % points.count])
      } else if !line.isEmpty {
        lines.append(line)
        line = []
      }
    }
    return lines.compactMap(Path.init)
  }

  private func isWall(_ a: Point, _ b: Point) -> Bool {
    let middle = (a + b) * 0.5
    guard let box = Box(around: [middle]) else { return false }
    return tree.indices(meeting: box.grown(by: Self.hair)).contains {
      middle.distance(from: walls[$0].start, to: walls[$0].end) <= Self.hair
    }
  }
}
