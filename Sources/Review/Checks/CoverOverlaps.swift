import Geometry
import PublicSpace

extension Problem {
  static let coverOverlap = Problem(
    .warning, "cover.overlap", "lies on ground that another feature has already",
    remedy: "cut one of the two to the other's edge")
}

extension Check {
  /// Kinds of which no two can be on one ground.
  ///
  /// Others may: a path crosses a lawn, a pavilion stands in a pond, a road passes under a building.
  static let apartKinds: [(Kind, [Kind])] = [
    (.building, [.building, .water, .waste, .toilet, .court, .playground, .fitness, .parking]),
    (.water, [.water, .waste, .station, .toilet, .court, .playground, .fitness, .parking, .road]),
    (.court, [.court, .parking, .playground, .waste, .toilet]),
    (.parking, [.playground]),
  ]

  static let coverOverlaps = Check(.coverOverlap) { scene in
    scene.elements.indices.flatMap { index -> [Trouble] in
      let a = scene.elements[index]
      guard a.isPresent, let box = scene.boxes[index],
        let others = apartKinds.first(where: { $0.0 == a.kind })?.1
      else { return [] }
      return scene.tree.indices(meeting: box.grown(by: -0.1)).compactMap { other in
        let b = scene.elements[other]
        guard other != index, b.isPresent, let kind = b.kind, others.contains(kind),
          kind != a.kind || other > index, !a.shape.region.isEmpty, !b.shape.region.isEmpty,
          kind != a.kind || a.feature.outline != b.feature.outline,
          let shared = a.ground(sharedWith: b), shared.area > 0.5, shared.meanWidth > 0.15
        else { return nil }
        return Trouble(
          .coverOverlap, b.feature, point: shared.innermostPoint,
          "overlaps the \(a.kind?.rawValue ?? "ground") “\(a.id)” by \(metres(shared.area)) m²")
      }
    }
  }
}
