import Geometry
import PublicSpace

extension Problem {
  static let treeInside = Problem(
    .warning, "tree.inside",
    Wording(zh: "树位于建筑之内", en: "stands inside a building"),
    remedy: Wording(zh: "移出建筑，或删去", en: "move it out, or take it out"))
}

extension Check {
  /// A trunk stands outside of walls; a hand's breadth inside is a matter of drawing.
  static let treesInBuildings = Check(.treeInside) { scene in
    let buildings = Neighbours(of: [.building], in: scene)
    return scene.elements(of: .tree).compactMap { tree -> Trouble? in
      guard let point = tree.shape.points.first else { return nil }
      let building = buildings.near(point).first {
        $0.shape.region.contains(point) && $0.distance(to: point) > 0.3
      }
      return building.map {
        Trouble(
          .treeInside, tree.feature, point: point,
          Wording(
            zh: "位于建筑“\($0.id)”之内",
            en: "stands inside the building “\($0.id)”"))
      }
    }
  }
}
