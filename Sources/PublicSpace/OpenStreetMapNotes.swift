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
      } + compactMap(\.rivalNote)
  }

  private func note(_ code: String, _ features: [Feature], _ sentence: String) -> Finding? {
    guard let first = features.first else { return nil }
    let number =
      features.count == 1 ? "this one only" : "\(features.count), of which this is the first"
    return Finding(
      .note, code, feature: first.id, at: first.outline.first, "\(sentence): \(number)")
  }
}

extension Feature {
  /// That its tags name two kinds, of which only one is taken.
  fileprivate var rivalNote: Finding? {
    guard let kind, let rival = reading?.rival, rival.kind == kind else { return nil }
    return Finding(
      .note, "osm.two_kinds", feature: id, at: outline.first,
      "is tagged \(rival.tags) and \(rival.otherTags): taken for \(kind.rawValue), not for"
        + " \(rival.other.rawValue)",
      remedy: "add a kind to choose the other, or draw both")
  }
}

extension OpenStreetMapAside {
  /// Why such features are left out.
  package var sentence: String {
    switch self {
    case .node: "points of ways are left out"
    case .part: "parts of what is drawn as a whole are left out"
    case .indoors: "what is indoors or on a roof is left out"
    case .absent: "what is planned or gone is left out"
    case .border: "borders and land uses are left out"
    case .address: "addresses, shops and services in houses are left out"
    case .small: "small things that no kind names (bollards, kerbs, hydrants) are left out"
    case .line: "ground that is only drawn as a line (a ditch) covers none and is left out"
    case .point: "ground that is only drawn as a point covers none and is left out"
    }
  }
}
