extension Feature {
  /// Whether its kind comes from OpenStreetMap tags.
  public var isFromTags: Bool { reading != nil }

  /// Why it is left out though OpenStreetMap knows it; nil for all else.
  public var aside: OpenStreetMapAside? { kind == nil ? reading?.aside : nil }

  /// Whether neither a kind nor tags say what it is.
  public var isUnknown: Bool { kind == nil && aside == nil }

  var isEstate: Bool { reading?.isEstate == true }

  /// The tags that say most about it, such as `power=pole`; empty where there are none.
  var tagSummary: String { properties.map { OpenStreetMapTags($0).summary } ?? "" }

  /// Whether OpenStreetMap's mappers have said what it is, and no kind does.
  public var isFromMap: Bool {
    reading != nil && properties.map { OpenStreetMapTags($0).areFromMap } == true
  }

  /// The tags that osmtogeojson gathers in one property.
  var gathered: JSON? {
    guard reading?.isGathered == true else { return nil }
    return properties?["tags"]
  }

  /// The first of OpenStreetMap's names for a property that `read` understands.
  func spelt<Value>(
    _ name: String, _ read: (OpenStreetMapSpelling, JSON) -> Value?
  ) -> Value? {
    guard let spellings = OpenStreetMapSpelling.byProperty[name], let tags = gathered ?? properties
    else { return nil }
    for spelling in spellings
    where spelling.kinds.isEmpty || kind.map(spelling.kinds.contains) == true {
      if let value = tags[spelling.key], let answer = read(spelling, value) { return answer }
    }
    return nil
  }
}

extension JSON {
  /// True and `yes`, false and `no`.
  var truth: Bool? {
    if let boolean { return boolean }
    switch string {
    case "yes", "true": return true
    case "no", "false": return false
    default: return nil
    }
  }

  /// A number, or one written as text, with its unit or without.
  var quantity: Double? {
    if let number { return number }
    return string.flatMap { Double($0) ?? Quantity($0)?.value }
  }
}
