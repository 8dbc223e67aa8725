import Analysis
import Geometry
import PublicSpace

extension ReportBlock {
  static let checks = ReportBlock(
    .checks,
    members: { measures, site, language in
      try measures.checks.map {
        [JSONValue.Member(name: "checks", value: try RulingReport($0, in: site, language).json)]
      } ?? []
    },
    tables: { measures, _, language in measures.checks.map { [$0.table(in: language)] } ?? [] },
    ledger: { measures, _, language in measures.checks?.ledger(in: language) ?? [] },
    records: { $0.checks?.records ?? [] },
    remark: { $0.checks?.remark(in: $1) })
}

/// The block `checks` of a report: every rule's verdict, its number, its limit, and what shows it.
struct RulingReport {
  private let rulings: Rulings
  private let language: Language
  /// The witnesses of all rulings in order, and a point of each.
  private let shapes: GroundJSON
  private let places: GroundJSON

  init(_ rulings: Rulings, in site: Site, _ language: Language) throws {
    self.rulings = rulings
    self.language = language
    let shown = rulings.all.flatMap { $0.witnesses.map(\.shape) }
    shapes = try GroundJSON(shown, in: site)
    places = try GroundJSON(
      shown.map { Shape(points: [$0.landmark].compactMap(\.self)) }, in: site)
  }

  var json: JSONValue {
    var next = 0
    return .array(
      rulings.all.map { ruling in
        let first = next
        next += ruling.witnesses.count
        return json(of: ruling, from: first)
      })
  }

  private func json(of ruling: Ruling, from first: Int) -> JSONValue {
    let rule = ruling.rule
    return .object([
      "id": .string(rule.id), "title": .string(rule.title(in: language)),
      "verdict": .string(ruling.verdict.rawValue), "level": .string(rule.level.rawValue),
      "reference": .boolean(ruling.isReference),
      "complies": ruling.complies.map { .boolean($0) } ?? .null,
      "value": .number(ruling.value), "op": .string(ruling.limit.sign),
      "limit": ruling.limit.json, "unit": .string(rule.unit), "clause": .string(rule.citation),
      "features": .array(ruling.features.map { .string($0) }),
      "at": ruling.witnesses.isEmpty ? .null : places[first].position,
      "message": .string(ruling.remark(in: language)),
      "witnesses": .array(
        ruling.witnesses.indices.map { index in
          let witness = ruling.witnesses[index]
          return .object([
            "value": .number(witness.value),
            "features": .array(witness.features.map { .string($0) }),
            "message": .string(witness.sentence?.text(in: language)),
            "at": places[first + index].position, "geometry": shapes[first + index],
          ])
        }),
    ])
  }

  /// A layer of witnesses to lay over the layout: what does not comply, and why.
  var geoJSON: String {
    var next = 0
    var number = 0
    var lines: [String] = []
    for ruling in rulings.all {
      for witness in ruling.witnesses {
        number += 1
        let rule = ruling.rule
        lines.append(
          JSONValue.object([
            "type": .string("Feature"),
            "properties": .object([
              "number": .number(Double(number)), "id": .string(rule.id),
              "title": .string(rule.title(in: language)),
              "verdict": .string(ruling.verdict.rawValue), "level": .string(rule.level.rawValue),
              "value": .number(witness.value), "op": .string(ruling.limit.sign),
              "limit": ruling.limit.json, "unit": .string(rule.unit),
              "clause": .string(rule.citation),
              "features": .string(witness.features.joined(separator: " ")),
              "message": .string(witness.sentence?.text(in: language)),
            ]),
            "geometry": shapes[next],
          ]).line)
        next += 1
      }
    }
    return "{\"type\": \"FeatureCollection\", \"features\": [" + (lines.isEmpty ? "" : "\n")
      + lines.joined(separator: ",\n") + (lines.isEmpty ? "" : "\n") + "]}"
  }
}

extension Rule.Limit {
  /// A number, or two where a value lies between.
  var json: JSONValue {
    if case .between(let least, let most) = self {
      return .array([.number(least), .number(most)])
    }
    return .number(value)
  }
}

extension Shape {
  /// A point that shows where it is.
  fileprivate var landmark: Point? { points.first ?? paths.first?.middle ?? region.landmark }
}
