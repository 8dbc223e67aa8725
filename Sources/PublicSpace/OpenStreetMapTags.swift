/// The tags of one object of OpenStreetMap, without what only its editors and servers need.
struct OpenStreetMapTags {
  let values: [String: String]
  /// Whether an OpenStreetMap exporter wrote it, tags or none.
  let isExport: Bool
  /// Whether they are gathered in one property.
  let isGathered: Bool

  /// Reads flat tags (overpass-turbo) or those gathered in `tags` (osmtogeojson).
  init(_ properties: JSON) {
    let gathered = properties["tags"].flatMap { $0.form == .object ? $0 : nil }
    var values: [String: String] = [:]
    var isExport = gathered != nil
    for (name, value) in (gathered ?? properties).members {
      if name.hasPrefix("@") || name == "osm_id" || name == "full_id" { isExport = true }
      guard !Self.isMeta(name), let text = Self.text(value) else { continue }
      values[name] = text
    }
    self.values = values
    self.isExport = isExport
    isGathered = gathered != nil
  }

  private static func text(_ value: JSON) -> String? {
    switch value.form {
    case .string: value.string.flatMap { $0.isEmpty ? nil : $0 }
    case .number: value.source
    case .boolean: value.boolean == true ? "yes" : "no"
    default: nil
    }
  }

  private static let meta: Set<String> = [
    "id", "type", "osm_id", "osm_type", "osm_way_id", "full_id", "timestamp", "version",
    "changeset", "user", "uid", "meta", "relations", "tainted", "geometry", "source", "created_by",
    "kind", "tags", "import_uuid", "fixme", "FIXME", "attribution",
  ]

  private static func isMeta(_ name: String) -> Bool {
    name.hasPrefix("@") || name.hasPrefix("source:") || meta.contains(name)
  }
}

extension OpenStreetMapTags {
  /// Whether they come from OpenStreetMap: so an exporter says, or a key that it describes things by.
  var areFromMap: Bool { isExport || values.keys.contains(where: Self.primary.contains) }

  /// The keys by which OpenStreetMap says what a thing is.
  private static let primary: Set<String> = [
    "advertising", "aeroway", "amenity", "barrier", "boundary", "building", "craft", "emergency",
    "geological", "highway", "historic", "indoor", "landuse", "landcover", "leisure", "man_made",
    "military", "natural", "office", "place", "power", "public_transport", "railway", "route",
    "shop", "sport", "telecom", "tourism", "waterway",
  ]

  /// The tags that say what it is, else the first few; empty where there are none.
  var summary: String {
    let own = values.keys.filter(Self.primary.contains)
    let keys = own.isEmpty ? values.keys.filter { !$0.hasPrefix("name") } : Array(own)
    return keys.sorted().prefix(3).map { "\($0)=\(values[$0] ?? "")" }.joined(separator: " ")
  }
}
