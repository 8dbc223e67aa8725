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
    scene.elements(of: .tree).compactMap { tree -> Trouble? in
      guard let point = tree.shape.points.first else { return nil }
      let here = Box(west: point.x, south: point.y, east: point.x, north: point.y)
      let building = scene.elements(near: here).first {
        $0.kind == .building && $0.isPresent && $0.shape.region.contains(point)
          && $0.distance(to: point) > 0.3
      }
      return building.map {
        Trouble(.treeInside, tree.feature, point: point, "stands inside the building “\($0.id)”")
      }
    }
  }
}
