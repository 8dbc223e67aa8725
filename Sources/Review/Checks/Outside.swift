import Geometry
import PublicSpace

extension Problem {
  static let outside = Problem(
    .warning, "feature.outside", "lies outside of the boundary and is not measured",
    remedy: "move it inside, or widen the boundary")
  static let around = Problem(
    .note, "feature.around", "lies outside of the boundary: drawn, not measured",
    remedy: "nothing, when it shows the surroundings")
}

extension Check {
  /// What lies wholly outside was misplaced, unless it shows the surroundings.
  static let outside = Check(.outside, .around) { scene in
    let boundary = Border(of: scene)
    guard !boundary.isEmpty else { return [] }
    return scene.elements.compactMap { element in
      guard element.isPresent, element.kind != .boundary, !boundary.reaches(element)
      else { return nil }
      return Trouble(
        element.kind.map(surroundings.contains) == true ? .around : .outside, element.feature)
    }
  }

  private static let surroundings: Set<Kind> = [.building, .road, .path, .fireLane, .water, .tree]
}
