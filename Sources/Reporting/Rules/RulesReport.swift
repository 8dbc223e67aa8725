public import Analysis
public import PublicSpace

extension Report {
  /// What rules say of one layout: `yuan rules LAYOUT`.
  public init(of rulings: Rulings, _ site: Site, findings: [Finding], in language: Language) throws
  {
    json = .object([
      "yuan": .string(yuanVersion), "layout": .string(site.layout.file),
      "works": .string(site.description.works.rawValue),
      "checks": try RulingReport(rulings, in: site, language).json,
      "tree_consent": .string(rulings.treeConsent?.text(in: language)),
      "findings": .array(findings.map { $0.json(in: language) }),
    ])
    tables = [rulings.table(in: language)]
    records = rulings.ledger(in: language)
    remarks = [rulings.remark(in: language)].compactMap(\.self)
  }

  /// The rules themselves: `yuan rules --list`.
  public init(listing rules: [Rule], in language: Language) {
    let zh = language == .zh
    json = .object(["rules": .array(rules.map { $0.json })])
    tables = [
      Table(
        zh ? "规则" : "Rules",
        columns: zh
          ? ["编号", "规则", "标准与条文", "限值", "程度", "适用", "可信度", "来源", "查阅日期", "开"]
          : [
            "id", "rule", "standard and clause", "limit", "level", "applies", "confidence",
            "source",
            "checked on", "on",
          ],
        rows: rules.map { $0.row(in: language) }, hasFigures: false)
    ]
    records =
      [
        [
          "id", "title_zh", "title_en", "edition", "clause", "in_force", "in_force_until", "method",
          "op", "limit", "unit", "level", "applies", "kinds", "needs", "source", "checked_on",
          "confidence", "on",
        ]
      ]
      + rules.map { rule in
        [
          rule.id, rule.title.zh ?? "", rule.title.en ?? "", rule.edition, rule.clause,
          rule.inForce ?? "", rule.inForceUntil ?? "", rule.method, rule.limit.sign,
          "\(rule.limit.value)", rule.unit, rule.level.rawValue, rule.applies.rawValue,
          rule.kinds.map(\.rawValue).joined(separator: " "), rule.needs.joined(separator: " "),
          rule.source, rule.checkedOn ?? "", rule.confidence.rawValue, rule.isOn ? "yes" : "no",
        ]
      }
    remarks = []
  }
}

extension Rule {
  fileprivate func row(in language: Language) -> [String] {
    let zh = language == .zh
    let limits =
      renewalLimit.map {
        text(of: limit, in: language) + (zh ? "（新建）；" : " (new); ") + text(of: $0, in: language)
          + (zh ? "（更新）" : " (renewal)")
      } ?? text(of: limit, in: language)
    let date = inForce.map { (zh ? "，自 " : ", from ") + $0 } ?? ""
    let end = inForceUntil.map { (zh ? " 至 " : " to ") + $0 } ?? ""
    let works: String =
      switch applies {
      case .new: zh ? "新建" : "new"
      case .renewal: zh ? "更新" : "renewal"
      case .both: zh ? "都" : "both"
      }
    let sure: String =
      switch confidence {
      case .verified: zh ? "引文已核" : "verified"
      case .secondhand: zh ? "转述" : "second-hand"
      case .general: zh ? "待核" : "to be checked"
      case .own: zh ? "自定" : "own"
      }
    return [
      id, title(in: language), citation + date + end, limits, level.word(in: language), works, sure,
      source, checkedOn ?? "–", isOn ? (zh ? "是" : "yes") : (zh ? "否" : "no"),
    ]
  }

  fileprivate var json: JSONValue {
    func texts(_ list: [String]) -> JSONValue { .array(list.map { .string($0) }) }
    return .object([
      "id": .string(id), "title_zh": .string(title.zh), "title_en": .string(title.en),
      "edition": .string(edition), "clause": .string(clause), "in_force": .string(inForce),
      "in_force_until": .string(inForceUntil), "method": .string(method), "op": .string(limit.sign),
      "limit": limit.json, "limit_renewal": renewalLimit?.json ?? .null, "unit": .string(unit),
      "level": .string(level.rawValue), "applies": .string(applies.rawValue),
      "with": .object(
        parameters.sorted { $0.key < $1.key }.map {
          JSONValue.Member(name: $0.key, value: .number($0.value))
        }),
      "kinds": texts(kinds.map(\.rawValue)), "needs": texts(needs), "source": .string(source),
      "checked_on": .string(checkedOn), "confidence": .string(confidence.rawValue),
      "on": .boolean(isOn),
    ])
  }
}

extension Rulings {
  /// What does not comply as a GeoJSON layer.
  public func geoJSON(in site: Site, _ language: Language) throws -> String {
    try RulingReport(self, in: site, language).geoJSON
  }
}
