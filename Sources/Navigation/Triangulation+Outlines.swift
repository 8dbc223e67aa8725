import Geometry

extension Triangulation {
  /// Triangulates outlines, which may cross, touch and repeat points.
  init(of outlines: [Outline]) throws(TangledWalls) {
    let places = outlines.flatMap { $0.points.map(\.onGrid) }
    if let far = places.first(where: { !$0.isInReach }) { throw TangledWalls(near: far) }
    let box = Box(around: places) ?? Box(west: 0, south: 0, east: 0, north: 0)
    self.init(around: box, capacity: places.count)
    var corners = [Int32](repeating: 0, count: places.count)
    for index in Self.inRounds(places, box) { corners[index] = insert(places[index]) }
    var start = 0
    for outline in outlines {
      for k in start..<start + max(0, outline.points.count - 1) where corners[k] != corners[k + 1] {
        try wall(corners[k], corners[k + 1], weight: outline.weight)
      }
      start += outline.points.count
    }
  }

  /// How much each triangle counts: a step more or less over every wall.
  func windings(outside first: Weight = 0) -> [Weight] {
    var windings = [Weight](repeating: first, count: triangleCount)
    var isKnown = [Bool](repeating: false, count: triangleCount)
    let outside = (0..<triangleCount).first { t in
      (3 * t..<3 * t + 3).contains { sides[$0].corner < Self.frame }
    }
    guard let outside else { return windings }
    isKnown[outside] = true
    var stack = [outside]
    while let t = stack.popLast() {
      for k in 3 * t..<3 * t + 3 {
        let u = Int(sides[k].across)
        guard u >= 0, !isKnown[u] else { continue }
        isKnown[u] = true
        windings[u] = windings[t] + sides[k].step
        stack.append(u)
      }
    }
    return windings
  }

  /// The order to set points in, drawn by lot into rounds, each of twice as many as the one before
  /// (Amenta, Choi and Rote 2003): rows of points set one after the other would flip the same sides
  /// over and over.
  private static func inRounds(_ points: [Point], _ box: Box) -> [Int] {
    let last = Int.bitWidth - points.count.leadingZeroBitCount
    var rounds = [[Int]](repeating: [], count: last + 1)
    for index in points.indices {
      var lot = UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15
      lot = (lot ^ (lot >> 29)) &* 0xBF58_476D_1CE4_E5B9
      rounds[max(0, last - lot.leadingZeroBitCount)].append(index)
    }
    return rounds.flatMap { inStrips($0, of: points, box) }
  }

  /// Points in strips to and fro, so that each lies near the one before it.
  private static func inStrips(_ round: [Int], of points: [Point], _ box: Box) -> [Int] {
    let strips = max(1, (Double(round.count) / 4).squareRoot())
    let height = max(box.height / strips, gridStep)
    let keyed = round.map { index -> (strip: Int, along: Double, index: Int) in
      let point = points[index]
      let strip = Int((point.y - box.south) / height)
      return (strip, strip % 2 == 0 ? point.x : -point.x, index)
    }
    return keyed.sorted { $0.strip != $1.strip ? $0.strip < $1.strip : $0.along < $1.along }
      .map(\.index)
  }
}
