public import PublicSpace

extension Kind {
  /// What people walk to, in the order of reports.
  public static let uses: [Kind] = [
    .gate, .playground, .fitness, .court, .seating, .bench, .table, .garden, .pavilion, .plaza,
    .lawn, .drying, .waste, .toilet, .station, .locker, .notice, .bikeParking, .parking, .artwork,
    .lift,
  ]

  /// What is asked after even where there is none.
  static let usesAskedAfter: Set<Kind> = [.gate, .playground, .fitness, .seating, .bench]

  /// Where people go in haste and with something to do, and so by the shortest way.
  public static let errands: [Kind] = [.gate, .waste, .station, .locker, .bikeParking, .parking]

  /// Where one can sit down.
  var isSeat: Bool { self == .bench || self == .table || self == .seating || self == .pavilion }

  /// Ground that is there for all to be in.
  var isPublicSpace: Bool {
    switch self {
    case .pavilion, .playground, .fitness, .court, .seating, .plaza, .garden, .lawn: true
    default: false
    }
  }
}
