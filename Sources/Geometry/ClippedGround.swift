/// Ground as signed rings, made for one question: how much of it do other grounds cover?
///
/// Of grounds that meet all but one are usually convex; then the odd one is clipped by the others
/// (Sutherland and Hodgman 1974), as exact as a general overlay and a hundred times quicker. A ring
/// that bends inwards may come out in parts joined along the clip's edge; such seams enclose
/// nothing, so areas are right all the same.
public struct ClippedGround: Sendable {
  /// Corners without the first repeated: outer rings counter-clockwise, holes clockwise.
  private let rings: [[Point]]
  private let isConvex: Bool
  private let box: Box

  /// Nil for ground without extent.
  public init?(_ region: Region) {
    guard let box = region.box else { return nil }
    self.box = box
    rings = region.pieces.flatMap { piece in
      [piece.shell.corners(forwards: true)] + piece.holes.map { $0.corners(forwards: false) }
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

/// The part of a polygon inside a convex one, both as corners; nil when there is none.
private func clipped(_ polygon: [Point], by corners: [Point]) -> [Point]? {
  var inside = polygon
  var last = corners[corners.count - 1]
  for corner in corners {
    inside = part(of: inside, leftOf: last, corner)
    guard inside.count > 2 else { return nil }
    last = corner
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
  /// Whether two polygons' edges touch or cross, or one lies inside the other.
  fileprivate func mayMeet(_ other: [Point]) -> Bool {
    var a = self[count - 1]
    for b in self {
      var c = other[other.count - 1]
      for d in other {
        let apart =
          turn(a, b, c) * turn(a, b, d) > 0 || turn(c, d, a) * turn(c, d, b) > 0
          || Swift.max(a.x, b.x) < Swift.min(c.x, d.x) || Swift.max(c.x, d.x) < Swift.min(a.x, b.x)
          || Swift.max(a.y, b.y) < Swift.min(c.y, d.y) || Swift.max(c.y, d.y) < Swift.min(a.y, b.y)
        if !apart { return true }
        c = d
      }
      a = b
    }
    return encloses(other[0]) || other.encloses(self[0])
  }

  private func encloses(_ point: Point) -> Bool {
    var inside = false
    var a = self[count - 1]
    for b in self {
      if (a.y > point.y) != (b.y > point.y),
        a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x) > point.x
      {
        inside.toggle()
      }
      a = b
    }
    return inside
  }
}

extension Ring {
  fileprivate func corners(forwards: Bool) -> [Point] {
    let open = points.dropLast()
    return (signedArea > 0) == forwards ? Array(open) : open.reversed()
  }
}
