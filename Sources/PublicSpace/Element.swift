public import Geometry
package import Projection

/// A feature on the ground: its shape in metres.
///
/// Immutable, and shared by reference like its feature.
public final class Element: Sendable {
  public let feature: Feature
  public let shape: Shape

  init(feature: Feature, shape: Shape) {
    self.feature = feature
    self.shape = shape
  }

  public var id: String { feature.id }
  public var kind: Kind? { feature.kind }

  public var isPresent: Bool { feature.isPresent }

  /// How wide a line is, in metres; its kind's default when it does not say.
  public var width: Double? { drawnWidth ?? kind?.defaultWidth }

  /// How wide a line says it is.
  public var drawnWidth: Double? { positive("width") }

  /// The crown of a tree, in metres.
  public var crownRadius: Double { drawnCrownRadius ?? Kind.defaultCrownRadius }

  /// The crown that a tree says it has.
  public var drawnCrownRadius: Double? { positive("radius") }

  /// Storeys: as drawn, else reckoned from the height; nil when neither is known.
  public func levels(storeyHeight: Double) -> Double? {
    positive("levels") ?? positive("height").map { max(1, ($0 / storeyHeight).rounded()) }
  }

  /// Metres: as drawn, else reckoned from the storeys; nil when neither is known.
  public func height(storeyHeight: Double) -> Double? {
    positive("height") ?? positive("levels").map { $0 * storeyHeight }
  }

  private func positive(_ name: String) -> Double? {
    feature.number(name).flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
  }

  /// Points projected together: enough for few PROJ operations, few enough to cost no memory.
  private static let batch = 1 << 15

  /// Lays features out, many in one PROJ operation.
  package static func layOut(
    _ features: [Feature], on plane: Plane
  ) throws(ProjectionError) -> [Element] {
    var elements: [Element] = []
    elements.reserveCapacity(features.count)
    while elements.count < features.count {
      var places: [Coordinate] = []
      var end = elements.count
      while end < features.count && places.count < batch {
        features[end].outline.append(to: &places)
        end += 1
      }
      let points = try plane.metres(places)
      var next = 0
      for feature in features[elements.count..<end] {
        let shape = feature.outline.shape(taking: points, from: &next)
        elements.append(Element(feature: feature, shape: shape))
      }
    }
    return elements
  }
}

extension Outline {
  fileprivate func append(to places: inout [Coordinate]) {
    places += points
    for line in lines { places += line }
    for rings in polygons { for ring in rings { places += ring } }
  }

  /// The shape in metres, its points taken in the order in which `append` gave them.
  fileprivate func shape(taking metres: [Point], from next: inout Int) -> Shape {
    func take(_ count: Int) -> [Point] {
      defer { next += count }
      return Array(metres[next..<next + count])
    }
    var shape = Shape(points: take(points.count))
    shape.paths = lines.compactMap { Path(take($0.count)) }
    shape.region.pieces = polygons.compactMap { rings in
      let rings = rings.compactMap { Ring(take($0.count)) }
      return rings.first.map { Region.Piece($0, holes: Array(rings.dropFirst())) }
    }
    return shape
  }
}
