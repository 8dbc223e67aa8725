package import Geometry
public import PublicSpace

/// A place where people play or sit, and who overlooks it.
public struct WatchedPlace: Hashable, Sendable {
  public let id: String
  public let name: Wording?
  public let kind: Kind
  /// Windows within 30 m that see one spot of it or more; nil where no building’s windows are known.
  public let eyes: Int?
  /// The same by storey, from the ground up.
  public let eyesByStorey: [Int]
  /// The share of its spots that at least one window sees.
  public let seenShare: Double?
  /// The buildings that overlook it.
  public let buildings: [String]
  package let place: Point
  /// The windows that overlook it, one over another.
  package let windows: [WindowColumn]

  /// Whether nobody overlooks it, as far as is known.
  public var isBlind: Bool { eyes == 0 }
}

extension WatchedPlace {
  /// All places of a site where people play or sit, in the order of the file.
  static func all(of site: Site, _ eyes: Eyes) -> [WatchedPlace] {
    let isKnown = eyes.count > 0
    return site.elements.filter { $0.isPresent && $0.kind?.isWatched == true }.compactMap { place in
      let spots = place.spots
      guard let middle = spots.first, let kind = place.kind else { return nil }
      let answer = eyes.eyes(on: spots)
      return WatchedPlace(
        id: place.id, name: place.name, kind: kind,
        eyes: isKnown ? answer.byStorey.reduce(0, +) : nil,
        eyesByStorey: isKnown ? answer.byStorey : [],
        seenShare: isKnown ? Double(answer.spots) / Double(spots.count) : nil,
        buildings: answer.buildings.map { site.elements[$0].id }, place: middle,
        windows: answer.columns)
    }
  }
}

extension Kind {
  /// Where children play and where people sit: somebody should see them.
  package var isWatched: Bool {
    switch self {
    case .playground, .fitness, .court, .seating, .pavilion, .bench, .table: true
    default: false
    }
  }
}
