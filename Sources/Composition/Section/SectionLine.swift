package import Geometry
import Glibc

/// A line on the ground that a section is cut along, seen from its right-hand side.
package struct SectionLine: Hashable, Sendable {
  let start: Point
  let end: Point

  /// Nil when the line is shorter than a metre.
  package init?(from start: Point, to end: Point) {
    guard start.distance(to: end) >= 1 else { return nil }
    (self.start, self.end) = (start, end)
  }

  var length: Double { start.distance(to: end) }
  private var unit: Point { (end - start) * (1 / length) }

  /// Metres from the line's start.
  func along(_ point: Point) -> Double {
    let (way, unit) = (point - start, unit)
    return way.x * unit.x + way.y * unit.y
  }

  /// Metres behind the cut; what lies before it is negative and not seen.
  func beyond(_ point: Point) -> Double {
    let (way, unit) = (point - start, unit)
    return way.y * unit.x - way.x * unit.y
  }

  func point(at along: Double) -> Point { start + unit * along }

  /// The direction of the cut, clockwise from the plane's north, in radians.
  var bearing: Double { atan2(end.x - start.x, end.y - start.y) }

  /// Where the cut runs through a region, as stretches from the start.
  package func stretches(in region: Region) -> [Interval] {
    var crossings: [Double] = []
    for ring in region.rings {
      for (a, b) in zip(ring.points, ring.points.dropFirst()) {
        let (p, q) = (beyond(a), beyond(b))
        // Half-open, so that a corner on the line counts once.
        guard (p > 0) != (q > 0) else { continue }
        let share = p / (p - q)
        crossings.append(along(a) + (along(b) - along(a)) * share)
      }
    }
    crossings.sort()
    return stride(from: 0, to: crossings.count - 1, by: 2).compactMap {
      let (low, high) = (max(0, crossings[$0]), min(length, crossings[$0 + 1]))
      return low < high ? Interval(start: low, end: high) : nil
    }
  }
}
