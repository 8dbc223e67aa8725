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
  private var open: [(layer: String, kind: Kind, id: String)] = []

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
    let columns = map?.columns ?? ColumnMap()
    let kind = map.map { $0.kind(of: feature) } ?? feature.kind
    switch (kind, map?.fates[feature.layer]) {
    case (let own, .kind(let kind, let more)?): write(feature, as: own ?? kind, columns, more)
    case (let kind?, _): write(feature, as: kind, columns, [])
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
    _ feature: Foreign, as kind: Kind, _ columns: ColumnMap, _ more: [(name: String, json: String)]
  ) {
    let closed = more.first { $0.name == "closed" }?.json
    let geometry = ImportedGeometry(
      feature.geometry, as: kind, closes: closed.map { $0 == "\"area\"" } ?? kind.closesLines,
      inDegrees: placement.isInDegrees)
    var members = columns.members(of: feature)
    let id = identifier(of: feature, members)
    members = [("kind", kind.rawValue.jsonLiteral)] + members.filter { $0.name != "id" }
    if geometry.isOpen { open.append((feature.layer, kind, id)) }
    let more =
      more.filter { $0.name != "closed" } + (geometry.radius.map { [("radius", "\($0)")] } ?? [])
    for (name, json) in more where !members.contains(where: { $0.name == name }) {
      members.append((name, json))
    }
    let properties = members.map { "\($0.name.jsonLiteral): \($0.json)" }.joined(separator: ", ")
    lines.append(
      #"{"type": "Feature", "id": \#(id.jsonLiteral), "#
        + #""properties": {\#(properties)}, "geometry": \#(geometry.json)}"#)
    kinds[kind, default: 0] += 1
  }

  /// Its own id, else its layer and handle, else its layer and number: the same at each import.
  private mutating func identifier(
    of feature: Foreign, _ members: [(name: String, json: String)]
  ) -> String {
    let own = feature.properties["id"]
    let mapped = members.first { $0.name == "id" }?.json
    let handle = feature.properties["EntityHandle"]?.string.map { "\(feature.layer)/\($0)" }
    let number = "\(feature.layer)/\(numbers[feature.layer] ?? 0)"
    let words = [own?.string, own?.number.flatMap { _ in own?.source }, mapped?.unquoted, handle]
    let id = words.compactMap { $0 }.first { !$0.isEmpty && !taken.contains($0) } ?? number
    var unique = id
    var copy = 2
    while !taken.insert(unique).inserted {
      unique = "\(id)-\(copy)"
      copy += 1
    }
    return unique
  }

  var counts: [(kind: Kind, count: Int)] {
    kinds.sorted { $0.key < $1.key }.map { (kind: $0.key, count: $0.value) }
  }

  var remarks: [Wording] {
    let left = skipped.map { layer, count in
      Wording(
        zh: "图层“\(layer)”未导入（\(count) 个）", en: "layer “\(layer)” was skipped (\(count))")
    }
    let marks = Wording(
      zh: "略去图纸上的文字与标记 \(texts) 个", en: "\(texts) texts and marks on paper were left out")
    return openLines + left + (texts > 0 ? [marks] : [])
  }

  /// Lines that were meant as ground but do not close.
  private var openLines: [Wording] {
    let layers = Dictionary(grouping: open, by: \.layer)
    return layers.keys.sorted().compactMap { layer in
      guard let lines = layers[layer], let first = lines.first else { return nil }
      let (count, kind) = (lines.count, first.kind)
      return Wording(
        zh: "图层“\(layer)”有 \(count) 条线未闭合，而\(kind.name(in: .zh))应是面"
          + "（例如“\(first.id)”）；请在图中闭合",
        en: "layer “\(layer)” has \(count) open lines where a \(kind.rawValue) is ground"
          + " (such as “\(first.id)”); close them in the drawing")
    }
  }

  var text: String {
    var head = "{\n\"type\": \"FeatureCollection\",\n"
    if case .datum(let word) = placement { head += "\"yuan:datum\": \(word.jsonLiteral),\n" }
    return head + "\"features\": [\n\(lines.joined(separator: ",\n"))\n]\n}\n"
  }
}

extension String {
  /// A text of JSON without its quotes.
  fileprivate var unquoted: String {
    count > 1 && hasPrefix("\"") ? String(dropFirst().dropLast()) : self
  }
}
