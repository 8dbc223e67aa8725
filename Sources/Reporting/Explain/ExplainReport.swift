public import Analysis
public import PublicSpace

extension Report {
  /// What figures are: `yuan explain METRIC`; with measures, how they come about in that layout.
  public init(
    explaining entries: [Explanation], in layout: (measures: Measures, site: Site)?,
    _ language: Language
  ) {
    let all = entries.map { entry in
      (entry: entry, working: layout.flatMap { entry.working?($0.measures, $0.site) })
    }
    json = .object(
      JSONValue.members([
        "yuan": .string(yuanVersion), "layout": .string(layout?.site.layout.file),
        "figures": .array(
          all.map { entry, working in
            entry.json(working, entry.value(in: layout?.measures), language)
          }),
      ]))
    tables = all.map { entry, working in
      entry.table(working, entry.value(in: layout?.measures), layout?.site.layout.file, language)
    }
    records =
      [["figure", "name", "unit", "formula", "better"]]
      + all.map { entry, _ in
        [
          entry.id, entry.name.text(in: language), entry.unit, entry.formula.text(in: language),
          entry.better?.rawValue ?? "",
        ]
      }
    remarks = []
  }

  /// All that can be explained: `yuan explain`; with measures, what it comes to in that layout.
  public static func explanations(
    in layout: (measures: Measures, file: String)? = nil, _ language: Language
  ) -> Report {
    let zh = language == .zh
    let all = Explanation.all.filter { entry in
      layout == nil || metrics.contains { $0.id == entry.id }
    }
    let rows = all.map { entry in
      let value = layout.map { entry.text(of: entry.value(in: $0.measures), language) }
      return [entry.id, entry.name.text(in: language)]
        + [value ?? entry.symbol(in: language), entry.sentence.text(in: language)]
    }
    let third = layout?.file ?? (zh ? "单位" : "unit")
    return Report(
      json: .object(
        JSONValue.members([
          "yuan": .string(yuanVersion), "layout": .string(layout?.file),
          "figures": .array(all.map { $0.json(nil, $0.value(in: layout?.measures), language) }),
        ])),
      tables: [
        Table(
          zh ? "可以解释的数字" : "Figures that can be explained",
          columns: zh ? ["词", "名称", third, "说的是"] : ["word", "name", third, "what it tells"],
          rows: rows, hasFigures: false,
          notes: [
            zh
              ? "yuan explain 词 布局：怎样算来，一步一步"
              : "yuan explain WORD LAYOUT tells how each comes about, step by step"
          ])
      ],
      records: [["figure", "name", layout == nil ? "unit" : "value", "sentence"]] + rows,
      remarks: [])
  }
}

extension Explanation {
  /// What the figure is in a layout; nil where it is none that is compared, or is not known.
  fileprivate func value(in measures: Measures?) -> Double? {
    measures.flatMap { measures in metrics.first { $0.id == id }?.value(measures) }
  }

  fileprivate func json(_ working: Working?, _ value: Double?, _ language: Language) -> JSONValue {
    .object([
      "figure": .string(id), "name": .string(name.text(in: language)),
      "sentence": .string(sentence.text(in: language)),
      "formula": .string(formula.text(in: language)),
      "unit": .string(unit), "source": .string(source.text(in: language)),
      "inputs": .string(inputs.text(in: language)), "better": .string(better?.rawValue),
      "value": .number(value),
      "steps": .array(
        (working?.steps ?? []).map {
          .object([
            "name": .string($0.name.text(in: language)), "value": .number($0.value),
            "unit": .string($0.unit),
          ])
        }),
      "features": .array((working?.features ?? []).map { .string($0) }),
    ])
  }

  fileprivate func table(
    _ working: Working?, _ value: Double?, _ file: String?, _ language: Language
  ) -> Table {
    let zh = language == .zh
    let symbol = symbol(in: language)
    var rows = [
      [zh ? "说的是" : "tells", sentence.text(in: language)],
      [zh ? "怎样算" : "formula", formula.text(in: language)],
      [zh ? "单位" : "unit", symbol.isEmpty ? "–" : symbol],
      [zh ? "依据" : "source", source.text(in: language)],
      [zh ? "取自" : "from", inputs.text(in: language)],
      [zh ? "怎样更好" : "better", word(for: better, language)],
    ]
    for step in working?.steps ?? [] {
      rows.append([
        "  " + step.name.text(in: language), Self.text(of: step.value, step.unit, language),
      ])
    }
    if let file, metrics.contains(where: { $0.id == id }) {
      rows.append(["= \(file)", text(of: value, language)])
    }
    let features = working?.features ?? []
    if !features.isEmpty {
      let some = features.prefix(12).joined(separator: zh ? "、" : ", ")
      let rest =
        features.count > 12 ? (zh ? " 等 \(features.count) 个" : " … (\(features.count))") : ""
      rows.append([zh ? "有关要素" : "features", some + rest])
    }
    return Table(
      "\(name.text(in: language)) · \(id)", columns: ["", ""], rows: rows, hasFigures: false)
  }

  private func word(for better: Metric.Better?, _ language: Language) -> String {
    let zh = language == .zh
    return switch better {
    case .more: zh ? "越多越好" : "more"
    case .less: zh ? "越少越好" : "less"
    case .neither: zh ? "不分好坏" : "neither"
    case nil: "–"
    }
  }

  fileprivate func symbol(in language: Language) -> String {
    Self.symbol(of: unit, language)
  }

  private static func symbol(of unit: String, _ language: Language) -> String {
    Metric.Unit(rawValue: unit)?.symbol(in: language)
      ?? unitWords[unit]?.text(in: language) ?? unit
  }

  /// Units that no figure is compared in, and that are words.
  private static let unitWords = [
    "m2/household": Wording(zh: "m²/户", en: "m²/household"),
    "as the rule says": Wording(zh: "依规则而定", en: "as the rule says"),
    "steps": Wording(zh: "步", en: "steps"),
  ]

  fileprivate func text(of value: Double?, _ language: Language) -> String {
    Self.text(of: value, unit, language)
  }

  /// Rounded for people where the unit is one of figures, else with four digits behind the point at most.
  private static func text(of value: Double?, _ unit: String, _ language: Language) -> String {
    guard let value else { return language == .zh ? "未检查" : "not checked" }
    let known = Metric.Unit(rawValue: unit)
    let number =
      known.map { Figure.plain(value, $0) } ?? Figure.trimmed((value * 1e4).rounded() / 1e4)
    let symbol = symbol(of: unit, language)
    return symbol.isEmpty ? number : "\(number) \(symbol)"
  }
}
