/// A second kind that the tags of one object name.
struct OpenStreetMapRival: Hashable, Sendable {
  let kind: Kind
  let other: Kind
  /// The tags that name each, such as `leisure=playground`.
  let tags: String
  let otherTags: String

  /// Kinds that are houses too, so that `building=yes` beside them says nothing new.
  private static let houses: Set<Kind> = [
    .building, .waste, .station, .toilet, .pavilion, .bikeParking, .parking,
  ]

  /// - Parameter rules: The rows of the table that hold, the one that is meant first.
  init?(among rules: [OpenStreetMapRule], tags: [String: String]) {
    guard let first = rules.first, case .kind(let kind) = first.meaning else { return nil }
    for rule in rules.dropFirst() {
      guard case .kind(let other) = rule.meaning, other != kind else { continue }
      if other == .building && Self.houses.contains(kind) { continue }
      (self.kind, self.other) = (kind, other)
      self.tags = "\(first.key)=\(tags[first.key] ?? "")"
      otherTags = "\(rule.naming)=\(tags[rule.naming] ?? "")"
      return
    }
    return nil
  }
}

extension OpenStreetMapRule {
  /// The key of the condition that sets it apart: the last, as in `highway=steps ramp=*`.
  fileprivate var naming: String { conditions.last?.key ?? key }
}
