import Geometry

extension GroundMesh {
  /// The edges of the ground, each a closed line with the ground to its left.
  ///
  /// Where two parts of the ground touch at a point, a line passes it once for each.
  package var outlines: [Outline] {
    var isPassed = [Bool](repeating: false, count: wedges.count)
    var outlines: [Outline] = []
    for first in wedges.indices where !isPassed[first] {
      var line: [Point] = []
      var wedge = first
      repeat {
        isPassed[wedge] = true
        line.append(points[Int(wedges[wedge].point)])
        // The wall leads on to the next corner of the wedge's first triangle.
        let corner = Int(wedges[wedge].corner)
        wedge = Int(wedgeAt[corner / 3 * 3 + (corner + 1) % 3])
      } while wedge != first
      outlines.append(Outline(line + [line[0]]))
    }
    return outlines
  }

  /// The edges of what stands in ground that goes on to all sides.
  package var rims: [Outline] { outlines.filter { !$0.points.contains(points[0]) } }
}
