public import PublicSpace

extension Report {
  /// The words of the format: kinds, properties, and the OpenStreetMap tags that are understood.
  public static func kinds(in language: Language) -> Report {
    let titles = Titles(language)
    let tables = [
      Table(
        titles.kinds,
        columns: titles.kindColumns, rows: KindFacts.table.map { $0.cells(in: language) },
        hasFigures: false),
      Table(
        titles.words, columns: titles.wordColumns,
        rows: VocabularyWord.table.map { $0.cells(in: language) }, hasFigures: false),
      Table(titles.tags, columns: titles.tagColumns, rows: tagRows, hasFigures: false),
    ]
    return Report(
      json: .object([
        "yuan": .string(yuanVersion),
        "kinds": .array(KindFacts.table.map(\.json)),
        "properties": .array(VocabularyWord.table.map(\.json)),
        "openstreetmap": .array(OpenStreetMapRule.table.map(\.json)),
      ]),
      tables: tables,
      records: [titles.kindColumns] + KindFacts.table.map { $0.cells(in: language) },
      remarks: [titles.remark])
  }

  /// The tags of each kind in one row, in the order of kinds.
  private static var tagRows: [[String]] {
    let rules = Dictionary(grouping: OpenStreetMapRule.table, by: \.meaning)
    let meanings =
      KindFacts.table.map { OpenStreetMapRule.Meaning.kind($0.kind) }
      + OpenStreetMapAside.allCases.map { .aside($0) }
    return meanings.compactMap { meaning in
      guard let rows = rules[meaning] else { return nil }
      return [meaning.word, rows.map { "`\($0.tags)`" }.joined(separator: ", ")]
    }
  }
}

/// The words round the tables.
private struct Titles {
  let kinds, words, tags, remark: String
  let kindColumns, wordColumns, tagColumns: [String]

  init(_ language: Language) {
    let isChinese = language == .zh
    kinds = isChinese ? "要素种类 kinds" : "Kinds"
    words = isChinese ? "属性 properties" : "Properties"
    tags = isChinese ? "没有 kind 时读 OpenStreetMap 标签" : "OpenStreetMap tags, where kind is missing"
    remark =
      isChinese
      ? "重叠的地面归 covers 小的一种；“*” 是除 no 以外的任何值；“@area” 只对面有效；“–” 后的标签认得而不计入。"
      : "Ground under two kinds goes to the lower number in “covers”; “*” is any value but no; “@area” holds for areas only; tags after “–” are known and left out."
    kindColumns =
      isChinese
      ? ["kind", "中文", "English", "几何", "covers", "宽 m", "步行", "轮椅", "可看透", "可停留"]
      : [
        "kind", "中文", "English", "geometry", "covers", "width m", "walk", "wheels",
        "sees through", "open ground",
      ]
    wordColumns =
      isChinese
      ? ["属性", "单位", "意思", "meaning", "取值", "OpenStreetMap"]
      : ["property", "unit", "意思", "meaning", "values", "OpenStreetMap"]
    tagColumns = isChinese ? ["kind", "标签"] : ["kind", "tags"]
  }
}

extension KindFacts.Form {
  fileprivate var word: Wording {
    switch self {
    case .area: Wording(zh: "面", en: rawValue)
    case .line: Wording(zh: "线", en: rawValue)
    case .point: Wording(zh: "点", en: rawValue)
    }
  }
}

extension KindFacts {
  fileprivate func cells(in language: Language) -> [String] {
    let open: KindFacts.Passage = isOpen ? .yes : kind.rank == nil ? .unasked : .no
    let passages = [walk, wheels, sees, open].map { $0.word.text(in: language) }
    return [
      kind.rawValue, zh, en,
      forms.map { $0.word.text(in: language) }.joined(separator: language == .zh ? "、" : ", "),
      kind.rank.map { "\($0 + 1)" } ?? "–", width.map { "\($0)" } ?? "–",
    ] + passages
  }

  fileprivate var json: JSONValue {
    .object([
      "kind": .string(kind.rawValue), "zh": .string(zh), "en": .string(en),
      "geometry": .array(forms.map { .string($0.rawValue) }),
      "covers": .number(kind.rank.map { Double($0 + 1) }), "width_m": .number(width),
      "walk": walk.json, "wheels": wheels.json, "sees_through": sees.json,
      "open_ground": .boolean(isOpen),
    ])
  }
}

extension KindFacts.Passage {
  fileprivate var word: Wording {
    switch self {
    case .yes: Wording(zh: "是", en: rawValue)
    case .no: Wording(zh: "否", en: rawValue)
    case .unasked: Wording(rawValue)
    case .ifItComplies: Wording(zh: "坡度合规时", en: rawValue)
    case .upTo1200: Wording(zh: "不高于 1.2 m 时", en: rawValue)
    }
  }

  fileprivate var json: JSONValue { self == .unasked ? .null : .string(rawValue) }
}

extension VocabularyWord {
  private var spellings: [OpenStreetMapSpelling] {
    OpenStreetMapSpelling.table.filter { $0.property == name }
  }

  fileprivate func cells(in language: Language) -> [String] {
    let isKind = name == "kind" && language == .zh
    let unit = self.unit == "rise/run" && language == .zh ? "高差/水平长" : self.unit
    return [
      name, unit, zh, en, isKind ? "上表中的种类" : values.joined(separator: ", "),
      spellings.map { "`\($0.key)`" }.joined(separator: ", "),
    ]
  }

  fileprivate var json: JSONValue {
    .object([
      "property": .string(name), "unit": .string(unit), "zh": .string(zh), "en": .string(en),
      "values": .array(values.map { .string($0) }),
      "openstreetmap": .array(spellings.map { .string($0.key) }),
    ])
  }
}

extension OpenStreetMapRule {
  fileprivate var json: JSONValue {
    .object(["tags": .string(tags), "kind": kind, "aside": aside])
  }

  private var kind: JSONValue {
    if case .kind(let kind) = meaning { .string(kind.rawValue) } else { .null }
  }

  private var aside: JSONValue {
    if case .aside(let why) = meaning { .string(why.rawValue) } else { .null }
  }
}

extension OpenStreetMapRule.Meaning {
  /// What stands before the tags: a kind, or why they are left out.
  fileprivate var word: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .aside(let why): "– \(why.rawValue)"
    }
  }
}
