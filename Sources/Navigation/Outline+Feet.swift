import Geometry

extension Outline {
  /// Outlines with a point more wherever a corner of any comes within a reach in metres of a wall: at
  /// its foot there, so that what lies between can be told from what lies beside it.
  static func footed(_ outlines: [Outline], within reach: Double) -> [Outline] {
    let walls = outlines.flatMap { outline in
      zip(outline.points, outline.points.dropFirst()).map { (start: $0, end: $1) }
    }
    let tree = BoxTree(walls.map { Box(from: $0.start, to: $0.end) })
    var feet: [Int: [Point]] = [:]
    for (corner, _) in walls {
      for index in tree.indices(meeting: Box(from: corner, to: corner).grown(by: reach)) {
        let (a, b) = walls[index]
        guard a != corner, b != corner else { continue }
        let foot = corner.nearest(from: a, to: b)
        guard foot.distance(to: corner) <= reach, foot.distance(to: a) > least,
          foot.distance(to: b) > least
        else { continue }
        feet[index, default: []].append(foot)
      }
    }
    if feet.isEmpty { return outlines }
    var next = 0
    return outlines.map { outline in
      let first = next
      next += max(0, outline.points.count - 1)
      guard let end = outline.points.last, (first..<next).contains(where: { feet[$0] != nil })
      else { return outline }
      let points = (first..<next).flatMap { index in
        let start = walls[index].start
        let own = (feet[index] ?? []).sorted { $0.distance(to: start) < $1.distance(to: start) }
        return [start] + own
      }
      return Outline(points + [end], weight: outline.weight)
    }
  }

  /// Metres from a wall's end at which its end will do.
  private static let least = 0.001
}
