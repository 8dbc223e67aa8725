import Geometry
import PublicSpace

extension Problem {
  static let treeInside = Problem(
    .warning, "tree.inside", "stands inside a building",
    remedy: "move it out, or take it out")
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
        Trouble(.treeInside, tree.feature, point: point, "stands inside the building “\($0.id)”")
      }
    }
  }
}
