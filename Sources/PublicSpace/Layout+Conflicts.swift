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
      "is to be taken away, but “\(base)” has no such feature", remedy: "check its id")
  }

  fileprivate static func conflict(
    over feature: Feature, _ isRemoval: Bool, was: String?, now: String?, _ base: String
  ) -> Finding? {
    guard was != now else {
      return isRemoval && now == nil ? .uselessRemoval(of: feature, from: base) : nil
    }
    let deed = isRemoval ? "is taken away" : "is replaced"
    let message =
      if now == nil {
        isRemoval
          ? "was to be taken away, but “\(base)” no longer has it"
          : "was to be replaced, but “\(base)” no longer has it; it was added"
      } else if was == nil {
        "was to be added, but “\(base)” has one of that id since; that one \(deed)"
      } else {
        "\(deed), but “\(base)” has changed it since the edit was made"
      }
    return Finding(
      .warning, "edit.conflict", feature: feature.id, at: feature.outline.first, message,
      remedy: "look at both, then make the edits anew with “yuan edits”")
  }
}
