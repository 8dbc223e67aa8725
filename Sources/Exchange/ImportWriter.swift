import PublicSpace

/// Gathers imported features and writes them as a GeoJSON layout, one a line.
struct ImportWriter {
  private let placement: Placement
  private var lines: [String] = []
  private var taken: Set<String> = []
  /// How many features were met on each layer, those too that are left out.
  private var numbers: [String: Int] = [:]
  private var kinds: [Kind: Int] = [:]
  private var skipped: [(layer: String, count: Int)] = []
  private var texts = 0

  init(placement: Placement) {
    self.placement = placement
  }

  mutating func add(_ feature: Foreign, by map: LayerMap?) {
    numbers[feature.layer, default: 0] += 1
    let isOnPaper = feature.properties["PaperSpace"].map { $0.boolean == true || $0.number == 1 }
    guard !feature.isText, isOnPaper != true else {
      texts += 1
      return
    }
    if let kind = feature.kind { return write(feature, as: kind, []) }
    switch map?.fates[feature.layer] {
    case .kind(let kind, let properties): write(feature, as: kind, properties)
    default: skip(feature.layer)
    }
  }

  private mutating func skip(_ layer: String) {
    if let index = skipped.firstIndex(where: { $0.layer == layer }) {
      skipped[index].count += 1
    } else {
      skipped.append((layer, 1))
    }
  }

  private mutating func write(
    _ feature: Foreign, as kind: Kind, _ more: [(name: String, json: String)]
  ) {
    let closed = more.first { $0.name == "closed" }?.json
    let geometry = ImportedGeometry(
      feature.geometry, as: kind, closes: closed.map { $0 == "\"area\"" } ?? kind.closesLines,
      inDegrees: placement.isInDegrees)
    var members = [("kind", kind.rawValue.jsonLiteral)] + feature.kept
    let more =
      more.filter { $0.name != "closed" } + (geometry.radius.map { [("radius", "\($0)")] } ?? [])
    for (name, json) in more where !members.contains(where: { $0.0 == name }) {
      members.append((name, json))
    }
    let properties = members.map { "\($0.0.jsonLiteral): \($0.1)" }.joined(separator: ", ")
    lines.append(
      #"{"type": "Feature", "id": \#(id(of: feature).jsonLiteral), "#
        + #""properties": {\#(properties)}, "geometry": \#(geometry.json)}"#)
    kinds[kind, default: 0] += 1
  }

  /// Its own id, else its layer and handle, else its layer and number: the same at each import.
  private mutating func id(of feature: Foreign) -> String {
    let own = feature.properties["id"]
    let handle = feature.properties["EntityHandle"]?.string.map { "\(feature.layer)/\($0)" }
    let number = "\(feature.layer)/\(numbers[feature.layer] ?? 0)"
    let id = [own?.string, own?.number.flatMap { _ in own?.source }, handle, number]
      .compactMap { $0 }.first { !$0.isEmpty && !taken.contains($0) }
    taken.insert(id ?? number)
    return id ?? number
  }

  var counts: [(kind: Kind, count: Int)] {
    kinds.sorted { $0.key < $1.key }.map { (kind: $0.key, count: $0.value) }
  }

  var remarks: [String] {
    skipped.map { "layer “\($0.layer)” was skipped (\($0.count))" }
      + (texts > 0 ? ["\(texts) texts and marks on paper were left out"] : [])
  }

  var text: String {
    var head = "{\n\"type\": \"FeatureCollection\",\n"
    if case .datum(let word) = placement { head += "\"yuan:datum\": \(word.jsonLiteral),\n" }
    return head + "\"features\": [\n\(lines.joined(separator: ",\n"))\n]\n}\n"
  }
}

extension Placement {
  var isInDegrees: Bool { self != .datum("local") }
}

extension Foreign {
  /// What programs write for themselves.
  private static let own: Set<String> = [
    "kind", "id", "Layer", "PaperSpace", "SubClasses", "Linetype", "EntityHandle", "Text",
    "ExtendedEntity", "BlockName", "BlockAngle", "fid", "timestamp", "begin", "end",
    "altitudeMode", "tessellate", "extrude", "visibility", "drawOrder", "icon", "snippet",
  ]

  /// The properties that say something; a KML's `Name` is the name.
  fileprivate var kept: [(String, String)] {
    properties.members.compactMap { name, value in
      guard !Self.own.contains(name), value.form != .null, value.string != "" else { return nil }
      return (name == "Name" ? "name" : name, value.source)
    }
  }
}
