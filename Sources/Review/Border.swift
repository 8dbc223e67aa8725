import Geometry
import PublicSpace

/// The boundaries of a layout, to ask what lies in them and how far from their lines.
struct Border {
  private let elements: [Element]
  private let tree: BoxTree

  init(of scene: Scene) {
    elements = scene.elements(of: .boundary).filter { !$0.shape.region.isEmpty }
    tree = BoxTree(elements.map(\.shape.box))
  }

  var isEmpty: Bool { elements.isEmpty }

  /// Metres from the nearest boundary line; infinite beyond `reach`.
  func distance(to point: Point, within reach: Double) -> Double {
    let box = Box(west: point.x, south: point.y, east: point.x, north: point.y).grown(by: reach)
    return tree.indices(meeting: box).reduce(.infinity) {
      min($0, elements[$1].distance(to: point))
    }
  }

  /// Whether any of the feature lies inside a boundary, or within half a metre of its line.
  func reaches(_ element: Element) -> Bool {
    guard let box = element.shape.box else { return true }
    let near = tree.indices(meeting: box.grown(by: 0.5)).map { elements[$0] }
    let shape = element.shape
    let points = shape.points + shape.paths.flatMap(\.points) + shape.region.rings.flatMap(\.points)
    return near.contains { boundary in
      points.contains { boundary.shape.region.contains($0) || boundary.distance(to: $0) <= 0.5 }
        || element.ground(sharedWith: boundary) != nil
        || shape.paths.contains { path in
          boundary.shape.region.rings.contains { $0.points.contains { path.distance(to: $0) < 5 } }
        }
    }
  }
}

extension Path {
  fileprivate func distance(to point: Point) -> Double {
    zip(points, points.dropFirst()).reduce(.infinity) {
      min($0, point.distance(from: $1.0, to: $1.1))
    }
  }
}
