import Analysis
import Geometry
import Projection
import PublicSpace

extension ReportBlock {
  static let access = ReportBlock(
    .access,
    members: { measures, site, language in
      try measures.access.map {
        let report = try AccessReport($0, on: site.plane, in: language)
        return [JSONValue.Member(name: "access", value: report.json)]
      } ?? []
    },
    tables: { measures, _, language in measures.access?.tables(in: language) ?? [] },
    ledger: { measures, _, language in measures.access?.ledger(in: language) ?? [] },
    records: { $0.access?.summaryRecords ?? [] },
    remark: { $0.access?.remark(in: $1) })
}

/// The block `access` of a report: by profile, every door's way to every use, and their summary.
struct AccessReport {
  private let measures: AccessMeasures
  private let language: Language
  /// Where narrow places lie in the layout's coordinates.
  private let places: [Obstacle.Place: Coordinate]

  init(_ measures: AccessMeasures, on plane: Plane, in language: Language) throws {
    self.measures = measures
    self.language = language
    let found = measures.travellers.flatMap { traveller in
      traveller.reaches.joined().compactMap { $0.obstacle?.place }
        + traveller.ways.joined().compactMap { $0?.narrowestPlace }
        + traveller.spaces.compactMap { $0.obstacle?.place }
    }
    // All at once: each projection of its own would cost a millisecond.
    let coordinates = try found.isEmpty ? [] : plane.degrees(found.map { Point($0.x, $0.y) })
    places = Dictionary(zip(found, coordinates)) { first, _ in first }
  }

  var json: JSONValue {
    .object(
      measures.travellers.map { traveller in
        JSONValue.Member(
          name: traveller.profile.id,
          value: .object(
            traveller.profile.members(in: language) + [
              JSONValue.Member(name: "hour", value: .string(measures.minute.clock)),
              JSONValue.Member(
                name: "doors",
                value: .array(measures.doors.indices.map { json(of: $0, for: traveller) })),
              JSONValue.Member(
                name: "to",
                value: .object(
                  zip(measures.summaries(of: traveller), measures.waySummaries(of: traveller))
                    .map { $0.member($1) })),
              JSONValue.Member(
                name: "spaces_reached_share", value: .number(traveller.spacesShare)),
              JSONValue.Member(
                name: "spaces",
                value: .array(traveller.spaces.map { json(of: $0, for: traveller.profile) })),
            ]))
      })
  }

  private func json(of door: Int, for traveller: AccessMeasures.Traveller) -> JSONValue {
    let reaches = measures.uses.indices.map { use in
      JSONValue.Member(
        name: measures.uses[use].rawValue,
        value: json(
          of: traveller.reaches[door][use], traveller.ways[door][use], for: traveller.profile))
    }
    let door = measures.doors[door]
    return .object([
      "id": .string(door.id), "name": .string(door.name), "households": .number(door.households),
      "to": .object(reaches),
    ])
  }

  private func json(of reach: Reach, _ way: WayFacts?, for profile: WalkProfile) -> JSONValue {
    guard let metres = reach.metres else { return .object(members(why: reach.obstacle)) }
    return .object([
      "m": .number(metres), "min": .number(profile.minutes(for: metres)),
      "id": .string(reach.feature), "detour": .number(way?.detour),
      "narrowest_m": .number(way?.narrowest), "narrowest_at": position(of: way?.narrowestPlace),
      "seatless_m": .number(way?.longestWithoutSeat),
    ])
  }

  private func json(of space: SpaceReach, for profile: WalkProfile) -> JSONValue {
    let members = JSONValue.members([
      "id": .string(space.feature), "name": .string(space.name),
      "kind": .string(space.kind.rawValue),
    ])
    guard let metres = space.metres else {
      return .object(members + self.members(why: space.obstacle))
    }
    return .object(
      members
        + JSONValue.members([
          "m": .number(metres), "min": .number(profile.minutes(for: metres)),
        ]))
  }

  private func members(why obstacle: Obstacle?) -> [JSONValue.Member] {
    JSONValue.members([
      "m": .null, "why": .string(obstacle?.wording.text(in: language)),
      "why_code": .string(obstacle?.code), "by": .string(obstacle?.feature),
      "at": position(of: obstacle?.place), "width_m": .number(obstacle?.width),
    ])
  }

  private func position(of place: Obstacle.Place?) -> JSONValue {
    place.flatMap { places[$0] }.map { .array([.number($0.longitude), .number($0.latitude)]) }
      ?? .null
  }
}

extension WalkProfile {
  func minutes(for metres: Double) -> Double { metres / speed / 60 }

  /// What its figures rest on: reference values, unless the site says others.
  func members(in language: Language) -> [JSONValue.Member] {
    let ramp = rule.ramp.map {
      JSONValue.object(["slope": .number($0.slope), "width_m": .number($0.width)])
    }
    return [
      JSONValue.Member(name: "name", value: .string(name(in: language))),
      JSONValue.Member(name: "by", value: .string(rule.means.rawValue)),
      JSONValue.Member(name: "clear_width_m", value: .number(rule.clearWidth)),
      JSONValue.Member(name: "speed_m_s", value: .number(speed)),
      JSONValue.Member(name: "seat_every_m", value: .number(seatEvery)),
      JSONValue.Member(name: "ramp", value: ramp ?? .null),
    ]
  }
}

extension Int {
  /// Minutes of a day as `20:30`.
  var clock: String {
    func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return digits(self / 60) + ":" + digits(self % 60)
  }
}

extension AccessSummary {
  fileprivate func member(_ ways: WaySummary) -> JSONValue.Member {
    func byBand(_ values: [Double]?) -> JSONValue {
      guard let values else { return .null }
      return .object(
        zip(Self.bands, values).map { JSONValue.Member(name: "\(Int($0))", value: .number($1)) })
    }
    return JSONValue.Member(
      name: use.rawValue,
      value: .object([
        "median_m": .number(median), "p90_m": .number(ninetieth), "max_m": .number(longest),
        "worst_door": .string(worstDoor), "reached_share": .number(reachedShare),
        "doors_within": byBand(doorsWithin.map(Double.init)),
        "households_within": byBand(householdsWithin),
        "residents_within": byBand(residentsWithin),
        "narrowest_m": .number(ways.narrowest), "narrowest_door": .string(ways.narrowestDoor),
        "seatless_max_m": .number(ways.longestWithoutSeat),
        "seatless_door": .string(ways.longestWithoutSeatDoor),
        "seatless_median_m": .number(ways.medianWithoutSeat),
        "seated_doors": .number(ways.seatedDoors.map(Double.init)),
        "median_detour": .number(ways.medianDetour),
      ]))
  }
}
