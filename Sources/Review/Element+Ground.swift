import Geometry
import PublicSpace
import Topology

extension Element {
  /// The ground that two features share; nil when they share none, or their outlines are too
  /// broken to tell, which another check says.
  func ground(sharedWith other: Element) -> Region? {
    guard let shared = try? shape.region.intersection(other.shape.region), !shared.isEmpty
    else { return nil }
    return shared
  }

  /// The least distance from a point to the feature's outline, in metres.
  func distance(to point: Point) -> Double {
    let lines = shape.region.rings.map(\.points) + shape.paths.map(\.points)
    return lines.reduce(Double.infinity) { least, points in
      zip(points, points.dropFirst()).reduce(least) {
        min($0, point.distance(from: $1.0, to: $1.1))
      }
    }
  }
}

extension Region {
  /// Twice the area over the length round it: how wide a strip of ground is.
  var meanWidth: Double {
    let length = rings.reduce(0) { $0 + $1.length }
    return length > 0 ? 2 * area / length : 0
  }
}

/// Metres, or square metres, for a sentence.
func metres(_ value: Double) -> String {
  let tenths = (value * 10).rounded() / 10
  if tenths < 0.1 { return "\((value * 1000).rounded() / 1000)" }
  return tenths == tenths.rounded() && tenths < 1e15 ? "\(Int(tenths))" : "\(tenths)"
}
