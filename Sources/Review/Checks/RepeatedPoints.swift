import Geometry
import PublicSpace

extension Problem {
  static let repeatedPoints = Problem(
    .note, "points.repeated",
    Wording(zh: "有连续重复的点", en: "has a point that stands twice in a row"),
    remedy: Wording(
      zh: "删去其中一个；不影响量算", en: "take one of the two out; nothing is measured wrongly by it"))
}

extension Check {
  /// A double click leaves a point twice.
  static let repeatedPoints = Check(.repeatedPoints) { scene in
    scene.elements.compactMap { element in
      let lines = element.shape.region.rings.map(\.points) + element.shape.paths.map(\.points)
      guard let point = lines.lazy.compactMap(firstRepeated).first,
        !element.shape.region.rings.contains(where: \.isLine)
      else { return nil }
      return Trouble(.repeatedPoints, element.feature, point: point)
    }
  }
}
