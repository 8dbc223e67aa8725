import Geometry

/// Where a thing stands, as slices across the line of sight: what the painter's order is found by.
struct Footprint: Sendable {
  /// A trapezium between two places across: its near and far ends at both.
  struct Slice: Sendable {
    let left: Double
    let right: Double
    let near: (left: Double, right: Double)
    let far: (left: Double, right: Double)

    func near(at across: Double) -> Double { Self.value(near, left, right, across) }
    func far(at across: Double) -> Double { Self.value(far, left, right, across) }

    private static func value(
      _ ends: (left: Double, right: Double), _ left: Double, _ right: Double, _ across: Double
    ) -> Double {
      guard right > left else { return ends.left }
      return ends.left + (ends.right - ends.left) * (across - left) / (right - left)
    }
  }

  let slices: [Slice]
  let left: Double
  let right: Double
  /// The nearest and the farthest that it reaches.
  let near: Double
  let far: Double
  /// Where something round stands, which tells for all of it though crowns hang over walls.
  let trunk: Double?

  init?(_ slices: [Slice]) {
    guard let left = slices.map(\.left).min(), let right = slices.map(\.right).max() else {
      return nil
    }
    self.slices = slices
    (self.left, self.right) = (left, right)
    near = slices.map { min($0.near.left, $0.near.right) }.min() ?? 0
    far = slices.map { max($0.far.left, $0.far.right) }.max() ?? 0
    trunk = nil
  }

  /// The slices of a polygon between its corners; `rings` hold places across (x) and away (y).
  init?(rings: [[Point]]) {
    let cuts = Set(rings.joined().map(\.x)).sorted()
    var slices: [Slice] = []
    for (left, right) in zip(cuts, cuts.dropFirst()) where right - left > 1e-9 {
      let middle = (left + right) / 2
      var crossings: [(at: Double, left: Double, right: Double)] = []
      for ring in rings {
        var a = ring[ring.count - 1]
        for b in ring {
          defer { a = b }
          guard (a.x > middle) != (b.x > middle) else { continue }
          func depth(_ x: Double) -> Double { a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x) }
          crossings.append((depth(middle), depth(left), depth(right)))
        }
      }
      crossings.sort { $0.at < $1.at }
      for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
        let (near, far) = (crossings[pair], crossings[pair + 1])
        slices.append(
          Slice(
            left: left, right: right, near: (near.left, near.right), far: (far.left, far.right)))
      }
    }
    self.init(slices)
  }

  /// Something round about a trunk: a line across.
  init(at across: Double, away depth: Double, reach: Double) {
    let slice = Slice(
      left: across - reach, right: across + reach, near: (depth, depth), far: (depth, depth))
    slices = [slice]
    (left, right, near, far, trunk) = (slice.left, slice.right, depth, depth, across)
  }

  enum Side { case before, behind, both, apart }

  /// Whether this stands before another along the line of sight, behind it, or both by turns.
  func side(of other: Footprint) -> Side {
    guard left < other.right, other.left < right else { return .apart }
    if trunk != nil && other.trunk != nil { return near < other.near ? .before : .behind }
    var isBefore = false
    var isBehind = false
    for mine in slices {
      for theirs in other.slices {
        let (low, high) = (max(mine.left, theirs.left), min(mine.right, theirs.right))
        guard high - low > 1e-9 else { continue }
        // Grounds do not cross, so the middle of what they share tells for all of it.
        var middle = (low + high) / 2
        if let trunk = trunk ?? other.trunk {
          let ground = self.trunk == nil ? self : other
          let slice = self.trunk == nil ? mine : theirs
          let place = min(max(trunk, ground.left), ground.right)
          guard slice.left <= place, place <= slice.right else { continue }
          middle = place
        }
        let gaps = (
          theirs.near(at: middle) - mine.far(at: middle),
          mine.near(at: middle) - theirs.far(at: middle)
        )
        if gaps.0 >= gaps.1 { isBefore = true } else { isBehind = true }
        if isBefore && isBehind { return .both }
      }
    }
    return isBefore ? .before : (isBehind ? .behind : .apart)
  }
}
