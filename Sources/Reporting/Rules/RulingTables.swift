import Analysis
import PublicSpace

extension Rulings {
  /// Every rule's verdict, number and limit.
  func table(in language: Language) -> Table {
    let zh = language == .zh
    let order: [Ruling.Verdict] = [.fail, .note, .pass, .unchecked]
    let sorted = order.flatMap { verdict in all.filter { $0.verdict == verdict } }
    return Table(
      title(in: language),
      columns: zh
        ? ["规则", "结论", "程度", "量得", "限值", "条文", "说明"]
        : ["rule", "verdict", "level", "value", "limit", "clause", "what is found"],
      rows: sorted.map { ruling in
        [
          "\(ruling.rule.title(in: language)) \(ruling.rule.id)", ruling.word(in: language),
          ruling.rule.level.word(in: language),
          ruling.value.map { ruling.rule.figure($0, in: language) } ?? "–",
          ruling.rule.text(of: ruling.limit, in: language), ruling.rule.citation,
          ruling.remark(in: language),
        ]
      }, hasFigures: false)
  }

  private func title(in language: Language) -> String {
    let counts = [Ruling.Verdict.fail, .pass, .note, .unchecked].map { verdict in
      language == .zh
        ? "\(verdict.word(in: .zh)) \(count(verdict))" : "\(count(verdict)) \(verdict.rawValue)"
    }
    return language == .zh
      ? "标准检查（\(counts.joined(separator: "，"))）" : "Rules (\(counts.joined(separator: ", ")))"
  }

  /// The text that a board needs of trees that go, and what these verdicts are worth.
  func remark(in language: Language) -> String? {
    let caution =
      language == .zh
      ? "规则的数值出自引用标准的网页，未与印刷本逐条核对；“参考”不是结论。不能代替审图。"
      : "The numbers of rules come from pages that quote the standards, not from the printed texts;"
        + " a note is no verdict. This replaces no plan review."
    return [treeConsent?.text(in: language), caution].compactMap(\.self).joined(separator: "\n")
  }

  /// A row for each rule.
  func ledger(in language: Language) -> [[String]] {
    [
      [
        "id", "title", "verdict", "level", "reference", "value", "op", "limit", "unit", "clause",
        "features", "message",
      ]
    ]
      + all.map { ruling in
        [
          ruling.rule.id, ruling.rule.title(in: language), ruling.verdict.rawValue,
          ruling.rule.level.rawValue, ruling.isReference ? "yes" : "no", field(ruling.value),
          ruling.limit.sign, "\(ruling.limit.value)", ruling.rule.unit, ruling.rule.citation,
          ruling.features.joined(separator: " "), ruling.remark(in: language),
        ]
      }
  }

  /// The values as measures among others.
  var records: [[String]] {
    all.map { ["checks.\($0.rule.id)", field($0.value), $0.rule.unit] }
  }
}
