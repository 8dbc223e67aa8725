package import Geometry

/// A closed line of walls: the ground to its left counts a weight more than that to its right.
///
/// Where outlines overlap their weights add up, so that grounds are joined and taken from each other
/// by being triangulated together.
package struct Outline: Sendable {
  /// The first point is the last one too.
  package let points: [Point]
  package let weight: Weight

  package init(_ points: [Point], weight: Weight = 1) {
    self.points = points
    self.weight = weight
  }

  /// The outlines of a region, which counts its weight wherever it lies.
  package static func around(_ region: Region, weight: Weight = 1) -> [Outline] {
    region.pieces.flatMap { piece in
      [Outline(piece.shell.points, weight: piece.shell.signedArea < 0 ? -weight : weight)]
        + piece.holes.map { Outline($0.points, weight: $0.signedArea < 0 ? weight : -weight) }
    }
  }
}
