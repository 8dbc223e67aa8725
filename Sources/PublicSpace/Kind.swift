/// What a feature is.
///
/// The raw value is the word in `properties.kind`.
///
/// The order is the order in which covers win where they overlap: of two features on one ground the
/// earlier kind keeps it.
public enum Kind: String, CaseIterable, Sendable, Comparable {
  case building, wall, fence, hedge, water
  case waste, station, toilet, pavilion
  case bikeParking = "bike_parking"
  case ramp, steps, playground, fitness, court, seating, drying, parking
  case plaza, path, road
  case fireLane = "fire_lane"
  case garden, planting, lawn
  case boundary, zone
  case tree, lamp, bench, table, artwork, notice, locker, gate, door, lift

  /// The rank in the order of covers; nil for what covers no ground.
  public var rank: Int? { self < .boundary ? order : nil }

  public static let covers: [Kind] = allCases.filter { $0 < .boundary }

  public static func < (a: Kind, b: Kind) -> Bool { a.order < b.order }

  /// The kind that a word names.
  public init?(word: String) {
    guard let kind = Self.byWord[word] else { return nil }
    self = kind
  }

  private var order: Int { Self.orders[self]! }

  private static let byWord = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
  private static let orders = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}

extension Kind {
  /// The kind's row in the table of the format.
  public var facts: KindFacts { Self.facts[self]! }

  /// How wide a line of this kind is in metres when it does not say; nil for what is no line.
  public var defaultWidth: Double? { facts.width }

  /// The crown radius of a tree that does not say, in metres.
  public static let defaultCrownRadius = 2.0

  /// Whether people may walk and stay there.
  public var isWalkedOn: Bool { facts.isOpen }

  /// Green ground: 绿化占比 counts it.
  public var isGreen: Bool { self == .garden || self == .planting || self == .lawn }

  /// Hard ground, whoever uses it.
  public var isPaved: Bool { Kind.ramp <= self && self <= .fireLane }

  public func name(in language: Language) -> String { facts.name(in: language) }

  private static let facts = Dictionary(
    uniqueKeysWithValues: KindFacts.table.map { ($0.kind, $0) })
}
