import Geometry

extension Outline {
  /// Outlines with a point more wherever a corner of any comes within a reach in metres of a wall: at
  /// its foot there, so that what lies between can be told from what lies beside it.
  static func footed(_ outlines: [Outline], within reach: Double) -> [Outline] {
    let edges = outlines.map { Array(zip($0.points, $0.points.dropFirst())) }
    let all = edges.flatMap { $0 }
    let tree = BoxTree(all.map { Box(around: [$0.0, $0.1]) })
    var feet: [Int: [Point]] = [:]
    for (corner, _) in all {
      guard let near = Box(around: [corner])?.grown(by: reach) else { continue }
      for index in tree.indices(meeting: near) {
        let (a, b) = all[index]
        guard a != corner, b != corner else { continue }
        let foot = corner.nearest(from: a, to: b)
        guard foot.distance(to: corner) <= reach, foot.distance(to: a) > least,
          foot.distance(to: b) > least
        else { continue }
        feet[index, default: []].append(foot)
      }
    }
    if feet.isEmpty { return outlines }
    var first = 0
    return zip(outlines, edges).map { outline, edges in
      defer { first += edges.count }
      guard let end = outline.points.last,
        (first..<first + edges.count).contains(where: { feet[$0] != nil })
      else { return outline }
      let points = edges.enumerated().flatMap { index, edge in
        let own = (feet[first + index] ?? []).sorted {
          $0.distance(to: edge.0) < $1.distance(to: edge.0)
        }
        return [edge.0] + own
      }
      return Outline(points + [end], weight: outline.weight)
    }
  }

  /// Metres from a wall's end at which its end will do.
  private static let least = 0.001
}
