public import Analysis
import Geometry
import Projection
public import PublicSpace

extension ReportBlock {
  static let zones = ReportBlock(
    .zones,
    members: { measures, site, language in
      try measures.zones.map {
        let report = try ZonesReport($0, on: site.plane, in: language)
        return [JSONValue.Member(name: "zones", value: report.json)]
      } ?? []
    },
    tables: { measures, _, language in measures.zones?.tables(in: language) ?? [] },
    ledger: { measures, _, language in measures.zones?.ledger(in: language) ?? [] },
    records: { $0.zones?.hourRecords ?? [] })
}

/// The block `zones` of a report: places, hours, groups and what is at odds.
struct ZonesReport {
  private let measures: ZoneMeasures
  private let language: Language
  /// Where each conflict lies, in the layout's coordinates.
  private let places: [Coordinate]

  init(_ measures: ZoneMeasures, on plane: Plane, in language: Language) throws {
    self.measures = measures
    self.language = language
    // All at once: each projection of its own would cost a millisecond.
    places = try measures.conflicts.isEmpty ? [] : plane.degrees(measures.conflicts.map(\.middle))
  }

  var json: JSONValue {
    .object([
      "day": .string(measures.day.dayWord), "served_within_m": .number(measures.servedWithin),
      "zones": .array(measures.zones.map { json(of: $0) }),
      "hours": .array(measures.hours.map { json(of: $0) }),
      "groups": .array(measures.groups.map { json(of: $0) }),
      "child_m2": .number(measures.childArea), "elder_m2": .number(measures.elderArea),
      "conflicts": .array(measures.conflicts.indices.map { conflict($0) }),
    ])
  }

  func json(of zone: Zone) -> JSONValue {
    .object([
      "id": .string(zone.id), "name": .string(zone.name(in: language)),
      "kind": .string(zone.kind.rawValue), "use": .string(zone.use.id),
      "ages": .array(zone.ages.sorted().map { .string($0.rawValue) }),
      "hours": .string(zone.hours.written), "hours_a_week": .number(zone.hours.hours),
      "seasons": .array(zone.seasons.sorted().map { .string($0.rawValue) }),
      "loud": .string(zone.loudness.rawValue),
      "assumed": .array(zone.assumed.map { .string($0) }),
      "m2": .number(zone.area), "capacity": .number(zone.capacity),
      "seats": .number(Double(zone.seats)), "shade_share": .number(zone.shadeShare),
      "neighbours": .array(
        zone.neighbours.map { .object(["id": .string($0.zone), "m": .number($0.metres)]) }),
      "shares_ground_with": .array(
        zone.meetings.map {
          .object([
            "id": .string($0.zone), "m2": .number($0.area), "hours": .string($0.hours.written),
            "hours_a_week": .number($0.hours.hours),
          ])
        }),
      "served": zone.served.map {
        .object([
          "doors": .number(Double($0.doors)), "households": .number($0.households),
          "residents": .number($0.residents),
        ])
      } ?? .null,
    ])
  }

  private func json(of hour: ZoneMeasures.Hour) -> JSONValue {
    .object([
      "hour": .number(Double(hour.hour)), "m2": .number(hour.area),
      "share": .number(measures.share(hour.area)),
      "zones": .array(hour.zones.map { .string(measures.zones[$0].id) }),
    ])
  }

  private func json(of group: GroupPlaces) -> JSONValue {
    .object([
      "age": .string(group.group.rawValue), "name": .string(group.group.name(in: language)),
      "own_zones": .number(Double(group.own)), "own_m2": .number(group.area),
      "wanted": .string(group.wanted?.written), "without": .string(group.without.written),
      "without_hours_a_week": .number(group.without.hours),
      "without_own": .string(group.withoutOwn.written),
      "without_own_hours_a_week": .number(group.withoutOwn.hours),
    ])
  }

  func conflict(_ index: Int) -> JSONValue {
    let conflict = measures.conflicts[index]
    return .object([
      "id": .string(conflict.rule.id), "name": .string(conflict.rule.name(in: language)),
      "features": .array([.string(conflict.one), .string(conflict.other)]),
      "m": .number(conflict.distance), "overlap_m2": .number(conflict.overlap),
      "short_by_m": .number(conflict.shortBy), "hours": .string(conflict.hours.written),
      "hours_a_week": .number(conflict.hours.hours),
      "seasons": .array(conflict.seasons.sorted().map { .string($0.rawValue) }),
      "severity": .string(conflict.severity.rawValue),
      "remedy": .string(conflict.rule.remedy.text(in: language)),
      "at": .array([.number(places[index].longitude), .number(places[index].latitude)]),
    ])
  }
}

extension ZoneMeasures {
  /// Of the site's ground.
  public func share(_ area: Double) -> Double { boundary > 0 ? area / boundary : 0 }
}

extension Conflict {
  /// Half way between the two.
  fileprivate var middle: Point { (approach.from + approach.to) * 0.5 }
}

extension Int {
  private static let dayWords = ["mo", "tu", "we", "th", "fr", "sa", "su"]
  private static let dayNames = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
  private static let daysInFull = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// A day of the week, Monday being 0, as opening hours name it.
  var dayWord: String { Self.dayWords[self] }

  public func dayName(in language: Language) -> String {
    language == .zh ? Self.dayNames[self] : Self.daysInFull[self]
  }
}
