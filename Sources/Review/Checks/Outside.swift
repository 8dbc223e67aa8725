import Geometry
import PublicSpace

extension Problem {
  static let outside = Problem(
    .warning, "feature.outside",
    Wording(zh: "位于用地红线之外，不计量", en: "lies outside of the boundary and is not measured"),
    remedy: Wording(zh: "移到红线内，或扩大红线", en: "move it inside, or widen the boundary"))
  static let around = Problem(
    .note, "feature.around",
    Wording(zh: "位于用地红线之外：只画图，不计量", en: "lies outside of the boundary: drawn, not measured"),
    remedy: Wording(zh: "若用于表示周边环境，无需处理", en: "nothing, when it shows the surroundings"))
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
