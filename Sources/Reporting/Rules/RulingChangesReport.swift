import Analysis
import Comparison
import PublicSpace

extension RulingChanges {
  var json: JSONValue {
    .array(
      all.map { change in
        .object([
          "id": .string(change.after.rule.id), "before": .string(change.before.verdict.rawValue),
          "after": .string(change.after.verdict.rawValue),
          "before_value": .number(change.before.value),
          "after_value": .number(change.after.value), "unit": .string(change.after.rule.unit),
          "verdict": .string(change.verdict.rawValue),
        ])
      })
  }

  /// The rules whose verdict changes; nil when none does.
  func table(of file: String, in language: Language) -> Table? {
    guard !changed.isEmpty else { return nil }
    let zh = language == .zh
    return Table(
      zh ? "\(file)：结论变化的规则" : "\(file): rules whose verdict changes",
      columns: zh
        ? ["规则", "今天", "方案", "今天量得", "方案量得", "评"]
        : ["rule", "today", "plan", "value today", "value then", ""],
      rows: changed.map { change in
        let rule = change.after.rule
        return [
          "\(rule.title(in: language)) \(rule.id)", change.before.word(in: language),
          change.after.word(in: language),
          change.before.value.map { rule.figure($0, in: language) } ?? "–",
          change.after.value.map { rule.figure($0, in: language) } ?? "–",
          change.verdict.word(in: language),
        ]
      }, hasFigures: false)
  }
}
