public import Analysis
public import PublicSpace

extension Ruling.Verdict {
  public func word(in language: Language) -> String {
    let zh = language == .zh
    return switch self {
    case .pass: zh ? "符合" : "pass"
    case .fail: zh ? "不符合" : "fail"
    case .note: zh ? "参考" : "note"
    case .unchecked: zh ? "未检查" : "unchecked"
    }
  }
}

extension Rule.Level {
  public func word(in language: Language) -> String {
    let zh = language == .zh
    return switch self {
    case .must: zh ? "应" : "must"
    case .should: zh ? "宜" : "should"
    case .note: zh ? "参考" : "note"
    }
  }
}

extension Rule {
  /// A value in the rule's unit, rounded for people: shares in per cent, slopes as 1 : n.
  public func figure(_ value: Double, in language: Language) -> String {
    switch unit {
    case "share": return Figure.rounded(value * 100, decimals: 1) + " %"
    case "ratio" where value > 0:
      return value < 0.02
        ? Figure.rounded(value * 100, decimals: 1) + " %"
        : "1:" + Figure.rounded(1 / value, decimals: 1)
    case "count": return Figure.rounded(value, decimals: 0)
    case "m": return Figure.rounded(value, decimals: value < 0.1 ? 3 : 2) + " m"
    case "m2": return Figure.rounded(value, decimals: 1) + " m²"
    case "m2/person":
      return Figure.rounded(value, decimals: 2) + (language == .zh ? " m²/人" : " m²/person")
    case "m/m2": return Figure.rounded(value, decimals: 3) + " m/m²"
    case "households":
      return Figure.rounded(value, decimals: 0) + (language == .zh ? " 户" : " households")
    default: return Figure.rounded(value, decimals: 2) + (unit.isEmpty ? "" : " \(unit)")
    }
  }

  /// A limit with its sign, such as `≥ 4.00 m`.
  public func text(of limit: Limit, in language: Language) -> String {
    switch limit {
    case .atLeast(let value): "≥ " + figure(value, in: language)
    case .atMost(let value): "≤ " + figure(value, in: language)
    case .between(let least, let most):
      Figure.rounded(least, decimals: 0) + "–" + figure(most, in: language)
    }
  }
}

extension Ruling {
  /// What is found, in a few words: why it is unchecked, or what does not comply.
  public func remark(in language: Language) -> String {
    if let reason {
      let ids = features.isEmpty ? "" : (language == .zh ? "：" : ": ") + ids(features, in: language)
      return reason.text(in: language) + ids
    }
    guard let first = witnesses.first else { return "" }
    let sentence = first.sentence?.text(in: language) ?? ""
    // Where many do not comply together, their sentence speaks for all.
    let own = first.features.count > 3 ? "" : first.features.first.map { "“\($0)” " } ?? ""
    let more = witnesses.count - 1
    let rest =
      more == 0 ? "" : language == .zh ? "（另有 \(more) 处）" : " (and \(more) more)"
    return own + sentence + rest
  }

  private func ids(_ ids: [String], in language: Language) -> String {
    ids.prefix(4).joined(separator: language == .zh ? "、" : ", ") + (ids.count > 4 ? " …" : "")
  }

  /// The verdict, and what would be said if it were one.
  public func word(in language: Language) -> String {
    guard verdict == .note, let complies else { return verdict.word(in: language) }
    let word = verdict.word(in: language)
    return language == .zh
      ? word + (complies ? "（达到）" : "（未达到）") : word + (complies ? " (met)" : " (not met)")
  }
}
