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
  /// How wide a line of this kind is in metres when it does not say; nil for what is no line.
  public var defaultWidth: Double? {
    switch self {
    case .wall: 0.24
    case .fence: 0.1
    case .hedge: 0.6
    case .ramp, .path: 1.5
    case .steps: 1.5
    case .plaza: 3
    case .road, .fireLane: 4
    default: nil
    }
  }

  /// The crown radius of a tree that does not say, in metres.
  public static let defaultCrownRadius = 2.0

  /// Whether people may walk and stay there.
  public var isWalkedOn: Bool {
    switch self {
    case .pavilion, .ramp, .steps, .playground, .fitness, .court, .seating, .drying,
      .plaza, .path, .lawn:
      true
    default: false
    }
  }

  /// Green ground: 绿化占比 counts it.
  public var isGreen: Bool { self == .garden || self == .planting || self == .lawn }

  /// Hard ground, whoever uses it.
  public var isPaved: Bool { Kind.ramp <= self && self <= .fireLane }
}

extension Kind {
  public func name(in language: Language) -> String {
    let (zh, en) = names
    return language == .zh ? zh : en
  }

  private var names: (zh: String, en: String) {
    switch self {
    case .building: ("建筑", "building")
    case .wall: ("围墙", "wall")
    case .fence: ("栅栏", "fence")
    case .hedge: ("绿篱", "hedge")
    case .water: ("水面", "water")
    case .waste: ("垃圾投放点", "waste point")
    case .station: ("驿站", "station")
    case .toilet: ("公厕", "toilet")
    case .pavilion: ("亭廊", "pavilion")
    case .bikeParking: ("非机动车棚", "bike parking")
    case .ramp: ("坡道", "ramp")
    case .steps: ("台阶", "steps")
    case .playground: ("儿童场地", "playground")
    case .fitness: ("健身场地", "fitness")
    case .court: ("球场", "court")
    case .seating: ("休憩座席", "seating")
    case .drying: ("晾晒", "drying")
    case .parking: ("停车", "parking")
    case .plaza: ("广场", "plaza")
    case .path: ("步行道", "path")
    case .road: ("车行道", "road")
    case .fireLane: ("消防通道", "fire lane")
    case .garden: ("花园", "garden")
    case .planting: ("种植", "planting")
    case .lawn: ("草坪", "lawn")
    case .boundary: ("用地红线", "boundary")
    case .zone: ("分区", "zone")
    case .tree: ("乔木", "tree")
    case .lamp: ("灯具", "lamp")
    case .bench: ("座椅", "bench")
    case .table: ("桌凳", "table")
    case .artwork: ("艺术品", "artwork")
    case .notice: ("告示栏", "notice board")
    case .locker: ("快递柜", "locker")
    case .gate: ("出入口", "gate")
    case .door: ("单元门", "door")
    case .lift: ("电梯", "lift")
    }
  }
}

/// The languages that boards and reports speak.
public enum Language: String, CaseIterable, Sendable {
  case zh, en
}
