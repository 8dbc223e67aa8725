public import Comparison
import Analysis
import Projection
public import PublicSpace

extension Report {
  /// Layouts held against the place as it is: `yuan compare`.
  public init(of comparison: LayoutComparison, in language: Language) {
    json = .object([
      "yuan": .string(yuanVersion),
      "before": .string(comparison.base.layout.file),
      "plane": .object([
        "name": .string(comparison.base.plane.name),
        "proj": .string(comparison.base.plane.definition),
      ]),
      "area": comparison.baseMeasures.areaJSON,
      "counts": comparison.baseMeasures.countsJSON,
      "after": .array(comparison.variants.map { $0.json(from: comparison.baseMeasures) }),
      "findings": .array(comparison.findings.map(\.json)),
    ])
    tables =
      [comparison.figureTable(in: language), comparison.balanceTable(in: language)]
      + comparison.variants.flatMap { $0.tables(in: language) }
    records =
      [["after", "measure", "before", "value", "change", "relative", "verdict"]]
      + comparison.variants.flatMap { $0.records(from: comparison.baseMeasures) }
    remarks =
      comparison.findings.isEmpty
      ? [] : [comparison.findings.map(\.line).joined(separator: "\n")]
  }
}

extension LayoutComparison {
  /// Every figure, before and after, side by side.
  fileprivate func figureTable(in language: Language) -> Table {
    let zh = language == .zh
    var columns = [zh ? "指标" : "figure", zh ? "单位" : "unit", base.layout.file]
    for variant in variants { columns += [variant.site.layout.file, "±", "%", zh ? "评" : ""] }
    let rows = metrics.map { metric in
      var row = [
        metric.name(in: language), metric.unit.symbol(in: language),
        Figure.plain(metric.value(baseMeasures), metric.unit),
      ]
      for variant in variants {
        let change = FigureChange(metric, from: baseMeasures, to: variant.measures)
        row += [
          Figure.plain(change.after, metric.unit), Figure.signed(change.absolute, metric.unit),
          Figure.signed(change.relative, .share), change.verdict.word(in: language),
        ]
      }
      return row
    }
    return Table(zh ? "指标对比" : "Figures", columns: columns, rows: rows)
  }

  fileprivate func balanceTable(in language: Language) -> Table {
    let zh = language == .zh
    var columns = [zh ? "用地 m²" : "ground m²", base.layout.file]
    for variant in variants { columns += [variant.site.layout.file, "±"] }
    let kinds: [Kind?] = Kind.covers.map { $0 } + [nil]
    let present = kinds.filter { kind in
      ([baseMeasures] + variants.map(\.measures)).contains { $0.area.settled(kind) > 0 }
    }
    let rows = present.map { kind in
      var row = [
        AreaMeasures.Ground.name(of: kind, in: language),
        Figure.rounded(baseMeasures.area.settled(kind), decimals: 1),
      ]
      for variant in variants {
        let after = variant.measures.area.settled(kind)
        row += [
          Figure.rounded(after, decimals: 1),
          Figure.rounded(after - baseMeasures.area.settled(kind), decimals: 1),
        ]
      }
      return row
    }
    return Table(zh ? "用地平衡" : "Land-use balance", columns: columns, rows: rows)
  }
}

extension Variant {
  fileprivate func json(from before: Measures) -> JSONValue {
    let figures = metrics.map { metric in
      let change = FigureChange(metric, from: before, to: measures)
      return JSONValue.Member(
        name: metric.id,
        value: .object([
          "before": .number(change.before), "after": .number(change.after),
          "change": .number(change.absolute), "relative": .number(change.relative),
          "verdict": .string(change.verdict.rawValue),
        ]))
    }
    return .object([
      "layout": .string(site.layout.file),
      "area": measures.areaJSON,
      "counts": measures.countsJSON,
      "figures": .object(figures),
      "features": changes.json,
      "transitions": transitions.json,
    ])
  }

  fileprivate func records(from before: Measures) -> [[String]] {
    let figures = metrics.map { metric in
      let change = FigureChange(metric, from: before, to: measures)
      return [site.layout.file, metric.id]
        + [change.before, change.after, change.absolute, change.relative].map {
          $0.map { "\($0)" } ?? ""
        } + [change.verdict.rawValue]
    }
    let moved = transitions.changes.map {
      [site.layout.file, "\($0.from.word)->\($0.to.word)", "", "\($0.area)", "", "", ""]
    }
    return figures + moved
  }

  fileprivate func tables(in language: Language) -> [Table] {
    let zh = language == .zh
    let file = site.layout.file
    let counts = [
      (zh ? "新增" : "added", changes.added), (zh ? "拆除" : "removed", changes.removed),
      (zh ? "移动" : "moved", changes.moved.map(\.id)),
      (zh ? "改动" : "changed", changes.changed.map(\.id)),
    ]
    let features = Table(
      zh ? "\(file)：要素变化" : "\(file): features",
      columns: [zh ? "变化" : "change", zh ? "数量" : "count", zh ? "编号" : "ids"],
      rows: counts.map { [$0.0, "\($0.1.count)", $0.1.shortList] })
    let surfaces = Table(
      zh ? "\(file)：地面变化 m²" : "\(file): ground, m²",
      columns: [zh ? "原为" : "was", zh ? "改为" : "becomes", "m²"],
      rows: transitions.changes.filter { $0.area >= 0.05 }.map {
        [
          $0.from.name(in: language), $0.to.name(in: language),
          Figure.rounded($0.area, decimals: 1),
        ]
      })
    return [features, surfaces]
  }
}

extension FeatureChanges {
  fileprivate var json: JSONValue {
    .object([
      "added": .array(added.map { .string($0) }),
      "removed": .array(removed.map { .string($0) }),
      "moved": .array(moved.map { .object(["id": .string($0.id), "m": .number($0.distance)]) }),
      "changed": .array(
        changed.map {
          .object([
            "id": .string($0.id), "properties": .array($0.properties.map { .string($0) }),
          ])
        }),
    ])
  }
}

extension Transitions {
  fileprivate var json: JSONValue {
    .object(
      rows.indices.map { row in
        let cells = columns.indices.filter { areas[row][$0] > 0 }.map {
          JSONValue.Member(name: columns[$0].word, value: .number(areas[row][$0]))
        }
        return JSONValue.Member(name: rows[row].word, value: .object(cells))
      })
  }
}

extension Transitions.Ground {
  var word: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .unassigned: "unassigned"
    case .outside: "outside"
    }
  }

  public func name(in language: Language) -> String {
    switch self {
    case .kind(let kind): kind.name(in: language)
    case .unassigned: AreaMeasures.Ground.name(of: nil, in: language)
    case .outside: language == .zh ? "界外" : "outside"
    }
  }
}

extension FigureChange.Verdict {
  public func word(in language: Language) -> String {
    switch self {
    case .better: language == .zh ? "变好" : "better"
    case .worse: language == .zh ? "变差" : "worse"
    case .same: language == .zh ? "不变" : "same"
    case .neutral: "·"
    case .unknown: language == .zh ? "未检查" : "not checked"
    }
  }
}

extension [String] {
  /// The first few, and how many more there are.
  fileprivate var shortList: String {
    prefix(6).joined(separator: " ") + (count > 6 ? " … +\(count - 6)" : "")
  }
}
