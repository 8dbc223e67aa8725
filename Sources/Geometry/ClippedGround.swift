/// Ground as signed rings, made to tell how much of it other grounds cover.
///
/// Of grounds that meet all but one are usually convex; then the odd one is clipped by the others
/// (Sutherland and Hodgman 1974), as exact as a general overlay and a hundred times quicker. A ring
/// that bends inwards may come out in parts joined along the clip's edge; such seams enclose
/// nothing, so areas are right all the same.
public struct ClippedGround: Sendable {
  /// Closed rings, outer ones counter-clockwise, holes clockwise; most share the drawing's own points.
  private let rings: [[Point]]
  private let isConvex: Bool
  private let box: Box

  /// Nil for ground without extent.
  public init?(_ region: Region) {
    guard let box = region.box else { return nil }
    self.box = box
    rings = region.pieces.flatMap { piece in
      [piece.shell.points(forwards: true)] + piece.holes.map { $0.points(forwards: false) }
    }
    isConvex = rings.count == 1 && region.pieces[0].shell.isConvex
  }

  /// Square metres of this ground under any of the others; nil where two that meet both bend inwards.
  ///
  /// Nil too where so many lie on one another that an overlay is quicker.
  public func area(under others: [ClippedGround]) -> Double? {
    var steps = 0
    return Shared(self).area(under: others[...], &steps)
  }

  private func part(insideAll clips: [ClippedGround]) -> [[Point]] {
    rings.compactMap { ring in
      clips.reduce(Optional(ring)) { part, clip in
        part.flatMap { clipped($0, by: clip.rings[0]) }
      }
    }
  }

  /// What several grounds have in common.
  private struct Shared {
    let rings: [[Point]]
    let box: Box
    /// The convex ones among the grounds, as they were drawn: a clipped ring's corners may crowd.
    let clips: [ClippedGround]
    let isConvex: Bool

    init(_ ground: ClippedGround) {
      rings = ground.rings
      box = ground.box
      clips = ground.isConvex ? [ground] : []
      isConvex = ground.isConvex
    }

    private static let mostSteps = 500

    private init(_ rings: [[Point]], _ box: Box, clips: [ClippedGround], isConvex: Bool) {
      self.rings = rings
      self.box = box
      self.clips = clips
      self.isConvex = isConvex
    }

    /// The ground that any of the others covers, each counted once.
    ///
    ///     |A ∩ (C₁ ∪ … ∪ Cₙ)| = Σᵢ |A ∩ Cᵢ| − |(A ∩ Cᵢ) ∩ (C₁ ∪ … ∪ Cᵢ₋₁)|
    func area(under others: ArraySlice<ClippedGround>, _ steps: inout Int) -> Double? {
      var sum = 0.0
      for (index, other) in zip(others.indices, others) where box.intersects(other.box) {
        if !isConvex && !other.isConvex {
          guard mayMeet(other) else { continue }
          return nil
        }
        guard let shared = with(other) else { continue }
        // Grounds stacked on one another double the terms with each.
        steps += 1
        guard steps <= Self.mostSteps else { return nil }
        sum += shared.area
        guard let twice = shared.area(under: others[..<index], &steps) else { return nil }
        sum -= twice
      }
      return sum
    }

    /// What is left when one more ground must share it; nil when nothing is.
    private func with(_ other: ClippedGround) -> Shared? {
      let parts: [[Point]]
      if other.isConvex {
        parts = rings.compactMap { clipped($0, by: other.rings[0]) }
      } else {
        parts = other.part(insideAll: clips)
      }
      guard let box = Box(around: parts.joined()) else { return nil }
      return Shared(
        parts, box, clips: other.isConvex ? clips + [other] : clips,
        isConvex: isConvex && other.isConvex)
    }

    /// Whether two grounds that bend inwards may share more than nothing; never wrongly no.
    private func mayMeet(_ other: ClippedGround) -> Bool {
      let near = other.part(insideAll: clips)
      guard let reach = Box(around: near.joined()), reach.intersects(box) else { return false }
      return rings.contains { ring in near.contains { ring.mayMeet($0) } }
    }

    private var area: Double {
      rings.reduce(0) { sum, ring in
        var twice = 0.0
        for i in 1..<ring.count - 1 { twice += turn(ring[0], ring[i], ring[i + 1]) }
        return sum + twice / 2
      }
    }
  }
}

/// The part of a polygon inside a convex closed ring; nil when there is none.
private func clipped(_ polygon: [Point], by ring: [Point]) -> [Point]? {
  var inside = polygon
  for corner in 1..<ring.count {
    inside = part(of: inside, leftOf: ring[corner - 1], ring[corner])
    guard inside.count > 2 else { return nil }
  }
  return inside
}

private func part(of polygon: [Point], leftOf a: Point, _ b: Point) -> [Point] {
  var kept: [Point] = []
  kept.reserveCapacity(polygon.count + 2)
  var from = polygon[polygon.count - 1]
  var fromSide = turn(a, b, from)
  for to in polygon {
    let side = turn(a, b, to)
    if (side > 0) != (fromSide > 0) {
      kept.append(from + (to - from) * (fromSide / (fromSide - side)))
    }
    if side > 0 { kept.append(to) }
    (from, fromSide) = (to, side)
  }
  return kept
}

extension [Point] {
  /// Whether two polygons' edges come within a hair of each other, or one lies inside the other.
  fileprivate func mayMeet(_ other: [Point]) -> Bool {
    var a = self[count - 1]
    for b in self {
      var c = other[other.count - 1]
      for d in other {
        if !areApart(a, b, c, d) { return true }
        c = d
      }
      a = b
    }
    // Where no edges meet, one corner tells for all.
    return encloses(other[0]) || other.encloses(self[0])
  }
}

/// A tenth of a micrometre: rounding moves corners less, and drawings mean nothing so small.
private let hair = 1e-7

/// Whether two edges lie clear of each other.
private func areApart(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
  max(a.x, b.x) + hair < min(c.x, d.x) || max(c.x, d.x) + hair < min(a.x, b.x)
    || max(a.y, b.y) + hair < min(c.y, d.y) || max(c.y, d.y) + hair < min(a.y, b.y)
    || areOnOneSide(c, d, of: a, b) || areOnOneSide(a, b, of: c, d)
}

/// Whether two points lie on one side of a line, neither of them within a hair of it.
private func areOnOneSide(_ p: Point, _ q: Point, of a: Point, _ b: Point) -> Bool {
  let (first, second) = (turn(a, b, p), turn(a, b, q))
  let least = hair * a.distance(to: b)
  return (first > least && second > least) || (first < -least && second < -least)
}

extension Ring {
  fileprivate func points(forwards: Bool) -> [Point] {
    (signedArea > 0) == forwards ? points : points.reversed()
  }
}
