import Analysis
import PublicSpace

extension Explanation {
  private static let rulePack = Wording(
    zh: "各条规则的条文，见 yuan rules 与 Documentation/Rules.md",
    en: "the clause of each rule: yuan rules and Documentation/Rules.md")
  private static let ruleGround = Wording(
    zh: "规则所说的要素",
    en: "the features that the rule is about")

  /// What rules say of a layout.
  static let ruleFigures: [Explanation] = [
    Explanation(
      "rules_failed", zh: "有几条规则没做到。", en: "How many rules the layout does not keep.",
      formula: "number of rules with verdict fail", inChinese: "结论为不符合的规则数", source: rulePack,
      from: ruleGround
    ) { measures, _ in
      measures.rules(.fail)
    },
    Explanation(
      "rules_passed", zh: "有几条规则做到了。", en: "How many rules it keeps.",
      formula: "number of rules with verdict pass", inChinese: "结论为符合的规则数", source: rulePack,
      from: ruleGround
    ) { measures, _ in
      measures.rules(.pass)
    },
    Explanation(
      "rules_unchecked", zh: "有几条规则因为缺数据没法查。",
      en: "How many rules could not be checked for want of data.",
      formula: "number of rules with verdict unchecked", inChinese: "结论为未检查的规则数",
      source: rulePack, from: ruleGround
    ) { measures, _ in
      measures.rules(.unchecked)
    },
    Explanation(
      "value", "量得的值", "value measured", zh: "按这条规则量出来是多少；最差的一处。",
      en: "What was measured for this rule, at its worst.",
      formula: "by the rule's method", inChinese: "照规则写明的方法", unit: "as the rule says",
      source: rulePack, from: ruleGround),
    Explanation(
      "limit", "限值", "limit", zh: "规则要求多少。", en: "What the rule asks.",
      formula: "as the rule says", inChinese: "照规则", unit: "as the rule says", source: rulePack,
      from: ruleGround),
    Explanation(
      "limit_renewal", "更新项目的限值", "limit for renewal", zh: "旧区更新时要求多少。",
      en: "What the rule asks of a renewal.",
      formula: "as the rule says", inChinese: "照规则", unit: "as the rule says", source: rulePack,
      from: ruleGround),
    Explanation(
      "with", "规则的参数", "numbers of a rule", zh: "这条规则还用到的数。",
      en: "Other numbers that the rule uses.",
      formula: "as the rule says", inChinese: "照规则", unit: "as the rule says", source: rulePack,
      from: ruleGround,
      levels: 1),
    Explanation(
      "before_value", "今天的值", "value today", zh: "今天量得多少。", en: "What was measured today.",
      formula: "value in the first layout", inChinese: "第一个布局的 value", unit: "as the rule says",
      source: rulePack,
      from: ruleGround),
    Explanation(
      "after_value", "方案的值", "value in the plan", zh: "方案量得多少。",
      en: "What was measured in the plan.",
      formula: "value in the other layout", inChinese: "另一个布局的 value", unit: "as the rule says",
      source: rulePack,
      from: ruleGround),
    Explanation(
      "coordinates", "坐标", "coordinates", zh: "不合处的形状在哪里。",
      en: "Where the shape of what is wrong lies.",
      formula: "the layout's own coordinates", inChinese: "布局自己的坐标", unit: "°", source: rulePack,
      from: ruleGround),
  ]
}

extension Measures {
  /// The rules with a verdict and what was measured for each.
  fileprivate func rules(_ verdict: Ruling.Verdict) -> Explanation.Working {
    guard let checks else { return Explanation.Working() }
    let own = checks.all.filter { $0.verdict == verdict }
    var features: [String] = []
    for feature in own.flatMap(\.features) where !features.contains(feature) {
      features.append(feature)
    }
    return Explanation.Working(
      [Explanation.Step("全部规则", "all rules", Double(checks.all.count), "count")]
        + own.map { ruling in
          Explanation.Step(
            "\(ruling.rule.title(in: .zh)) \(ruling.rule.id)",
            "\(ruling.rule.title(in: .en)) \(ruling.rule.id)", ruling.value, ruling.rule.unit)
        }, features: features)
  }
}
