/// How many rules a site keeps and breaks, in the order of reports.
///
/// To add one: a line here.
public let ruleMetrics: [Metric] = [
  // rules whose verdict is “fail”
  Metric(id: "rules_failed", zh: "不符合的规则", en: "rules that fail", unit: .count, better: .less) {
    $0.checks.map { Double($0.count(.fail)) }
  },
  // rules whose verdict is “pass”
  Metric(id: "rules_passed", zh: "符合的规则", en: "rules that pass", unit: .count, better: .more) {
    $0.checks.map { Double($0.count(.pass)) }
  },
  // rules for which something is not known or not drawn
  Metric(
    id: "rules_unchecked", zh: "未检查的规则", en: "rules not checked", unit: .count, better: .neither
  ) { $0.checks.map { Double($0.count(.unchecked)) } },
]
