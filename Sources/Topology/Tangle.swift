public import Geometry

extension Cover {
  /// Gigabytes and hours go into lines that cross so often; no drawing's lines do.
  private static let most = 10_000
  /// Fewer lines cannot cross that often.
  private static let fewest = 150

  /// Where a cover's lines cross one another over 10,000 times; nil for all that can be measured.
  public var tangle: Point? {
    get throws(TopologyError) {
      switch self {
      case .strip(let path, _):
        guard path.points.count > Self.fewest, try !path.isSimple else { return nil }
        return Self.tangle(of: [path.points])
      case .region(let region):
        guard region.corners > Self.fewest else { return nil }
        if let place = region.pieces.lazy.compactMap({ nested($0.holes) }).first { return place }
        guard try !region.isSound else { return nil }
        return Self.tangle(of: region.rings.map(\.points))
      }
    }
  }

  private static func tangle(of lines: [[Point]]) -> Point? {
    let edges = lines.flatMap { zip($0, $0.dropFirst()) }
    let tree = BoxTree(edges.map { Box(from: $0, to: $1) })
    var crossings = 0
    for (index, (a, b)) in edges.enumerated() {
      let box = Box(from: a, to: b)
      for other in tree.indices(meeting: box) where other > index {
        let (c, d) = edges[other]
        guard turn(a, b, c) * turn(a, b, d) < 0, turn(c, d, a) * turn(c, d, b) < 0 else { continue }
        crossings += 1
        if crossings > most { return a }
      }
    }
    return nil
  }

  /// Where holes lie in holes that often.
  private func nested(_ holes: [Ring]) -> Point? {
    guard holes.count > Self.fewest else { return nil }
    let boxes = holes.map { Box(around: $0.points) }
    let tree = BoxTree(boxes)
    var meetings = 0
    for (index, box) in boxes.enumerated() {
      guard let box else { continue }
      meetings += tree.indices(meeting: box).count - 1
      // Each pair is met twice, and neighbours' boxes may meet.
      if meetings > Self.most * 10 { return holes[index].points[0] }
    }
    return nil
  }
}
