import Glibc
import PublicSpace

/// A drawing's geometry brought into a form that its kind is drawn in, as GeoJSON.
struct ImportedGeometry {
  let json: String
  /// The crown of a tree that was drawn as a ring or a block, in metres.
  var radius: Double?

  /// - Parameter closes: Whether closed lines become polygons.
  init(_ geometry: JSON, as kind: Kind, closes: Bool, inDegrees: Bool) {
    let isPoint = geometry["type"]?.string?.hasSuffix("Point") == true
    guard kind.facts.forms == [.point], !isPoint, let box = Box(geometry) else {
      json = closes ? geometry.closed : geometry.source
      return
    }
    json = #"{"type": "Point", "coordinates": [\#(box.middle.x), \#(box.middle.y)]}"#
    if kind == .tree { radius = box.radius(inDegrees: inDegrees) }
  }
}

extension Kind {
  /// Whether a closed line of a drawing is ground; a fence round an estate is not.
  var closesLines: Bool {
    facts.forms.contains(.area) && self != .wall && self != .fence && self != .hedge
  }
}

extension JSON {
  fileprivate var closed: String {
    switch self["type"]?.string {
    case "LineString":
      guard let line = self["coordinates"], line.isClosedLine else { return source }
      return #"{"type": "Polygon", "coordinates": [\#(line.source)]}"#
    case "MultiLineString":
      let lines = self["coordinates"]?.elements ?? []
      guard lines.allSatisfy(\.isClosedLine) else { return source }
      let polygons = lines.map { "[\($0.source)]" }.joined(separator: ", ")
      return #"{"type": "MultiPolygon", "coordinates": [\#(polygons)]}"#
    case "GeometryCollection":
      let parts = (self["geometries"]?.elements ?? []).map(\.closed).joined(separator: ", ")
      return #"{"type": "GeometryCollection", "geometries": [\#(parts)]}"#
    default: return source
    }
  }

  private var isClosedLine: Bool {
    let positions = elements
    guard positions.count >= 4, let first = positions.first, let last = positions.last else {
      return false
    }
    return first.means(last)
  }
}

/// The bounding box of a geometry.
private struct Box {
  var west = Double.infinity
  var south = Double.infinity
  var east = -Double.infinity
  var north = -Double.infinity

  /// Nil for a geometry without positions.
  init?(_ geometry: JSON) {
    add(geometry)
    guard west <= east else { return nil }
  }

  private mutating func add(_ json: JSON) {
    if let parts = json["geometries"] { return parts.elements.forEach { add($0) } }
    let elements = json["coordinates"].map { [$0] } ?? json.elements
    guard elements.count >= 2, let x = elements[0].number, let y = elements[1].number else {
      return elements.forEach { add($0) }
    }
    (west, east) = (min(west, x), max(east, x))
    (south, north) = (min(south, y), max(north, y))
  }

  var middle: (x: Double, y: Double) { ((west + east) / 2, (south + north) / 2) }

  /// Half the mean of its sides in metres, to the centimetre; nil for a point.
  func radius(inDegrees: Bool) -> Double? {
    let degree = inDegrees ? 111_320.0 : 1
    let width = (east - west) * degree * (inDegrees ? cos(middle.y * .pi / 180) : 1)
    let radius = ((width + (north - south) * degree) / 4 * 100).rounded() / 100
    return radius > 0 ? radius : nil
  }
}
