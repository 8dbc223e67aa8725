import Geometry
import PublicSpace
import Topology

extension Problem {
  static let boundaryOverlap = Problem(
    .warning, "boundary.overlap",
    Wording(zh: "与另一条用地红线重叠", en: "overlaps another boundary"),
    remedy: Wording(
      zh: "共用边界只画一次，两侧都以它为界", en: "draw the border that they share once, and cut both to it"))
}

extension Check {
  /// Boundaries side by side are one site; ground in two of them is drawn twice.
  static let boundaryOverlaps = Check(.boundaryOverlap, .crowded) { scene in
    let boundaries = scene.elements(of: .boundary)
    let tree = BoxTree(boundaries.map(\.shape.box))
    var effort = Effort(for: scene)
    var troubles: [Trouble] = []
    for (index, a) in boundaries.enumerated() {
      guard let box = a.shape.box else { continue }
      let near = tree.indices(meeting: box)
      var isDone = effort.spend(near.count)
      for b in near.lazy.filter({ $0 > index }).map({ boundaries[$0] }) where isDone {
        guard a.feature.outline != b.feature.outline else { continue }
        isDone = effort.spend(Effort.overlay(a, b))
        guard isDone, let shared = a.ground(sharedWith: b), shared.area > 1, shared.meanWidth > 0.2
        else { continue }
        troubles.append(
          Trouble(
            .boundaryOverlap, b.feature, point: shared.innermostPoint,
            Wording(
              zh: "与用地红线“\(a.id)”重叠 \(metres(shared.area)) m²",
              en: "overlaps the boundary “\(a.id)” by \(metres(shared.area)) m²")))
      }
      guard isDone else { return troubles + [Trouble(.crowded, a.feature)] }
    }
    return troubles
  }
}
