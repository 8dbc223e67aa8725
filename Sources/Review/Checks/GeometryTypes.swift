import PublicSpace

extension Problem {
  static let unsuited = Problem(
    .warning, "geometry.unsuited",
    Wording(zh: "几何形式与种类不符", en: "is drawn as something that its kind cannot be"),
    remedy: Wording(zh: "按该种类要求的形式绘制", en: "draw it as its kind asks"))
  static let empty = Problem(
    .warning, "geometry.empty",
    Wording(zh: "几何里没有坐标", en: "has a geometry without positions"),
    remedy: Wording(zh: "补画，或删去", en: "draw it, or take it out"))
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
          .unsuited, feature,
          Wording(
            zh: "种类是\(kind.name(in: .zh))，却画成了\($0.name(in: .zh))",
            en: "is a \(kind.rawValue) drawn as a \($0.rawValue)"),
          remedy: Wording(
            zh: "改画成\(forms.map { $0.name(in: .zh) }.joined(separator: "或"))",
            en: "draw it as a \(forms.map(\.rawValue).joined(separator: " or "))"))
      }
    }
  }
}
