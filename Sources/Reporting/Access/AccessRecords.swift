import Analysis
import PublicSpace

extension AccessMeasures {
  /// The doorway ledger: a row for each door, profile and use.
  func ledger(in language: Language) -> [[String]] {
    var rows = [
      [
        "door", "name", "households", "profile", "use", "metres", "minutes", "feature", "detour",
        "narrowest_m", "seatless_m", "why_code", "why",
      ]
    ]
    for traveller in travellers {
      for (index, door) in doors.enumerated() {
        for (place, use) in uses.enumerated() {
          let (reach, way) = (traveller.reaches[index][place], traveller.ways[index][place])
          rows.append([
            door.id, door.name ?? "", field(door.households), traveller.profile.id, use.rawValue,
            field(reach.metres), field(reach.metres.map(traveller.profile.minutes)),
            reach.feature ?? "", field(way?.detour), field(way?.narrowest),
            field(way?.longestWithoutSeat), reach.obstacle?.code ?? "",
            reach.obstacle?.text(in: language) ?? "",
          ])
        }
      }
    }
    return rows
  }

  /// The summaries as measures among others.
  var summaryRecords: [[String]] {
    travellers.flatMap { traveller in
      zip(summaries(of: traveller), waySummaries(of: traveller)).flatMap {
        summary, ways -> [[String]] in
        let name = "\(traveller.profile.id).\(summary.use.rawValue)"
        let figures: [(String, Double?, Metric.Unit)] = [
          ("median_m", summary.median, .metres), ("p90_m", summary.ninetieth, .metres),
          ("max_m", summary.longest, .metres), ("reached_share", summary.reachedShare, .share),
          ("narrowest_m", ways.narrowest, .metres),
          ("seatless_max_m", ways.longestWithoutSeat, .metres),
          ("seatless_median_m", ways.medianWithoutSeat, .metres),
          ("seated_doors", ways.seatedDoors.map(Double.init), .count),
          ("median_detour", ways.medianDetour, .ratio),
        ]
        let within = AccessSummary.bands.indices.flatMap {
          band -> [(String, Double?, Metric.Unit)] in
          let metres = Int(AccessSummary.bands[band])
          return [
            ("doors_within_\(metres)", Double(summary.doorsWithin[band]), .count),
            ("households_within_\(metres)", summary.householdsWithin?[band], .count),
          ]
        }
        return (figures + within).map { ["\(name).\($0.0)", field($0.1), $0.2.rawValue] }
      }
    }
  }
}

/// A figure in full; empty where there is none.
func field(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
