import Geometry
import Projection
import PublicSpace

/// Lines and areas in metres, to be written as GeoJSON in a layout's coordinates.
struct DrawnFeatures {
  enum Outline {
    case line([Point])
    case area(Region)

    fileprivate var points: [Point] {
      switch self {
      case .line(let points): points
      case .area(let region): region.pieces.flatMap(\.turned).flatMap { $0 }
      }
    }
  }

  private var features: [(members: [JSONValue.Member], outline: Outline)] = []

  mutating func add(_ members: [JSONValue.Member], _ outline: Outline) {
    features.append((members, outline))
  }

  /// A feature on each line of a FeatureCollection.
  func text(in site: Site) throws -> String {
    // All at once: each projection of its own would cost a millisecond.
    let all = features.flatMap(\.outline.points)
    var positions = Positions(
      coordinates: try all.isEmpty ? [] : site.plane.degrees(all)[...], datum: site.layout.datum)
    let lines = features.map { feature in
      JSONValue.object([
        "type": .string("Feature"), "properties": .object(feature.members),
        "geometry": positions.geometry(of: feature.outline),
      ]).line
    }
    return "{\"type\": \"FeatureCollection\", \"yuan:datum\": \"\(site.layout.datum.rawValue)\","
      + " \"features\": [" + (lines.isEmpty ? "" : "\n") + lines.joined(separator: ",\n")
      + (lines.isEmpty ? "" : "\n") + "]}\n"
  }
}

/// Hands out projected points in the order in which outlines have them.
private struct Positions {
  var coordinates: ArraySlice<Coordinate>
  let datum: Datum

  mutating func geometry(of outline: DrawnFeatures.Outline) -> JSONValue {
    switch outline {
    case .line(let points):
      return geometry("LineString", list(points.count))
    case .area(let region):
      let pieces = region.pieces.map { piece in
        JSONValue.array(piece.rings.map { list($0.points.count) })
      }
      return geometry("MultiPolygon", .array(pieces))
    }
  }

  private func geometry(_ type: String, _ coordinates: JSONValue) -> JSONValue {
    .object(["type": .string(type), "coordinates": coordinates])
  }

  private mutating func list(_ count: Int) -> JSONValue {
    let own = coordinates.prefix(count)
    coordinates = coordinates.dropFirst(count)
    return .array(own.map { $0.position(in: datum) })
  }
}

extension Region.Piece {
  /// Its rings as RFC 7946 has them: the outer one turns left, holes turn right.
  fileprivate var turned: [[Point]] {
    let holes = holes.map { $0.signedArea > 0 ? $0.points.reversed() : $0.points }
    return [shell.signedArea < 0 ? shell.points.reversed() : shell.points] + holes
  }
}
