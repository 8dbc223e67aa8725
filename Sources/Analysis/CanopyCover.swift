import Glibc
package import Geometry

/// The ground under round crowns that may overlap, inside a boundary: exact, with true circles.
///
///     area = ½ ∮ (x dy − y dx)   round the outline of (∪ discs) ∩ boundary
///
/// The outline is made of arcs that no other disc covers and that lie inside the boundary, and of
/// stretches of the boundary that some disc covers. An arc from a to b about (u, v) adds
///
///     ½ (r² (b − a) + u r (sin b − sin a) − v r (cos b − cos a))
package struct CanopyCover {
  /// Square metres.
  package let area: Double

  package init(of crowns: [Disc], within boundary: Region) {
    let sorted = crowns.filter { $0.radius > 0 }.sorted {
      ($0.centre.x, $0.centre.y, $0.radius) < ($1.centre.x, $1.centre.y, $1.radius)
    }
    // Of two crowns drawn on one spot each would hide the other's rim.
    let discs = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    let widest = discs.map(\.radius).max() ?? 0
    var cuts = [[Double]](repeating: [], count: discs.count)
    var twice = 0.0
    for edge in boundary.edges {
      let reach = discs.between(
        min(edge.from.x, edge.to.x) - widest, max(edge.from.x, edge.to.x) + widest)
      var covered: [Interval] = []
      for index in reach {
        guard let chord = edge.chord(of: discs[index]) else { continue }
        cuts[index] += chord.angles
        covered.append(chord.stretch)
      }
      for stretch in Interval.union(covered) {
        let (a, b) = (edge.at(stretch.start), edge.at(stretch.end))
        twice += a.x * b.y - b.x * a.y
      }
    }
    let inside = BoxedRegion(boundary)
    for (index, disc) in discs.enumerated() {
      let near = discs.between(
        disc.centre.x - disc.radius - widest, disc.centre.x + disc.radius + widest)
      guard
        let hidden = disc.hiddenArcs(
          behind: near.spread.lazy.filter { $0 != index }.map { discs[$0] })
      else { continue }
      for arc in Interval.gaps(in: hidden, of: Interval(start: 0, end: 2 * .pi)) {
        for part in arc.split(at: cuts[index]) where inside.contains(disc.rim(at: part.middle)) {
          twice += disc.sweep(part)
        }
      }
    }
    area = twice / 2
  }
}

extension Disc {
  /// The angles, within 0…2π, at which another disc lies over this one's rim; nil when one swallows it whole.
  fileprivate func hiddenArcs(behind others: some Sequence<Disc>) -> [Interval]? {
    var hidden: [Interval] = []
    for (count, other) in others.enumerated() {
      // In a crowd a few of the others hide the whole rim.
      if count.isMultiple(of: 64), count > 0 {
        hidden = Interval.union(hidden)
        if hidden.first.map({ $0.start <= 0 && $0.end >= 2 * .pi }) == true { return nil }
      }
      let distance = centre.distance(to: other.centre)
      if distance >= radius + other.radius || distance + other.radius <= radius { continue }
      if distance + radius <= other.radius { return nil }
      let middle = atan2(other.centre.y - centre.y, other.centre.x - centre.x)
      // Law of cosines: half the angle under which the other disc is met.
      let cosine =
        (distance * distance + radius * radius - other.radius * other.radius)
        / (2 * distance * radius)
      let half = acos(min(1, max(-1, cosine)))
      hidden += Interval.wrapped(from: middle - half, to: middle + half)
    }
    return hidden
  }

  /// Twice the area that an arc adds.
  fileprivate func sweep(_ arc: Interval) -> Double {
    radius * radius * (arc.end - arc.start)
      + centre.x * radius * (sin(arc.end) - sin(arc.start))
      - centre.y * radius * (cos(arc.end) - cos(arc.start))
  }
}

/// A stretch of a boundary, the ground on its left.
private struct Edge {
  let from: Point
  let to: Point

  func at(_ share: Double) -> Point { from + (to - from) * share }

  /// Where the edge runs inside a disc: the stretch of it, and the angles at which it crosses the rim.
  func chord(of disc: Disc) -> (stretch: Interval, angles: [Double])? {
    let (along, toDisc) = (to - from, disc.centre - from)
    let squared = along.x * along.x + along.y * along.y
    guard squared > 0 else { return nil }
    let foot = (toDisc.x * along.x + toDisc.y * along.y) / squared
    let aside = at(foot).distance(to: disc.centre)
    guard aside < disc.radius else { return nil }
    let half = ((disc.radius * disc.radius - aside * aside) / squared).squareRoot()
    let (start, end) = (max(0, foot - half), min(1, foot + half))
    guard start < end else { return nil }
    let angles = [foot - half, foot + half].filter { 0 <= $0 && $0 <= 1 }.map { share in
      let offset = at(share) - disc.centre
      let angle = atan2(offset.y, offset.x)
      return angle < 0 ? angle + 2 * .pi : angle
    }
    return (Interval(start: start, end: end), angles)
  }
}

extension Region {
  fileprivate var edges: [Edge] {
    pieces.flatMap { piece in
      ([(piece.shell, true)] + piece.holes.map { ($0, false) }).flatMap { ring, isShell in
        let leftward = (ring.signedArea > 0) == isShell
        return zip(ring.points, ring.points.dropFirst()).map {
          leftward ? Edge(from: $0, to: $1) : Edge(from: $1, to: $0)
        }
      }
    }
  }
}

extension [Disc] {
  /// The indices of discs whose centre lies between two eastings; the list is sorted by easting.
  fileprivate func between(_ west: Double, _ east: Double) -> Range<Int> {
    func first(where isFar: (Double) -> Bool) -> Int {
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if isFar(self[middle].centre.x) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = first { $0 >= west }
    return start..<Swift.max(start, first { $0 > east })
  }
}

extension Range<Int> {
  /// The same numbers, some of every part first.
  fileprivate var spread: [Int] {
    let step = Swift.max(1, count / 48)
    return (0..<step).flatMap { stride(from: lowerBound + $0, to: upperBound, by: step) }
  }
}

/// A region that asks a piece only when the point lies in its box.
private struct BoxedRegion {
  let pieces: [(box: Box, region: Region)]

  init(_ region: Region) {
    pieces = region.pieces.compactMap { piece in
      let whole = Region([piece])
      return whole.box.map { ($0, whole) }
    }
  }

  func contains(_ point: Point) -> Bool {
    pieces.contains { $0.box.contains(point) && $0.region.contains(point) }
  }
}
