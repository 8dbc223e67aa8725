import Geometry

extension GroundMesh {
  /// The edges of the ground, each a closed line with the ground to its left.
  ///
  /// Where two parts of the ground touch at a point, a line passes it once for each.
  package var outlines: [Outline] {
    edges.map { line, _ in Outline((line + [line[0]]).map { points[Int($0)] }) }
  }

  /// The edges of what stands in ground that goes on to all sides.
  package var rims: [Outline] { outlines.filter { !$0.points.contains(points[0]) } }

  /// The points along each edge of the ground, and one of the triangles at it.
  var edges: [(line: [Int32], triangle: Int)] {
    var isPassed = [Bool](repeating: false, count: wedges.count)
    var edges: [(line: [Int32], triangle: Int)] = []
    for first in wedges.indices where !isPassed[first] {
      var line: [Int32] = []
      var wedge = first
      repeat {
        isPassed[wedge] = true
        line.append(wedges[wedge].point)
        // The wall leads on to the next corner of the wedge's first triangle.
        let corner = Int(wedges[wedge].corner)
        wedge = Int(wedgeAt[corner / 3 * 3 + (corner + 1) % 3])
      } while wedge != first
      edges.append((line, Int(wedges[first].corner) / 3))
    }
    return edges
  }
}
