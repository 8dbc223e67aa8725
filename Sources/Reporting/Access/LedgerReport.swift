import Analysis
import Comparison
import PublicSpace

extension DoorLedger {
  /// By profile: every door's way to every use before and after, and their summary.
  var json: JSONValue {
    .object(
      parts.map { part in
        JSONValue.Member(
          name: part.profile.id,
          value: .object([
            "threshold_m": .number(Self.threshold),
            "doors": .array(zip(doors, part.entries).map { json(of: $0, $1) }),
            "to": .object(summaries(of: part).map(\.member)),
          ]))
      })
  }

  private func json(of door: Door, _ entries: [Entry]) -> JSONValue {
    .object([
      "id": .string(door.id), "name": .string(door.name), "households": .number(door.households),
      "to": .object(
        zip(uses, entries).map { use, entry in
          JSONValue.Member(
            name: use.rawValue,
            value: .object([
              "outcome": .string(entry.outcome.rawValue),
              "before_m": .number(entry.before?.metres), "after_m": .number(entry.after?.metres),
              "change_m": .number(entry.change), "before_id": .string(entry.before?.feature),
              "after_id": .string(entry.after?.feature),
            ]))
        }),
    ])
  }

  /// The ledger's columns.
  static let columns = [
    "after", "door", "name", "households", "profile", "use", "before_m", "after_m", "change_m",
    "outcome", "before_feature", "after_feature",
  ]

  /// A row for each door, profile and use.
  func records(of file: String) -> [[String]] {
    parts.flatMap { part in
      zip(doors, part.entries).flatMap { door, entries in
        zip(uses, entries).map { use, entry in
          [
            file, door.id, door.name ?? "", field(door.households), part.profile.id, use.rawValue,
            field(entry.before?.metres), field(entry.after?.metres), field(entry.change),
            entry.outcome.rawValue, entry.before?.feature ?? "", entry.after?.feature ?? "",
          ]
        }
      }
    }
  }
}

extension LedgerSummary {
  fileprivate var member: JSONValue.Member {
    func byOutcome(_ values: [Double]) -> JSONValue {
      .object(
        zip(DoorLedger.Outcome.allCases, values).map {
          JSONValue.Member(name: $0.rawValue, value: .number($1))
        })
    }
    return JSONValue.Member(
      name: use.rawValue,
      value: .object([
        "doors": byOutcome(doors.map(Double.init)),
        "households": households.map(byOutcome) ?? .null,
        "before_sum_m": .number(before), "after_sum_m": .number(after),
        "change_sum_m": .number(after - before),
      ]))
  }
}
