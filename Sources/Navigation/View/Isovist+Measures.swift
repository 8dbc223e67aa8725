package import Geometry
import Glibc

extension Isovist {
  /// Square metres.
  ///
  ///     Σ ½ a × b over straight stretches + Σ ½ r² φ over arcs
  package var area: Double {
    stretches.reduce(0) { $0 + area(of: $1) }
  }

  /// Metres round all that is seen: surfaces, the end of the ground, arcs, and rays past corners.
  package var perimeter: Double { surface + border + occlusivity }

  /// Metres of surfaces in view.
  package var surface: Double {
    stretches.reduce(0) { sum, stretch in
      guard case .surface = stretch.nature else { return sum }
      return sum + stretch.start.distance(to: stretch.end)
    } + against
  }

  /// Metres of outline where the ground or the radius ends the view and nothing stands.
  package var border: Double {
    stretches.reduce(0) { sum, stretch in
      switch stretch.nature {
      case .surface: sum
      case .border: sum + stretch.start.distance(to: stretch.end)
      case .arc: sum + (radius ?? 0) * stretch.sweep(about: eye)
      }
    }
  }

  /// Metres of outline along rays past corners, behind which something is hidden.
  package var occlusivity: Double {
    steps.reduce(0) { $0 + ($1.isAgainst ? 0 : $1.length) }
  }

  /// Metres along what the eye stands against.
  private var against: Double {
    steps.reduce(0) { $0 + ($1.isAgainst ? $1.length : 0) }
  }

  /// Between one stretch and the next: along a ray, or by the eye along what it stands against.
  private var steps: [(length: Double, isAgainst: Bool)] {
    stretches.indices.map { index in
      let (own, next) = (stretches[index], stretches[(index + 1) % stretches.count])
      let (a, b) = (own.end - eye, next.start - eye)
      let isOneRay =
        abs(a.x * b.y - a.y * b.x) <= 1e-9 * max(1, a.x * a.x + a.y * a.y)
        && a.x * b.x + a.y * b.y > 0
      return isOneRay && stretches.count > 1
        ? (own.end.distance(to: next.start), false)
        : (eye.distance(to: own.end) + eye.distance(to: next.start), true)
    }
  }

  /// How near the view is to a disc about its middle: 1 for a disc.
  ///
  ///     4π A / P²
  package var compactness: Double? {
    let perimeter = perimeter
    return perimeter > 0 ? 4 * .pi * area / (perimeter * perimeter) : nil
  }

  /// The middle of the area in view; nil where nothing is.
  package var centroid: Point? {
    var (sum, area) = (Point(0, 0), 0.0)
    for stretch in stretches {
      let part = self.area(of: stretch)
      area += part
      sum = sum + middle(of: stretch) * part
    }
    return area > 0 ? eye + sum * (1 / area) : nil
  }

  /// From the eye to the middle of what it sees: metres, and degrees clockwise from the plane’s north.
  package var drift: (length: Double, bearing: Double)? {
    centroid.map { centre in
      let way = centre - eye
      let degrees = atan2(way.x, way.y) * 180 / .pi
      return (eye.distance(to: centre), degrees < 0 ? degrees + 360 : degrees)
    }
  }

  /// Metres to the nearest part of the outline; 0 for an eye at a wall.
  package var shortestRadial: Double? {
    if steps.contains(where: \.isAgainst) { return 0 }
    return stretches.map { stretch in
      stretch.nature == .arc
        ? radius ?? 0 : eye.distance(from: stretch.start, to: stretch.end)
    }.min()
  }

  /// Metres to the farthest part of the outline.
  package var longestRadial: Double? {
    stretches.map { max(eye.distance(to: $0.start), eye.distance(to: $0.end)) }.max()
  }

  private func area(of stretch: Stretch) -> Double {
    if stretch.nature == .arc, let radius {
      return radius * radius * stretch.sweep(about: eye) / 2
    }
    return turn(eye, stretch.start, stretch.end) / 2
  }

  /// The middle of a stretch’s triangle, or of its sector:  4 r sin(φ/2) / (3 φ)  from the eye.
  private func middle(of stretch: Stretch) -> Point {
    let (a, b) = (stretch.start - eye, stretch.end - eye)
    guard stretch.nature == .arc, let radius else { return (a + b) * (1 / 3) }
    let sweep = stretch.sweep(about: eye)
    guard sweep > 1e-9 else { return (a + b) * (1 / 3) }
    let first = atan2(a.y, a.x) + sweep / 2
    return Point(cos(first), sin(first)) * (4 * radius * sin(sweep / 2) / (3 * sweep))
  }
}
