public import Analysis
import Projection
public import PublicSpace

extension Report {
  /// The measures of one layout: `yuan measure`.
  public init(
    of measures: Measures, _ site: Site, findings: [Finding], in language: Language
  ) throws {
    let asked = reportBlocks.filter { measures.has($0.block) }
    json = .object(
      site.reportHead
        + measures.blocks
        + (try asked.flatMap { try $0.members(measures, site, language) })
        + JSONValue.members(["findings": .array(findings.map { $0.json(in: language) })]))
    tables =
      (measures.area.map { [$0.balanceTable(in: language)] } ?? [])
      + [measures.figureTable(in: language)]
      + (try asked.flatMap { try $0.tables(measures, site, language) })
    records = try measures.records(of: asked, on: site, in: language)
    let said =
      findings.isEmpty ? [] : [findings.map { $0.sentence(in: language) }.joined(separator: "\n")]
    remarks = asked.compactMap { $0.remark(measures, language) } + said
  }
}

extension Measures {
  /// The figures of what was measured, a member for each block.
  var blocks: [JSONValue.Member] {
    blockMetrics.compactMap { block, metrics in
      guard has(block) else { return nil }
      let value = block == .area ? area.map { areaJSON($0) } : nil
      return JSONValue.Member(name: block.figuresKey, value: value ?? figures(metrics))
    }
  }

  private func areaJSON(_ area: AreaMeasures) -> JSONValue {
    func byKind(_ grounds: [AreaMeasures.Ground]) -> JSONValue {
      .object(grounds.map { JSONValue.Member(name: $0.word, value: .number($0.area)) })
    }
    let figures = members(areaMetrics)
    return .object(
      [figures[0]]
        + [
          JSONValue.Member(name: "balance_m2", value: byKind(area.balance)),
          JSONValue.Member(name: "drawn_m2", value: byKind(area.drawn)),
        ] + figures.dropFirst())
  }

  private func figures(_ metrics: [Metric]) -> JSONValue { .object(members(metrics)) }

  private func members(_ metrics: [Metric]) -> [JSONValue.Member] {
    metrics.map { JSONValue.Member(name: $0.id, value: .number($0.value(self))) }
  }

  /// One kind of row: measures, or the rows of its own where one part is all that was asked for.
  fileprivate func records(
    of asked: [ReportBlock], on site: Site, in language: Language
  ) throws -> [[String]] {
    if area == nil, counts == nil, asked.count == 1 {
      let own = try asked[0].ledger(self, site, language)
      if !own.isEmpty { return own }
    }
    let balance = area?.balance.map { ["balance.\($0.word)", "\($0.area)", "m2"] } ?? []
    let drawn = area?.drawn.map { ["drawn.\($0.word)", "\($0.area)", "m2"] } ?? []
    return [["measure", "value", "unit"]] + balance + drawn
      + metrics.map { [$0.id, field($0.value(self)), $0.unit.rawValue] }
      + (asked.flatMap { $0.records(self) })
  }

  fileprivate func figureTable(in language: Language) -> Table {
    let zh = language == .zh
    return Table(
      zh ? "指标" : "Figures",
      columns: [zh ? "指标" : "figure", zh ? "数值" : "value", zh ? "单位" : "unit"],
      rows: metrics.map {
        [
          $0.name(in: language), Figure.plain($0.value(self), $0.unit),
          $0.unit.symbol(in: language),
        ]
      })
  }
}

extension AreaMeasures {
  fileprivate func balanceTable(in language: Language) -> Table {
    let zh = language == .zh
    let rows = balance.map { ground in
      let name = ground.name(in: language)
      let share = boundary > 0 ? ground.area / boundary : 0
      return [
        name, Figure.rounded(ground.area, decimals: 1), Figure.rounded(share * 100, decimals: 1),
      ]
    }
    let sum = [
      zh ? "合计" : "sum", Figure.rounded(balance.reduce(0) { $0 + $1.area }, decimals: 1), "100.0",
    ]
    return Table(
      zh ? "用地平衡" : "Land-use balance",
      columns: [zh ? "用地" : "ground", "m²", "%"], rows: rows + [sum])
  }
}

extension AreaMeasures.Ground {
  /// The key in reports.
  var word: String { kind?.rawValue ?? "unassigned" }

  public func name(in language: Language) -> String { Self.name(of: kind, in: language) }

  /// The name of a kind of ground, or of ground that nothing covers.
  public static func name(of kind: Kind?, in language: Language) -> String {
    kind?.name(in: language) ?? (language == .zh ? "未定" : "unassigned")
  }
}

extension Finding {
  /// Keys and codes are the same in both languages.
  public func json(in language: Language) -> JSONValue {
    .object([
      "level": .string(level.rawValue), "code": .string(code), "feature": .string(feature),
      "line": .number(line.map(Double.init)),
      "at": at.map { .array([.number($0.longitude), .number($0.latitude)]) } ?? .null,
      "message": .string(message.text(in: language)),
      "remedy": .string(remedy?.text(in: language)),
    ])
  }

  /// One line for people.
  public func sentence(in language: Language) -> String {
    let level = level.name(in: language) + (language == .zh ? "：" : ": ")
    return level + (feature.map { "“\($0)” " } ?? "") + advice.text(in: language) + " [\(code)]"
  }
}
