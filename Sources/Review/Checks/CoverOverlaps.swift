import Geometry
import PublicSpace

extension Problem {
  static let coverOverlap = Problem(
    .warning, "cover.overlap",
    Wording(zh: "与另一要素占用同一块地", en: "lies on ground that another feature has already"),
    remedy: Wording(zh: "把其中一个裁到另一个的边缘", en: "cut one of the two to the other's edge"))
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

  static let coverOverlaps = Check(.coverOverlap, .crowded) { scene in
    var effort = Effort(for: scene)
    var troubles: [Trouble] = []
    for (index, a) in scene.elements.enumerated() {
      guard a.isPresent, let box = scene.boxes[index], !a.shape.region.isEmpty,
        let others = apartKinds.first(where: { $0.0 == a.kind })?.1
      else { continue }
      let near = scene.tree.indices(meeting: box.grown(by: -0.1))
      let rivals = near.filter { other in
        let b = scene.elements[other]
        guard other != index, b.isPresent, let kind = b.kind, others.contains(kind),
          !b.shape.region.isEmpty
        else { return false }
        return kind != a.kind || (other > index && a.feature.outline != b.feature.outline)
      }
      var isDone = effort.spend(near.count)
      for b in rivals.lazy.map({ scene.elements[$0] }) where isDone {
        isDone = effort.spend(Effort.overlay(a, b))
        guard isDone, let shared = a.ground(sharedWith: b), shared.area > 0.5,
          shared.meanWidth > 0.15
        else { continue }
        troubles.append(
          Trouble(
            .coverOverlap, b.feature, point: shared.innermostPoint,
            overlap(of: a, by: shared.area)))
      }
      guard isDone else { return troubles + [Trouble(.crowded, a.feature)] }
    }
    return troubles
  }
}

/// What is said of whatever lies on an element's ground.
private func overlap(of element: Element, by area: Double) -> Wording {
  let (kind, id, area) = (element.kind, element.id, metres(area))
  return Wording(
    zh: "与\(kind?.name(in: .zh) ?? "用地")“\(id)”重叠 \(area) m²",
    en: "overlaps the \(kind?.rawValue ?? "ground") “\(id)” by \(area) m²")
}
