import PublicSpace

extension Problem {
  static let buildingFlat = Problem(
    .warning, "building.height", "is a building without height or levels",
    remedy: "say its levels or its height: shadows and floor area need them")
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
