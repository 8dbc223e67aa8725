import Analysis
import PublicSpace

extension ReportBlock {
  static let supply = ReportBlock(
    .supply,
    members: { measures, _, _ in
      measures.supply.map { [JSONValue.Member(name: "supply", value: $0.json)] } ?? []
    },
    tables: { measures, _, language in measures.supply?.tables(in: language) ?? [] },
    ledger: { measures, _, _ in measures.supply?.ledger ?? [] },
    records: { $0.supply?.records ?? [] },
    remark: { measures, language in
      measures.supply.flatMap { $0.isKnown ? nil : $0.unchecked(in: language) }
    })
}

extension SupplyMeasures {
  var json: JSONValue {
    .object([
      "profile": .string(profile.id), "reach_m": .number(Supply.usualReach),
      "to": .object(
        supplies.map { JSONValue.Member(name: $0.use.rawValue, value: json(of: $0)) }),
    ])
  }

  private func json(of supply: Supply) -> JSONValue {
    let spread = supply.spread
    return .object([
      "mean_m2_per_resident": .number(spread?.mean),
      "median_m2_per_resident": .number(spread?.median),
      "least_m2_per_resident": .number(spread?.least), "least_door": .string(spread?.leastDoor),
      "without_share": .number(spread?.withoutShare),
      "doors": supply.perResident.map { shares in
        .array(
          zip(doors, shares).map {
            .object(["id": .string($0.id), "m2_per_resident": .number($1)])
          })
      } ?? .null,
      "catchments": .array(
        supply.catchments.map {
          .object([
            "id": .string($0.feature), "name": .string($0.name), "m2": .number($0.area),
            "doors": .number(Double($0.doors)), "households": .number($0.households),
            "m2_per_household": .number($0.perHousehold),
          ])
        }),
    ])
  }

  /// A row for each door and use.
  var ledger: [[String]] {
    [["door", "name", "households", "profile", "use", "m2_per_resident"]]
      + doors.enumerated().flatMap { index, door in
        supplies.map { supply in
          [
            door.id, door.name ?? "", field(door.households), profile.id, supply.use.rawValue,
            field(supply.perResident?[index]),
          ]
        }
      }
  }

  /// What there is beside the figures, as measures among others.
  var records: [[String]] {
    supplies.flatMap { supply -> [[String]] in
      let name = "supply.\(supply.use.rawValue)"
      let unit = Metric.Unit.squareMetresPerPerson.rawValue
      return [
        ["\(name).mean_m2_per_resident", field(supply.spread?.mean), unit],
        ["\(name).median_m2_per_resident", field(supply.spread?.median), unit],
        ["\(name).least_m2_per_resident", field(supply.spread?.least), unit],
        ["\(name).without_share", field(supply.spread?.withoutShare), Metric.Unit.share.rawValue],
      ]
    }
  }

  /// Whether shares are known of any use.
  fileprivate var isKnown: Bool { supplies.contains { $0.perResident != nil } }

  fileprivate func unchecked(in language: Language) -> String {
    language == .zh
      ? "人均供给：未检查，需要单元门、面状的场地，以及 site.yaml 的 residents 和 households"
      : "Supply: not checked; it needs stair doors, places drawn as areas, and residents and"
        + " households in site.yaml"
  }

  /// Each use's supply, and whose nearest each place is; none without doors.
  func tables(in language: Language) -> [Table] {
    guard !doors.isEmpty, !supplies.isEmpty else { return [] }
    return [shareTable(in: language), catchmentTable(in: language)].compactMap { $0 }
  }

  private func shareTable(in language: Language) -> Table? {
    guard isKnown else { return nil }
    let zh = language == .zh
    let reach = Figure.rounded(Supply.usualReach, decimals: 0)
    return Table(
      zh
        ? "人均供给：\(profile.name(in: .zh)) \(reach) m 内，越近越算数（2SFCA，参考值）"
        : "Supply: m² per resident within \(reach) m, \(profile.name(in: .en)), the nearer the"
          + " more (2SFCA, reference values)",
      columns: zh
        ? ["去处", "人均 m²", "中位 m²", "最少 m²", "最少的门", "够不着的居民 %"]
        : ["to", "mean m²", "median m²", "least m²", "at door", "residents without %"],
      rows: supplies.map { supply in
        let spread = supply.spread
        func figure(_ value: Double?) -> String {
          value.map { Figure.rounded($0, decimals: 2) } ?? "–"
        }
        return [
          supply.use.name(in: language), figure(spread?.mean), figure(spread?.median),
          figure(spread?.least), spread?.leastDoor ?? "–",
          Figure.plain(spread?.withoutShare, .share),
        ]
      })
  }

  private func catchmentTable(in language: Language) -> Table? {
    let zh = language == .zh
    let rows = supplies.flatMap { supply in
      supply.catchments.map { place in
        [
          "\(supply.use.name(in: language)) \(place.feature)", place.name ?? "",
          place.area.map { Figure.rounded($0, decimals: 0) } ?? "–", "\(place.doors)",
          place.households.map { Figure.rounded($0, decimals: 0) } ?? "–",
          place.perHousehold.map { Figure.rounded($0, decimals: 2) } ?? "–",
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      zh ? "服务范围：离它最近的门和户" : "Catchments: the doors and homes to which it is nearest",
      columns: zh
        ? ["场地", "名称", "m²", "门", "户", "m²/户"]
        : ["place", "name", "m²", "doors", "homes", "m²/home"],
      rows: rows)
  }
}
