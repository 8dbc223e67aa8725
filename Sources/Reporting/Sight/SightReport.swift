import Analysis
import PublicSpace

extension ReportBlock {
  static let sight = ReportBlock(
    .sight,
    members: { measures, _, language in
      measures.sight.map {
        [JSONValue.Member(name: "sight", value: $0.json(in: language))]
      } ?? []
    },
    tables: { measures, _, language in measures.sight?.tables(in: language) ?? [] },
    ledger: { measures, _, language in measures.sight?.ledger(in: language) ?? [] })
}

extension SightMeasures {
  func json(in language: Language) -> JSONValue {
    .object([
      "windows": .number(Double(windows)),
      "reach_m": .number(Self.reach),
      "places": .array(places.map { $0.json(in: language) }),
      "blind_spots": .array(blindSpots.map { .string($0.id) }),
      "art": .array(art.works.map { $0.json(in: language) }),
      "art_ground_m2": .number(art.ground),
      "in_view": .object(
        Lookout.Group.allCases.map { group in
          JSONValue.Member(
            name: group.rawValue,
            value: .object([
              "count": .number(Double(lookouts.count { $0.group == group })),
              "seeing_art": .number(Double(seeingArt(group))),
              "green_view": .number(green(of: group)),
            ]))
        }),
      "lookouts": .array(lookouts.map(\.json)),
      "paths_m2": .number(lamps.paths), "lit_m2": .number(lamps.lit),
    ])
  }

  /// Every place where people play or sit; headed and unrounded.
  func ledger(in language: Language) -> [[String]] {
    [["place", "name", "kind", "eyes", "seen_share", "buildings"]]
      + places.map {
        [
          $0.id, $0.name?.text(in: language) ?? "", $0.kind.rawValue,
          field($0.eyes.map(Double.init)), field($0.seenShare),
          $0.buildings.joined(separator: " "),
        ]
      }
  }
}

extension WatchedPlace {
  fileprivate func json(in language: Language) -> JSONValue {
    .object([
      "id": .string(id), "name": .string(name?.text(in: language)), "kind": .string(kind.rawValue),
      "eyes": .number(eyes.map(Double.init)),
      "eyes_by_storey": .array(eyesByStorey.map { .number(Double($0)) }),
      "seen_share": .number(seenShare), "buildings": .array(buildings.map { .string($0) }),
    ])
  }
}

extension ArtInView {
  fileprivate func json(in language: Language) -> JSONValue {
    .object([
      "id": .string(id), "name": .string(name?.text(in: language)), "ground_m2": .number(ground),
      "ground_share": .number(share), "lookouts": .array(lookouts.map { .string($0) }),
    ])
  }
}

extension Lookout {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id), "group": .string(group.rawValue), "green_view": .number(green),
    ])
  }
}
