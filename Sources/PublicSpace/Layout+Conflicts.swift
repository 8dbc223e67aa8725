extension Layout {
  /// Edits of features that are no longer what they were when the edits were made; the edits still win.
  func conflicts(with base: Layout, as edits: Edits) -> [Finding] {
    var places: [String: [Feature]] = [:]
    for feature in base.features { places[feature.id, default: []].append(feature) }
    var said: Set<String> = []
    return features.filter(\.isNamed).compactMap { feature in
      guard said.insert(feature.id).inserted else { return nil }
      let now = places[feature.id].map(fingerprint)
      let isRemoval = edits.isRemoval(feature)
      guard let was = edits.was else {
        guard isRemoval, now == nil else { return nil }
        return .uselessRemoval(of: feature, from: edits.base)
      }
      return .conflict(over: feature, isRemoval, was: was[feature.id], now: now, edits.base)
    }
  }
}

/// What all features of one id are, in sixteen digits.
func fingerprint(of features: [Feature]) -> String {
  var fingerprint = Fingerprint()
  for feature in features { fingerprint.add(feature.json.canonical) }
  return fingerprint.digits
}

extension Finding {
  fileprivate static func uselessRemoval(of feature: Feature, from base: String) -> Finding {
    Finding(
      .warning, "edit.missing", feature: feature.id,
      Wording(
        zh: "要删去它，但“\(base)”中没有这个要素",
        en: "is to be taken away, but “\(base)” has no such feature"),
      remedy: Wording(zh: "检查编号", en: "check its id"))
  }

  fileprivate static func conflict(
    over feature: Feature, _ isRemoval: Bool, was: String?, now: String?, _ base: String
  ) -> Finding? {
    guard was != now else {
      return isRemoval && now == nil ? .uselessRemoval(of: feature, from: base) : nil
    }
    let deed = isRemoval ? "is taken away" : "is replaced"
    let chineseDeed = isRemoval ? "已删去" : "已替换"
    let message =
      if now == nil {
        isRemoval
          ? Wording(
            zh: "本要删去它，但“\(base)”中已经没有了",
            en: "was to be taken away, but “\(base)” no longer has it")
          : Wording(
            zh: "本要替换它，但“\(base)”中已经没有了；改为新增",
            en: "was to be replaced, but “\(base)” no longer has it; it was added")
      } else if was == nil {
        Wording(
          zh: "本要新增它，但“\(base)”此后已有同编号的要素；那一个\(chineseDeed)",
          en: "was to be added, but “\(base)” has one of that id since; that one \(deed)")
      } else {
        Wording(
          zh: "\(chineseDeed)，但增改写成之后“\(base)”又改动过它",
          en: "\(deed), but “\(base)” has changed it since the edit was made")
      }
    return Finding(
      .warning, "edit.conflict", feature: feature.id, at: feature.outline.first, message,
      remedy: Wording(
        zh: "核对两者，再用“yuan edits”重新生成增改",
        en: "look at both, then make the edits anew with “yuan edits”"))
  }
}
