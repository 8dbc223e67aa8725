import Geometry
import PublicSpace
import Topology

extension Problem {
  static let boundaryOverlap = Problem(
    .warning, "boundary.overlap", "overlaps another boundary",
    remedy: "draw the border that they share once, and cut both to it")
}

extension Check {
  /// Boundaries side by side are one site; ground in two of them is drawn twice.
  static let boundaryOverlaps = Check(.boundaryOverlap) { scene in
    let boundaries = scene.elements(of: .boundary)
    let tree = BoxTree(boundaries.map(\.shape.box))
    return boundaries.indices.flatMap { index -> [Trouble] in
      guard let box = boundaries[index].shape.box else { return [] }
      return tree.indices(meeting: box).filter { $0 > index }.compactMap { other in
        let (a, b) = (boundaries[index], boundaries[other])
        guard a.feature.outline != b.feature.outline, let shared = a.ground(sharedWith: b),
          shared.area > 1, shared.meanWidth > 0.2
        else { return nil }
        return Trouble(
          .boundaryOverlap, b.feature, point: shared.innermostPoint,
          "overlaps the boundary “\(a.id)” by \(metres(shared.area)) m²")
      }
    }
  }
}
