import Analysis
import Geometry
import PublicSpace

extension ReportBlock {
  static let green = ReportBlock(
    .green,
    members: { measures, site, _ in
      try measures.green.map {
        [JSONValue.Member(name: "green", value: try GreenReport($0, in: site).json)]
      } ?? []
    },
    tables: { measures, _, language in measures.green.map { [$0.table(in: language)] } ?? [] },
    records: { $0.green?.records ?? [] })
}

/// The block `green` of a report: what counts as 绿地 and 集中绿地, and each deduction with its place.
struct GreenReport {
  private let measures: GreenMeasures
  private let places: GroundJSON

  init(_ measures: GreenMeasures, in site: Site) throws {
    self.measures = measures
    let regions =
      measures.green.deductions.map(\.strip) + measures.concentrated.deductions.map(\.strip)
      + measures.pieces.map(\.region)
    places = try GroundJSON(
      regions.map { Shape(points: [$0.landmark].compactMap(\.self)) }, in: site)
  }

  var json: JSONValue {
    let first = measures.green.deductions.count
    let second = first + measures.concentrated.deductions.count
    return .object([
      "corners": .object(["strips": .string("round"), "width": .string("sharp")]),
      "green": .object(
        account(measures.green, from: 0) + [
          JSONValue.Member(name: "share", value: .number(measures.rate))
        ]),
      "concentrated": .object(
        account(measures.concentrated, from: first)
          + JSONValue.members([
            "declared": .boolean(measures.isDeclared),
            "m2_per_resident": .number(measures.concentratedPerResident),
            "pieces": .array(
              measures.pieces.enumerated().map { piece($1, at: places[second + $0]) }),
          ])),
    ])
  }

  private func account(_ account: GreenAccount, from start: Int) -> [JSONValue.Member] {
    let byReason = GreenDeduction.Reason.allCases.map {
      JSONValue.Member(name: $0.rawValue, value: .number(account.deducted(for: $0)))
    }
    return JSONValue.members([
      "drawn_m2": .number(account.drawn), "deducted_m2": .object(byReason),
      "counted_m2": .number(account.counted),
      "deductions": .array(
        account.deductions.enumerated().map { index, deduction in
          .object([
            "reason": .string(deduction.reason.rawValue), "feature": .string(deduction.feature),
            "m2": .number(deduction.area), "at": places[start + index].position,
          ])
        }),
    ])
  }

  private func piece(_ piece: GreenPiece, at place: JSONValue) -> JSONValue {
    func list(_ ids: [String]) -> JSONValue { .array(ids.map { .string($0) }) }
    return .object([
      "m2": .number(piece.area), "at": place.position, "children": list(piece.children),
      "elders": list(piece.elders), "unsaid": list(piece.unsaid),
    ])
  }
}
