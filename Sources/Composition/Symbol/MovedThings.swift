import Geometry
import PublicSpace

extension Site {
  /// Whether a plan of it has an arrow from where something stood.
  func hasMoves(from before: Site) -> Bool {
    let old = Dictionary(before.elements.map { ($0.id, $0) }) { first, _ in first }
    return elements.filter { $0.feature.action == .move }.contains { element in
      guard let from = old[element.id]?.shape.box?.middle, let to = element.shape.box?.middle
      else { return false }
      return from.distance(to: to) > 0.5
    }
  }
}
