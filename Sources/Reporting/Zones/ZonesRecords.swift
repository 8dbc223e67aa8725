import Analysis
import PublicSpace

extension ZoneMeasures {
  /// A row for each zone.
  func ledger(in language: Language) -> [[String]] {
    [Self.columns] + zones.map { $0.record(in: language) }
  }

  static let columns = [
    "zone", "name", "kind", "use", "ages", "hours", "hours_a_week", "seasons", "loud", "m2",
    "capacity", "seats", "shade_share", "doors", "households", "residents",
  ]

  /// Ground in use by hour, among other figures.
  var hourRecords: [[String]] {
    hours.map { ["hour.\($0.hour)", "\($0.area)", "m2"] }
      + zones.map { ["zone.\($0.id)", "\($0.area)", "m2"] }
  }
}

extension Zone {
  func record(in language: Language) -> [String] {
    [
      id, name(in: language), kind.rawValue, use.id,
      ages.sorted().map(\.rawValue).joined(separator: " "), hours.written, "\(hours.hours)",
      seasons.sorted().map(\.rawValue).joined(separator: " "), loudness.rawValue, "\(area)",
      field(capacity), "\(seats)", field(shadeShare), field(served.map { Double($0.doors) }),
      field(served?.households), field(served?.residents),
    ]
  }
}
