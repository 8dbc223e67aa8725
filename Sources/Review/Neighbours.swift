import Geometry
import PublicSpace

/// The features of some kinds, to ask which are near a place: however many others stand there.
struct Neighbours {
  private let elements: [Element]
  private let tree: BoxTree

  init(of kinds: Set<Kind>, in scene: Scene) {
    elements = scene.elements.filter { $0.isPresent && $0.kind.map(kinds.contains) == true }
    tree = BoxTree(elements.map(\.shape.box))
  }

  func near(_ point: Point, within reach: Double = 0) -> some Sequence<Element> {
    let here = Box(west: point.x, south: point.y, east: point.x, north: point.y)
    return tree.indices(meeting: here.grown(by: reach)).lazy.map { elements[$0] }
  }
}
