public import Geometry

/// A feature drawn in metres, to be written as GeoJSON.
public struct SampleFeature: Sendable {
  public var kind: String?
  public var shape: Shape
  public var id: String?
  /// Values as JSON text: `3`, `"yes"`.
  public var properties: [(name: String, json: String)] = []

  public init(_ kind: String?, _ shape: Shape, id: String? = nil) {
    self.kind = kind
    self.shape = shape
    self.id = id
  }

  public static func area(_ kind: String?, _ region: Region, id: String? = nil) -> SampleFeature {
    SampleFeature(kind, Shape(region: region), id: id)
  }

  public static func line(
    _ kind: String?, _ path: Path, width: Double? = nil, id: String? = nil
  ) -> SampleFeature {
    let line = SampleFeature(kind, Shape(paths: [path]), id: id)
    return width.map { line.with("width", $0) } ?? line
  }

  public static func point(
    _ kind: String?, _ x: Double, _ y: Double, id: String? = nil
  ) -> SampleFeature {
    SampleFeature(kind, Shape(points: [Point(x, y)]), id: id)
  }

  public static func tree(
    _ x: Double, _ y: Double, radius: Double? = nil, id: String? = nil
  ) -> SampleFeature {
    let tree = point("tree", x, y, id: id)
    return radius.map { tree.with("radius", $0) } ?? tree
  }

  /// The same with one more property, a number.
  public func with(_ name: String, _ number: Double) -> SampleFeature {
    with(name, json: "\(number)")
  }

  /// The same with one more property, a text that needs no escapes.
  public func with(_ name: String, _ text: String) -> SampleFeature {
    with(name, json: "\"\(text)\"")
  }

  public func with(_ name: String, json: String) -> SampleFeature {
    var copy = self
    copy.properties.append((name, json))
    return copy
  }

  public func named(_ id: String) -> SampleFeature {
    var copy = self
    copy.id = id
    return copy
  }

  public func moved(by offset: Point) -> SampleFeature {
    var copy = self
    copy.shape = Shape(
      points: shape.points.map { $0 + offset },
      paths: shape.paths.compactMap { Path($0.points.map { $0 + offset }) },
      region: shape.region.shifted(by: offset))
    return copy
  }
}
