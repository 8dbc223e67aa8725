import Projection
import PublicSpace

/// The features of one kind in one form: a layer of the file that is written.
struct ExportLayer {
  /// The kind's word, and the form where it is not the kind's usual one: `path`, `path_line`.
  let name: String
  /// GeoJSON, a feature each.
  let features: [String]

  static func collection(_ features: [String]) -> String {
    #"{"type": "FeatureCollection", "features": ["# + features.joined(separator: ",\n") + "]}"
  }

  /// All layers in the order of kinds; what has no kind lies on `unknown`.
  ///
  /// - Parameter asRings: Whether areas without holes are written as closed lines, as CAD draws them.
  static func layers(of layout: Layout, asRings: Bool) -> [ExportLayer] {
    var groups: [String: [String]] = [:]
    for feature in layout.features where feature.aside == nil {
      for (form, geometry) in feature.outline.parts(asRings: asRings) {
        let name = layerName(feature.kind, form)
        let properties = asRings ? "\"Layer\": \"\(name)\"" : feature.exported
        groups[name, default: []].append(
          #"{"type": "Feature", "properties": {\#(properties)}, "geometry": \#(geometry)}"#)
      }
    }
    let kinds: [Kind?] = Kind.allCases + [nil]
    return kinds.flatMap { kind in
      KindFacts.Form.allCases.compactMap { form in
        let name = layerName(kind, form)
        return groups[name].map { ExportLayer(name: name, features: $0) }
      }
    }
  }

  private static func layerName(_ kind: Kind?, _ form: KindFacts.Form) -> String {
    guard let kind else { return "unknown_\(form.rawValue)" }
    return kind.facts.forms.first == form ? kind.rawValue : "\(kind.rawValue)_\(form.rawValue)"
  }
}

extension Feature {
  /// Its id, its kind, and all properties that fit into a table's cell.
  fileprivate var exported: String {
    var members = [("id", id.jsonLiteral)]
    if let kind { members.append(("kind", kind.rawValue.jsonLiteral)) }
    for (name, value) in properties?.members ?? [] {
      let isPlain = value.form != .array && value.form != .object && value.form != .null
      guard isPlain, name != "id", name != "kind" || kind == nil else { continue }
      members.append((name, value.source))
    }
    return members.map { "\($0.0.jsonLiteral): \($0.1)" }.joined(separator: ", ")
  }
}

extension Outline {
  /// Each form of the outline as one geometry of GeoJSON.
  fileprivate func parts(asRings: Bool) -> [(form: KindFacts.Form, json: String)] {
    var parts: [(KindFacts.Form, String)] = []
    for rings in polygons {
      let isLine = asRings && rings.count == 1
      let type = isLine ? "LineString" : "Polygon"
      let coordinates = isLine ? text(rings[0]) : "[\(rings.map(text).joined(separator: ", "))]"
      parts.append((.area, #"{"type": "\#(type)", "coordinates": \#(coordinates)}"#))
    }
    if !asRings, polygons.count > 1 {
      let all = polygons.map { "[\($0.map(text).joined(separator: ", "))]" }
      parts = [
        (.area, #"{"type": "MultiPolygon", "coordinates": [\#(all.joined(separator: ", "))]}"#)
      ]
    }
    parts += lines.map { (.line, #"{"type": "LineString", "coordinates": \#(text($0))}"#) }
    parts += points.map { (.point, #"{"type": "Point", "coordinates": \#(text($0))}"#) }
    return parts
  }

  private func text(_ places: [Coordinate]) -> String {
    "[\(places.map(text).joined(separator: ", "))]"
  }

  private func text(_ place: Coordinate) -> String { "[\(place.longitude), \(place.latitude)]" }
}
