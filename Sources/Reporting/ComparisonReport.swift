public import Comparison
import Analysis
import Projection
public import PublicSpace

extension Report {
  /// Layouts held against the place as it is: `yuan compare`.
  public init(of comparison: LayoutComparison, in language: Language) {
    let before = comparison.baseMeasures
    json = .object(
      JSONValue.members([
        "yuan": .string(yuanVersion),
        "before": .string(comparison.base.layout.file),
        "plane": comparison.base.plane.json,
      ])
        + before.blocks
        + (before.sun.map {
          [JSONValue.Member(name: "sun_counting", value: $0.way(in: language))]
        } ?? [])
        + JSONValue.members([
          "after": .array(comparison.variants.map { $0.json(from: before) }),
          "findings": .array(comparison.allFindings.map { $0.json(in: language) }),
        ]))
    tables =
      [comparison.figureTable(in: language)]
      + (before.area.map { [comparison.balanceTable(from: $0, in: language)] } ?? [])
      + comparison.variants.flatMap { $0.tables(in: language) }
    // One kind of row: figures, or the doorway ledger where access is all that was asked for.
    if before.area == nil && before.counts == nil && before.access != nil {
      records =
        [DoorLedger.columns]
        + comparison.variants.flatMap { variant in
          variant.doors?.records(of: variant.site.layout.file) ?? []
        }
    } else {
      records =
        [["after", "measure", "before", "value", "change", "relative", "verdict"]]
        + comparison.variants.flatMap { $0.records(from: before) }
    }
    let said =
      comparison.allFindings.isEmpty
      ? [] : [comparison.allFindings.map { $0.sentence(in: language) }.joined(separator: "\n")]
    remarks = [before.access?.remark(in: language)].compactMap { $0 } + said
  }
}

extension LayoutComparison {
  /// Every figure, before and after, side by side.
  fileprivate func figureTable(in language: Language) -> Table {
    let zh = language == .zh
    var columns = [zh ? "指标" : "figure", zh ? "单位" : "unit", base.layout.file]
    for variant in variants { columns += [variant.site.layout.file, "±", "%", zh ? "评" : ""] }
    let rows = baseMeasures.metrics.map { metric in
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
    return Table(
      zh ? "指标对比" : "Figures", columns: columns, rows: rows,
      notes: baseMeasures.sun.map { [$0.convention(in: language)] } ?? [])
  }

  fileprivate func balanceTable(from before: AreaMeasures, in language: Language) -> Table {
    let zh = language == .zh
    let after = variants.compactMap(\.measures.area)
    var columns = [zh ? "用地 m²" : "ground m²", base.layout.file]
    for variant in variants { columns += [variant.site.layout.file, "±"] }
    let kinds: [Kind?] = Kind.covers.map { $0 } + [nil]
    let present = kinds.filter { kind in
      ([before] + after).contains { $0.settled(kind) > 0 }
    }
    let rows = present.map { kind in
      var row = [
        AreaMeasures.Ground.name(of: kind, in: language),
        Figure.rounded(before.settled(kind), decimals: 1),
      ]
      for area in after.map({ $0.settled(kind) }) {
        row += [
          Figure.rounded(area, decimals: 1),
          Figure.rounded(area - before.settled(kind), decimals: 1),
        ]
      }
      return row
    }
    return Table(zh ? "用地平衡" : "Land-use balance", columns: columns, rows: rows)
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
