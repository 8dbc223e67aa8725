import PublicSpace

/// A drawing's geometry brought into a form that its kind is drawn in, as GeoJSON.
struct ImportedGeometry {
  let json: String
  /// The crown of a tree that was drawn as a ring or a block, in metres.
  var radius: Double?
  /// Whether it is a line that should enclose ground and does not.
  var isOpen = false

  /// - Parameter closes: Whether closed lines become polygons.
  init(_ geometry: JSON, as kind: Kind, closes: Bool, inDegrees: Bool) {
    let isPoint = geometry["type"]?.string?.hasSuffix("Point") == true
    guard kind.facts.forms == [.point], !isPoint, let box = GeometryBox(geometry) else {
      json = closes ? geometry.closed(within: inDegrees ? 1e-8 : 1e-3) : geometry.source
      let isLine = geometry["type"]?.string == "LineString" && json == geometry.source
      isOpen = isLine && !kind.facts.forms.contains(.line)
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
  /// Closed lines as polygons; ends that lie within `gap` of each other meet.
  fileprivate func closed(within gap: Double) -> String {
    switch self["type"]?.string {
    case "LineString":
      guard let ring = self["coordinates"]?.ring(within: gap) else { return source }
      return #"{"type": "Polygon", "coordinates": [\#(ring)]}"#
    case "MultiLineString":
      let lines = self["coordinates"]?.elements ?? []
      let rings = lines.compactMap { $0.ring(within: gap) }
      guard rings.count == lines.count else { return source }
      let polygons = rings.map { "[\($0)]" }.joined(separator: ", ")
      return #"{"type": "MultiPolygon", "coordinates": [\#(polygons)]}"#
    case "GeometryCollection":
      let parts = (self["geometries"]?.elements ?? []).map { $0.closed(within: gap) }
      return #"{"type": "GeometryCollection", "geometries": [\#(parts.joined(separator: ", "))]}"#
    default: return source
    }
  }

  /// The positions of a line whose ends meet, as those of a ring.
  private func ring(within gap: Double) -> String? {
    let positions = elements
    guard positions.count >= 4, let first = positions.first, let last = positions.last else {
      return nil
    }
    if first.means(last) { return source }
    let isNear = zip(first.elements, last.elements).allSatisfy { a, b in
      abs((a.number ?? .infinity) - (b.number ?? 0)) <= gap
    }
    guard isNear else { return nil }
    return "[\((positions.dropLast() + [first]).map(\.source).joined(separator: ", "))]"
  }
}
