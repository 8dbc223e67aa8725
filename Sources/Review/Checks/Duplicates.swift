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
    let features = scene.layout.features
    return Recurrence.all(among: features.count) { Drawn(features[$0]) }.map { recurrence in
      let first = features[recurrence.first].id
      return Trouble(
        .duplicate, features[recurrence.place],
        Wording(
          zh: "与同类的“\(first)”完全重合",
          en: "lies exactly on “\(first)”, of the same kind"))
    }
  }
}

/// What makes two features the same thing.
private struct Drawn: Hashable {
  let kind: Kind?
  let outline: Outline

  /// Nil for what is not there, and for zones: they are meant to lie on one another.
  init?(_ feature: Feature) {
    guard feature.isPresent, feature.aside == nil, feature.kind != .zone,
      feature.outline.first != nil
    else { return nil }
    kind = feature.kind
    outline = feature.outline
  }
}
