public import PublicSpace

/// How much of each kind of public space residents have a share in, for one who goes.
public struct SupplyMeasures: Hashable, Sendable {
  public let profile: WalkProfile
  public let doors: [AccessMeasures.Door]
  /// By use, in the order of reports: areas that people go to and stay on.
  public let supplies: [Supply]

  static let usualProfile = "walk"

  private static let uses: Set<Kind> = [
    .playground, .fitness, .court, .seating, .garden, .plaza, .pavilion,
  ]

  /// Nil when nobody was asked for.
  ///
  /// It is told for `walk`; where that was not asked for, for the first who was.
  init?(from access: AccessMeasures) {
    guard let traveller = access.traveller(Self.usualProfile) ?? access.travellers.first else {
      return nil
    }
    profile = traveller.profile
    doors = access.doors
    supplies = access.uses.filter(Self.uses.contains).map {
      access.supply(of: $0, for: traveller)
    }
  }

  /// Nil when it was not asked after.
  func median(of use: Kind) -> Double? {
    supplies.first { $0.use == use }?.spread?.median
  }
}

/// The figures of supply, in the order of reports; nil where residents are not known.
///
/// To add one: a line here.
public let supplyMetrics: [Metric] = [
  // half of the residents have a share of no more (two-step floating catchment areas, 300 m)
  Metric(
    id: "playground_m2_per_resident", zh: "人均儿童场地（中位，300 m 内）",
    en: "playground within 300 m per resident (median)", unit: .squareMetresPerPerson,
    better: .more
  ) { $0.supply?.median(of: .playground) },
  Metric(
    id: "fitness_m2_per_resident", zh: "人均健身场地（中位，300 m 内）",
    en: "fitness ground within 300 m per resident (median)", unit: .squareMetresPerPerson,
    better: .more
  ) { $0.supply?.median(of: .fitness) },
  Metric(
    id: "seating_m2_per_resident", zh: "人均休憩座席（中位，300 m 内）",
    en: "seating ground within 300 m per resident (median)", unit: .squareMetresPerPerson,
    better: .more
  ) { $0.supply?.median(of: .seating) },
]

/// The figures of crossed green, in the order of reports.
///
/// To add one: a line here.
public let desireMetrics: [Metric] = [
  // doors from which some way is crossed short; nil without doors
  Metric(
    id: "crossing_doors", zh: "会抄近路的单元门", en: "doors from which green is crossed",
    unit: .count, better: .less
  ) { $0.desireLines.flatMap { $0.doors > 0 ? Double($0.crossingDoors) : nil } },
  Metric(
    id: "worn_greens", zh: "会被踩的绿地", en: "lawns and beds that are crossed", unit: .count,
    better: .less
  ) { $0.desireLines.flatMap { $0.doors > 0 ? Double($0.greens.count) : nil } },
]
