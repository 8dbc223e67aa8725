import Geometry
import Projection
import PublicSpace

/// Shapes on the ground as GeoJSON geometries in a layout's coordinates.
///
/// All are projected at once, as each projection by itself would cost a millisecond.
struct GroundJSON {
  private let shapes: [Shape]
  private let places: [Coordinate]
  private let starts: [Int]
  private let datum: Datum

  init(_ shapes: [Shape], in site: Site) throws {
    self.shapes = shapes
    datum = site.layout.datum
    var points: [Point] = []
    var starts: [Int] = []
    for shape in shapes {
      starts.append(points.count)
      points += shape.points + shape.paths.flatMap(\.points) + shape.region.rings.flatMap(\.points)
    }
    self.starts = starts
    places = points.isEmpty ? [] : try site.plane.degrees(points)
  }

  /// A geometry; null for an empty shape.
  subscript(index: Int) -> JSONValue {
    var next = starts[index]
    func list(_ count: Int) -> JSONValue {
      defer { next += count }
      return .array(places[next..<next + count].map { $0.position(in: datum) })
    }
    let shape = shapes[index]
    var parts: [JSONValue] = []
    for _ in shape.points {
      parts.append(geometry("Point", places[next].position(in: datum)))
      next += 1
    }
    for path in shape.paths { parts.append(geometry("LineString", list(path.points.count))) }
    for piece in shape.region.pieces {
      parts.append(geometry("Polygon", .array(piece.rings.map { list($0.points.count) })))
    }
    if parts.count < 2 { return parts.first ?? .null }
    return .object(["type": .string("GeometryCollection"), "geometries": .array(parts)])
  }

  private func geometry(_ type: String, _ coordinates: JSONValue) -> JSONValue {
    .object(["type": .string(type), "coordinates": coordinates])
  }
}

extension JSONValue {
  /// The position of a point's geometry; null for no geometry.
  var position: JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == "coordinates" }?.value ?? .null
  }
}
