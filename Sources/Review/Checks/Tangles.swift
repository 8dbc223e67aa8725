import Geometry
import PublicSpace
import Topology

extension Problem {
  static let tangled = Problem(
    .error, "lines.tangled",
    Wording(
      zh: "线条相互交叉超过 10,000 处", en: "has lines that cross one another over 10,000 times"),
    remedy: Wording(zh: "重新绘制，或删去", en: "draw it again, or take it out"))
}

extension Check {
  /// What crosses itself without end cannot be measured in any reasonable time.
  static let tangles = Check(.tangled) { scene in
    try scene.elements.compactMap { element -> Trouble? in
      guard element.isPresent, let kind = element.kind, kind == .boundary || kind.rank != nil
      else { return nil }
      let covers =
        element.shape.region.pieces.map { Cover.region(Region([$0])) }
        + element.shape.paths.map { Cover.strip($0, width: 1) }
      for cover in covers {
        if let place = try cover.tangle { return Trouble(.tangled, element.feature, point: place) }
      }
      return nil
    }
  }
}
