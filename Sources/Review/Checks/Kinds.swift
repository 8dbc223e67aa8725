import PublicSpace

extension Problem {
  static let kindUnknown = Problem(
    .warning, "kind.unknown",
    Wording(zh: "种类无法识别，不计入汇总", en: "has a kind that is not known, and is left out of the sums"),
    remedy: Wording(zh: "改用“yuan kinds”列出的词", en: "use one of the words that “yuan kinds” lists"))
  static let kindMissing = Problem(
    .warning, "kind.missing",
    Wording(zh: "没有种类，不计入汇总", en: "has no kind, and is left out of the sums"),
    remedy: Wording(zh: "在 properties.kind 中写明它是什么", en: "say what it is in properties.kind"))
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
        .kindUnknown, feature,
        Wording(zh: "种类“\(word)”无法识别", en: "has the kind “\(word)”, which is not known"),
        remedy: nearest.map(Wording.didYouMean))
    }
  }
}
