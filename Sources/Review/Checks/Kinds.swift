import PublicSpace

extension Problem {
  static let kindUnknown = Problem(
    .warning, "kind.unknown", "has a kind that is not known, and is left out of the sums",
    remedy: "use one of the words in FORMAT.md")
  static let kindMissing = Problem(
    .warning, "kind.missing", "has no kind, and is left out of the sums",
    remedy: "say what it is in properties.kind")
}

extension Check {
  /// What nobody can name is drawn plainly and measured by nothing.
  static let kinds = Check(.kindUnknown, .kindMissing) { scene in
    scene.layout.features.compactMap { feature in
      guard feature.isUnknown, !scene.faulty.contains(feature.id) else { return nil }
      guard let word = feature.text("kind"), !word.isEmpty else {
        return Trouble(.kindMissing, feature).mildForMaps
      }
      let nearest = Kind.nearest(to: word)
      return Trouble(
        .kindUnknown, feature, "has the kind “\(word)”, which is not known",
        remedy: nearest.map { "did you mean “\($0.rawValue)”?" })
    }
  }
}
