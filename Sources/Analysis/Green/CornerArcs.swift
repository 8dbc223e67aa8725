import Geometry
import Glibc
import Topology

/// What chords leave out of the arcs round a region's corners.
///
///     Σ over chords from a to b about a corner c:  ½ r² φ − ½ |(a − c) × (b − c)|,  φ the angle at c
///
/// A strip off a wall is round at the wall's corners. GEOS draws its arcs as chords; with this sum its
/// area is that of true arcs.
struct CornerArcs {
  let corners: [Point]
  /// Metres.
  let radius: Double

  /// Square metres that ground with such arcs has more than its polygon; less where arcs bend into it.
  func excess(of ground: Region) -> Double {
    // The middle of a chord lies this far from the corner, and its length is twice that times a sine.
    let half = Double.pi / 4 / Double(Region.chordsPerQuarter)
    let (least, most) = (radius * cos(half) - 1e-9, radius + 1e-9)
    let longest = 2 * radius * sin(half) + 1e-9
    var sum = 0.0
    for (ring, isShell) in ground.pieces.flatMap({ piece in
      [(piece.shell, true)] + piece.holes.map { ($0, false) }
    }) {
      let isLeft = (ring.signedArea > 0) == isShell
      for (a, b) in zip(ring.points, ring.points.dropFirst()) where a.distance(to: b) <= longest {
        let corner = corners.first {
          (least...most).contains($0.distance(to: a)) && (least...most).contains($0.distance(to: b))
        }
        guard let corner else { continue }
        let turned = turn(corner, a, b)
        let sine = abs(turned) / (corner.distance(to: a) * corner.distance(to: b))
        let segment = (radius * radius * asin(min(1, sine)) - abs(turned)) / 2
        sum += (turned > 0) == isLeft ? segment : -segment
      }
    }
    return sum
  }
}
