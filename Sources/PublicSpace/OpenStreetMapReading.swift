/// What the tags of a feature without a kind say of it.
struct OpenStreetMapReading: Sendable {
  enum Level: Sendable { case ground, below, above }

  let kind: Kind?
  let aside: OpenStreetMapAside?
  let isUnderground: Bool
  /// Whether it is an estate, whose outline may serve as the boundary.
  let isEstate: Bool
  /// Whether its tags are gathered in one property, as osmtogeojson writes them.
  let isGathered: Bool
  /// The tags that gave it its kind, and those that would give it another; nil where there are none.
  let rival: OpenStreetMapRival?

  /// Reads the tags, and brings the outline into a form that its kind is drawn in.
  init(_ properties: JSON, id: String, outline: inout Outline) {
    let tags = OpenStreetMapTags(properties)
    let values = tags.values
    isGathered = tags.isGathered
    let mayBeArea = !outline.polygons.isEmpty || outline.hasClosedLines && values["area"] != "no"
    let rules = OpenStreetMapRule.meanings(of: values, isArea: mayBeArea)
    let rule = rules.first
    let level = Self.level(of: values)
    isEstate = values["landuse"] == "residential" && rule?.meaning == .aside(.border)
    isUnderground = level == .below
    var meaning = rule?.meaning
    if level == .above, meaning != nil { meaning = .aside(.indoors) }
    if isEstate && mayBeArea { outline.closeLines() }
    rival = OpenStreetMapRival(among: rules, tags: values)
    switch meaning {
    case .kind(let kind):
      outline.settle(as: kind, values)
      let misfit = outline.misfit(for: kind)
      self.kind = misfit == nil ? kind : nil
      aside = misfit
    case .aside(let why):
      (kind, aside) = (nil, why)
    case nil:
      kind = nil
      aside = Self.aside(tags, id: id, isPoint: outline.isOnlyPoints)
    }
  }

  /// Untagged points are the corners of ways; a prefix such as `demolished:` says that it is gone.
  private static func aside(
    _ tags: OpenStreetMapTags, id: String, isPoint: Bool
  ) -> OpenStreetMapAside? {
    if tags.values.isEmpty, isPoint, tags.isExport || id.hasPrefix("node/") { return .node }
    let gone = ["demolished:", "razed:", "removed:", "proposed:", "planned:", "construction:"]
    let isGone = tags.values.keys.contains { key in gone.contains { key.hasPrefix($0) } }
    return isGone ? .absent : nil
  }

  /// Where it lies by `location`, `layer`, `level`, `tunnel` and `parking`.
  ///
  /// What is `covered` or a passage through a house lies on the ground and counts.
  private static func level(of tags: [String: String]) -> Level {
    switch tags["location"] {
    case "underground": return .below
    case "roof", "rooftop", "indoor": return .above
    default: break
    }
    if tags["parking"] == "underground" || ["yes", "culvert"].contains(tags["tunnel"]) {
      return .below
    }
    if tags["indoor"] == "yes" && tags["entrance"] == nil { return .above }
    if let layer = tags["layer"].flatMap({ Double($0) }), layer < 0 { return .below }
    guard tags["building"] == nil, let text = tags["level"] else { return .ground }
    let levels = text.split(separator: ";").map { Double($0.trimmed) }
    if levels.allSatisfy({ $0.map { $0 < 0 } == true }) { return .below }
    if levels.allSatisfy({ $0.map { $0 > 0 } == true }) { return .above }
    return .ground
  }
}

extension OpenStreetMapRule {
  private static let byKey: [String: [(rank: Int, rule: OpenStreetMapRule)]] =
    Dictionary(grouping: table.enumerated().map { (rank: $0, rule: $1) }) { $0.rule.key }

  /// The rows of the table that hold, the one that is meant first.
  static func meanings(of tags: [String: String], isArea: Bool) -> [OpenStreetMapRule] {
    var rows: [(rank: Int, rule: OpenStreetMapRule)] = []
    for key in tags.keys {
      rows += byKey[key]?.filter { $0.rule.holds(for: tags, isArea: isArea) } ?? []
    }
    return rows.sorted { $0.rank < $1.rank }.map(\.rule)
  }
}
