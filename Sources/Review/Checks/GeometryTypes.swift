import PublicSpace

extension Problem {
  static let unsuited = Problem(
    .warning, "geometry.unsuited", "is drawn as something that its kind cannot be",
    remedy: "draw it as its kind asks")
  static let empty = Problem(
    .warning, "geometry.empty", "has a geometry without positions",
    remedy: "draw it, or take it out")
}

extension Check {
  /// A tree is a point and a lawn is an area.
  static let geometryTypes = Check(.unsuited, .empty) { scene in
    scene.layout.features.compactMap { feature in
      let outline = feature.outline
      guard !scene.faulty.contains(feature.id) else { return nil }
      guard outline.first != nil else {
        let geometry = feature.json["geometry"]
        return geometry?.form == .object ? Trouble(.empty, feature) : nil
      }
      // A boundary that is no polygon is no boundary, which is said there.
      guard let kind = feature.kind, kind != .boundary else { return nil }
      let forms = kind.facts.forms
      let wrong =
        !outline.points.isEmpty && !forms.contains(.point)
        ? KindFacts.Form.point
        : !outline.lines.isEmpty && !forms.contains(.line)
          ? .line : !outline.polygons.isEmpty && !forms.contains(.area) ? .area : nil
      return wrong.map {
        Trouble(
          .unsuited, feature, "is a \(kind.rawValue) drawn as a \($0.rawValue)",
          remedy: "draw it as a \(forms.map(\.rawValue).joined(separator: " or "))")
      }
    }
  }
}
