import Geometry
public import Projection
public import PublicSpace

/// A layout drawn in metres east and north of a place near 121.4° E 31.3° N.
public struct SampleLayout: Sendable {
  public static let shanghai = Coordinate(121.4, 31.3)

  public var features: [SampleFeature]
  public var centre: Coordinate
  /// How many decimals degrees are written with; all of them when nil.
  public var decimals: Int?

  public init(
    _ features: [SampleFeature], at centre: Coordinate = shanghai, decimals: Int? = nil
  ) {
    self.features = features
    self.centre = centre
    self.decimals = decimals
  }

  /// The layout as a FeatureCollection, one feature a line.
  public func text() throws -> String {
    var writer = try Writer(of: features, around: centre, decimals: decimals)
    let lines = features.map { writer.feature($0) }
    return "{\"type\":\"FeatureCollection\",\"features\":[\n"
      + lines.joined(separator: ",\n") + "\n]}\n"
  }

  public func layout(_ file: String = "sample.geojson") throws -> Layout {
    try Layout(text(), file: file)
  }

  public func site(
    _ description: SiteDescription = SiteDescription(), file: String = "sample.geojson"
  ) throws -> Site {
    try Site(layout(file), description)
  }
}

/// Writes features in the order in which it has projected their points, all at once.
private struct Writer {
  private var degrees: ArraySlice<Coordinate>
  private let decimals: Int?

  init(of features: [SampleFeature], around centre: Coordinate, decimals: Int?) throws {
    let points = features.flatMap { feature in
      feature.shape.points + feature.shape.paths.flatMap(\.points)
        + feature.shape.region.rings.flatMap(\.points)
    }
    degrees = try Plane(around: centre).degrees(points)[...]
    self.decimals = decimals
  }

  mutating func feature(_ feature: SampleFeature) -> String {
    let geometry = geometry(feature.shape)
    let kind = feature.kind.map { [(name: "kind", json: "\"\($0)\"")] } ?? []
    let properties = (kind + feature.properties).map { "\"\($0.name)\":\($0.json)" }
    let id = feature.id.map { "\"id\":\"\($0)\"," } ?? ""
    return "{\"type\":\"Feature\",\(id)\"properties\":{\(properties.joined(separator: ","))},"
      + "\"geometry\":\(geometry)}"
  }

  private mutating func geometry(_ shape: Shape) -> String {
    var parts: [String] = []
    for _ in shape.points { parts.append(geometry("Point", next())) }
    for path in shape.paths { parts.append(geometry("LineString", list(path.points.count))) }
    for piece in shape.region.pieces {
      let rings = piece.rings.map { list($0.points.count) }
      parts.append(geometry("Polygon", "[\(rings.joined(separator: ","))]"))
    }
    if parts.count == 1 { return parts[0] }
    return
      "{\"type\":\"GeometryCollection\",\"geometries\":[\(parts.joined(separator: ","))]}"
  }

  private func geometry(_ type: String, _ coordinates: String) -> String {
    "{\"type\":\"\(type)\",\"coordinates\":\(coordinates)}"
  }

  private mutating func list(_ count: Int) -> String {
    let positions = (0..<count).map { _ in next() }
    return "[\(positions.joined(separator: ","))]"
  }

  private mutating func next() -> String {
    let place = degrees.removeFirst()
    return "[\(written(place.longitude)),\(written(place.latitude))]"
  }

  private func written(_ degrees: Double) -> String {
    guard let decimals else { return "\(degrees)" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return "\((degrees * scale).rounded() / scale)"
  }
}
