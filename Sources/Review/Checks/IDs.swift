import PublicSpace

extension Problem {
  static let idDuplicate = Problem(
    .error, "id.duplicate",
    Wording(zh: "编号与另一要素重复", en: "has an id that another feature has"),
    remedy: Wording(
      zh: "改用自己的编号：方案对比以编号为准", en: "give it an id of its own: options are compared by it"))
}

extension Check {
  /// An id names one feature through all options.
  static let ids = Check(.idDuplicate) { scene in
    var seen: Set<String> = []
    return scene.layout.features.compactMap { feature in
      seen.insert(feature.id).inserted ? nil : Trouble(.idDuplicate, feature)
    }
  }
}
