extension [Feature] {
  /// What there is to say about features that were read by their OpenStreetMap tags.
  var openStreetMapNotes: [Finding] {
    let read = filter { $0.kind != nil && $0.isFromTags }
    let rows = read.filter { $0.kind == .tree && $0.outline.points.count > 1 }
    return [
      note("osm.kinds", read, "read by OpenStreetMap tags where there is no kind"),
      note("osm.tree_row", rows, "rows of trees were set out every 6 m"),
    ].compactMap { $0 }
      + OpenStreetMapAside.allCases.compactMap { why in
        note("osm.\(why.rawValue)", filter { $0.aside == why }, why.sentence)
      }
  }

  private func note(_ code: String, _ features: [Feature], _ sentence: String) -> Finding? {
    guard let first = features.first else { return nil }
    let number =
      features.count == 1 ? "this one only" : "\(features.count), of which this is the first"
    return Finding(
      .note, code, feature: first.id, at: first.outline.first, "\(sentence): \(number)")
  }
}

extension OpenStreetMapAside {
  fileprivate var sentence: String {
    switch self {
    case .node: "points of ways are left out"
    case .part: "parts of what is drawn as a whole are left out"
    case .indoors: "what is indoors or on a roof is left out"
    case .absent: "what is planned or gone is left out"
    case .border: "borders are left out"
    case .address: "addresses alone are left out"
    case .small: "small things that no kind names (bollards, kerbs) are left out"
    case .point: "ground that is only drawn as a point covers none and is left out"
    }
  }
}
