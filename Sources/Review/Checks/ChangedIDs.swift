import PublicSpace

extension Problem {
  static let idChanged = Problem(
    .warning, "id.changed",
    Wording(zh: "现状中已有该要素，但编号不同", en: "is a feature of the place as it is under another id"),
    remedy: Wording(
      zh: "沿用现状的编号：方案对比以编号为准", en: "give it the id it has there: options are compared by it"))
}

extension PairCheck {
  /// The same kind in the same place is the same thing, and keeps its id.
  static let changedIDs = PairCheck(.idChanged) { base, option in
    struct Key: Hashable {
      let kind: Kind
      let outline: Outline
    }
    let kept = Set(option.layout.features.map(\.id))
    let ids = Set(base.layout.features.map(\.id))
    var lost: [Key: String] = [:]
    for feature in base.layout.features where !kept.contains(feature.id) {
      guard let kind = feature.kind, feature.outline.first != nil else { continue }
      lost[Key(kind: kind, outline: feature.outline)] = feature.id
    }
    return option.layout.features.compactMap { feature in
      guard let kind = feature.kind, !ids.contains(feature.id),
        let before = lost[Key(kind: kind, outline: feature.outline)]
      else { return nil }
      return Trouble(
        .idChanged, feature,
        Wording(
          zh: "就是 \(base.layout.file) 中的“\(before)”，编号却不同",
          en: "is “\(before)” of \(base.layout.file) under another id"),
        remedy: Wording(zh: "此处也用编号“\(before)”", en: "call it “\(before)” here too"))
    }
  }
}
