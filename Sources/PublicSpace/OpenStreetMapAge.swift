extension Feature {
  /// The ages of the format that OpenStreetMap's `min_age` and `max_age` take in.
  var taggedAge: String? {
    guard let tags = gathered ?? properties else { return nil }
    let (youngest, oldest) = (tags["min_age"]?.quantity, tags["max_age"]?.quantity)
    guard youngest != nil || oldest != nil else { return nil }
    let (first, last) = (youngest ?? 0, oldest ?? .infinity)
    let ages = Self.ages.filter {
      first < $0.to && last > $0.from || first == last && first == $0.from
    }
    guard ages.count < Self.ages.count else { return "all" }
    return ages.isEmpty ? nil : ages.map(\.word).joined(separator: ";")
  }

  private static let ages: [(word: String, from: Double, to: Double)] = [
    ("0-3", 0, 3), ("3-6", 3, 6), ("6-12", 6, 12), ("teen", 12, 18), ("adult", 18, 60),
    ("elder", 60, .infinity),
  ]
}
