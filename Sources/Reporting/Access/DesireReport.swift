public import Analysis
import Geometry
import Navigation
public import PublicSpace

extension ReportBlock {
  static let desireLines = ReportBlock(
    .desireLines,
    members: { measures, _, _ in
      measures.desireLines.map { [JSONValue.Member(name: "desire_lines", value: $0.json)] } ?? []
    },
    tables: { measures, _, language in measures.desireLines?.tables(in: language) ?? [] },
    ledger: { measures, _, _ in measures.desireLines?.ledger ?? [] },
    remark: { measures, language in
      measures.desireLines.flatMap { $0.doors == 0 ? $0.unchecked(in: language) : nil }
    })
}

extension DesireLines {
  var json: JSONValue {
    .object([
      "ratio": .number(Self.ratio), "saving_m": .number(Self.saving),
      "doors": .number(Double(doors)),
      "crossing_doors": .number(doors > 0 ? Double(crossingDoors) : nil),
      "greens": .array(greens.map(\.json)), "lines": .array(lines.map { .object($0.members) }),
    ])
  }

  /// A row for each way.
  var ledger: [[String]] {
    [
      [
        "door", "households", "use", "feature", "legal_m", "crossing_m", "saved_m", "ratio",
        "crosses",
      ]
    ]
      + lines.map { line in
        [
          line.door, field(line.households), line.use.rawValue, line.feature, field(line.legal),
          field(line.crossing), field(line.saved), field(line.ratio),
          line.crossed.map(\.feature).joined(separator: " "),
        ]
      }
  }

  fileprivate func unchecked(in language: Language) -> String {
    language == .zh
      ? "抄近路：未检查，没有画单元门（kind: door）"
      : "Desire lines: not checked, as no stair door (kind: door) is drawn"
  }

  /// The lines themselves as GeoJSON, in the layout's coordinates.
  public func text(in site: Site) throws -> String {
    var drawn = DrawnFeatures()
    for line in lines {
      var points = [line.start]
      for point in line.walk.points where point.distance(to: points[points.count - 1]) > 1e-3 {
        points.append(point)
      }
      if points.count > 1 { drawn.add(line.members, .line(points)) }
    }
    return try drawn.text(in: site)
  }
}

extension DesireLine {
  fileprivate var members: [JSONValue.Member] {
    JSONValue.members([
      "door": .string(door), "households": .number(households), "use": .string(use.rawValue),
      "feature": .string(feature), "legal_m": .number(legal), "crossing_m": .number(crossing),
      "saved_m": .number(saved), "ratio": .number(ratio),
      "crosses": .array(
        crossed.map {
          .object([
            "id": .string($0.feature), "kind": .string($0.kind.rawValue), "m": .number($0.metres),
          ])
        }),
    ])
  }
}

extension WornGreen {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(feature), "kind": .string(kind.rawValue), "doors": .number(Double(doors)),
      "households": .number(households), "saved_max_m": .number(saved),
      "to": .array(uses.map { .string($0.rawValue) }),
    ])
  }
}
