import PublicSpace

extension Problem {
  static let buildingFlat = Problem(
    .warning, "building.height",
    Wording(zh: "建筑没有写高度或层数", en: "is a building without height or levels"),
    remedy: Wording(
      zh: "补写层数或高度：日照阴影与建筑面积要用",
      en: "say its levels or its height: shadows and floor area need them"))
}

extension Check {
  /// Shadows and the floor area ratio need to know how high a building is.
  static let heights = Check(.buildingFlat) { scene in
    scene.layout.features.compactMap { feature in
      guard feature.kind == .building, feature.isPresent,
        (feature.properties?["height"] ?? feature.properties?["levels"]) == nil,
        (feature.number("height") ?? feature.number("levels")) == nil
      else { return nil }
      return Trouble(.buildingFlat, feature).mildForMaps
    }
  }
}
