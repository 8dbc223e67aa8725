import Geometry

/// Grounds that are the very same as an earlier one, point for point: they add nothing to it.
struct Repeats: Sendable {
  /// Those that repeat one of their own group.
  private(set) var inGroup: Set<Int> = []
  /// Those that repeat any.
  private(set) var atAll: Set<Int> = []

  init(_ grounds: [Region], _ groups: [Int]) {
    // By a hash, so that a long list of different grounds costs little room.
    var first: [Int: Int] = [:]
    var firstOfGroup: [Int: Int] = [:]
    for (index, ground) in grounds.enumerated() {
      guard !ground.isEmpty else { continue }
      let hash = ground.roughHash
      if let other = first[hash] {
        if grounds[other] == ground { atAll.insert(index) }
      } else {
        first[hash] = index
      }
      let key = hash &* 31 &+ groups[index]
      if let other = firstOfGroup[key] {
        if groups[other] == groups[index], grounds[other] == ground { inGroup.insert(index) }
      } else {
        firstOfGroup[key] = index
      }
    }
  }
}

extension Region {
  /// The same for equal regions, and told from few of their points.
  fileprivate var roughHash: Int {
    var hasher = Hasher()
    hasher.combine(corners)
    for piece in pieces.prefix(2) {
      for point in piece.shell.points.prefix(4) { hasher.combine(point) }
      hasher.combine(piece.shell.points[piece.shell.points.count / 2])
    }
    return hasher.finalize()
  }
}
