import PublicSpace

extension Element {
  /// How high it stands in metres: as drawn, else as things of its kind usually do; nil for what lies flat.
  func standing(storeyHeight: Double) -> Double? {
    let drawn = height(storeyHeight: storeyHeight)
    switch kind {
    case .tree: return drawn ?? reckonedTreeHeight
    case .building: return drawn ?? storeyHeight
    default: return kind.flatMap { Self.usualHeight[$0] }.map { drawn ?? $0 }
    }
  }

  /// Whether a height had to be reckoned from the crown.
  var isHeightReckoned: Bool { kind == .tree && height(storeyHeight: 3) == nil }

  /// A tree that says no height: slender conifers about six times their crown's radius, others twice.
  private var reckonedTreeHeight: Double {
    switch Crown.style(of: self) {
    case .conifer: min(25, max(3, crownRadius * 6))
    case .flowering, .small: min(7, max(2, crownRadius * 2.1))
    case .broad: min(18, max(3, crownRadius * 2.3))
    }
  }

  private static let usualHeight: [Kind: Double] = [
    .wall: 2, .fence: 1.8, .hedge: 0.9, .waste: 2.6, .station: 3, .toilet: 3, .pavilion: 3,
    .bikeParking: 2.4, .lamp: 3.5, .bench: 0.45, .table: 0.75, .notice: 2, .locker: 2,
    .artwork: 2.2, .gate: 2.4,
  ]
}
