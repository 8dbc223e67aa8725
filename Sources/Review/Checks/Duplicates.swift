import PublicSpace

extension Problem {
  static let duplicate = Problem(
    .warning, "geometry.duplicate",
    Wording(zh: "与另一个同类要素完全重合", en: "lies exactly on another feature of its kind"),
    remedy: Wording(zh: "删去其中一个", en: "take one of the two out"))
}

extension Check {
  /// The same thing drawn twice is counted twice.
  static let duplicates = Check(.duplicate) { scene in
    struct Key: Hashable {
      let kind: Kind?
      let outline: Outline
    }
    var seen: [Key: Feature] = [:]
    return scene.layout.features.compactMap { feature in
      // Zones are meant to lie on one another: one ground, several hours.
      guard feature.isPresent, feature.aside == nil, feature.kind != .zone,
        feature.outline.first != nil
      else { return nil }
      let key = Key(kind: feature.kind, outline: feature.outline)
      if let first = seen[key] {
        return Trouble(
          .duplicate, feature,
          Wording(
            zh: "与同类的“\(first.id)”完全重合",
            en: "lies exactly on “\(first.id)”, of the same kind"))
      }
      seen[key] = feature
      return nil
    }
  }
}
