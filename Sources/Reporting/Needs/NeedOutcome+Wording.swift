import Analysis
public import Comparison
public import PublicSpace

extension Answer.Verdict {
  public func word(in language: Language) -> String {
    let zh = language == .zh
    return switch self {
    case .met: zh ? "做到" : "met"
    case .partly: zh ? "部分做到" : "partly"
    case .not: zh ? "未做到" : "not met"
    }
  }
}

extension NeedOutcome {
  /// The verdict in a word, also where the proposal does not speak of the need.
  public func word(in language: Language) -> String {
    verdict?.word(in: language) ?? (language == .zh ? "未答复" : "no answer")
  }

  /// What shows it: the figures and rules, then how many of the features are there, by their names.
  public func signs(on site: Site, in language: Language) -> String {
    let zh = language == .zh
    let shown = evidence.filter { $0.holds == true }
    let measured = shown.compactMap { $0.measured(in: language) }
    let names = shown.compactMap { sign -> String? in
      guard case .there(let id) = sign.sign else { return nil }
      return site.name(of: id, in: language)
    }.once
    let most = 4
    let list = names.prefix(most).joined(separator: zh ? "、" : ", ")
    let more =
      names.count > most ? (zh ? "等 \(names.count) 处" : " and \(names.count - most) more") : ""
    return (measured + (names.isEmpty ? [] : [list + more])).joined(separator: zh ? "；" : "; ")
  }

  /// What should show it and does not; nil where nothing is missing.
  public func missing(on site: Site, in language: Language) -> String? {
    let faults = evidence.filter { $0.holds != true }.map { $0.fault(in: language) }
    return faults.isEmpty ? nil : faults.joined(separator: language == .zh ? "；" : "; ")
  }

  /// What the board says of it beside the block: an answer that its signs do not bear out, or none.
  public func finding(of option: String, on site: Site) -> Finding? {
    let name = Wording(zh: "\(option) 的需求“\(need.id)”", en: "\(option): the need “\(need.id)” ")
    guard let answer else {
      return Finding(
        .note, "need.unanswered",
        name + Wording(zh: "在 answers.yaml 中没有答复", en: "has no answer in answers.yaml"))
    }
    guard isFlipped, let verdict else { return nil }
    func say(_ language: Language) -> (String, String, String) {
      (
        answer.claim.word(in: language), verdict.word(in: language),
        missing(on: site, in: language) ?? ""
      )
    }
    let (zh, en) = (say(.zh), say(.en))
    return Finding(
      .warning, "need.flipped",
      name
        + Wording(
          zh: "答复写“\(zh.0)”，核对后为“\(zh.1)”：\(zh.2)",
          en: "is said to be \(en.0) and turns out \(en.1): \(en.2)"))
  }
}

extension NeedOutcome.Evidence {
  /// `座位 12 → 104`; nil for a feature.
  fileprivate func measured(in language: Language) -> String? {
    switch sign {
    case .figure(let id, let before, let after, _):
      guard let metric = metrics.first(where: { $0.id == id }) else { return nil }
      func figure(_ value: Double?) -> String { Figure.plain(value, metric.unit) }
      let unit = metric.unit.symbol(in: language)
      let values = before == after ? figure(after) : "\(figure(before)) → \(figure(after))"
      return "\(metric.name(in: language)) \(values)" + (unit.isEmpty ? "" : " \(unit)")
    case .rule(let ruling):
      let value = ruling.value.map { " " + ruling.rule.figure($0, in: language) } ?? ""
      return ruling.rule.title(in: language) + value
    case .there, .gone, .ruleUnjudged: return nil
    }
  }

  fileprivate func fault(in language: Language) -> String {
    let zh = language == .zh
    switch sign {
    case .there(let id): return zh ? "没有要素“\(id)”" : "the feature “\(id)” is not there"
    case .gone(let id): return zh ? "要素“\(id)”还在" : "the feature “\(id)” is still there"
    case .ruleUnjudged(let id): return zh ? "规则“\(id)”未检查" : "the rule “\(id)” is not checked"
    case .rule(let ruling):
      let verdict =
        holds == nil
        ? Ruling.Verdict.unchecked.word(in: language)
        : "\(zh ? "应" : "needs ")\(ruling.rule.text(of: ruling.limit, in: language))"
      return "\(measured(in: language) ?? ruling.rule.id) (\(verdict))"
    case .figure(let id, _, _, let condition):
      let wanted =
        holds == nil ? (zh ? "未检查" : "not checked") : condition.wanted(of: id, in: language)
      return "\(measured(in: language) ?? id) (\(wanted))"
    }
  }
}

extension Answer.Condition {
  /// `应 ≥ 60`.
  fileprivate func wanted(of id: String, in language: Language) -> String {
    let zh = language == .zh
    let unit = metrics.first { $0.id == id }?.unit
    func figure(_ value: Double) -> String { Figure.plain(value, unit ?? .ratio) }
    switch self {
    case .figure(_, .atLeast(let least)): return "\(zh ? "应" : "needs") ≥ \(figure(least))"
    case .figure(_, .atMost(let most)): return "\(zh ? "应" : "needs") ≤ \(figure(most))"
    case .figure(_, .between(let least, let most)):
      return "\(zh ? "应为" : "needs") \(figure(least))–\(figure(most))"
    case .change(_, let grows):
      return grows ? (zh ? "应增加" : "should grow") : (zh ? "应减少" : "should shrink")
    case .rule: return ""
    }
  }
}

extension Site {
  /// A feature's own name, else that of its kind; nil when it is not there.
  fileprivate func name(of id: String, in language: Language) -> String? {
    elements.first { $0.id == id && $0.isPresent }.map {
      $0.feature.name(in: language) ?? $0.kind?.name(in: language) ?? id
    }
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var once: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
