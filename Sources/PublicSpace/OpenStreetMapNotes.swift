extension [Feature] {
  /// What there is to say about features that were read by their OpenStreetMap tags.
  var openStreetMapNotes: [Finding] {
    let read = filter { $0.kind != nil && $0.isFromTags }
    let rows = read.filter { $0.kind == .tree && $0.outline.points.count > 1 }
    return [
      note(
        "osm.kinds", read,
        Wording(
          zh: "没有写种类，按 OpenStreetMap 标签读取",
          en: "read by OpenStreetMap tags where there is no kind")),
      note(
        "osm.tree_row", rows,
        Wording(zh: "行道树按 6 m 株距布置", en: "rows of trees were set out every 6 m")),
    ].compactMap { $0 }
      + OpenStreetMapAside.allCases.compactMap { why in
        note("osm.\(why.rawValue)", filter { $0.aside == why }, why.sentence)
      } + compactMap(\.rivalNote)
  }

  private func note(_ code: String, _ features: [Feature], _ sentence: Wording) -> Finding? {
    guard let first = features.first else { return nil }
    let count = features.count
    let number =
      count == 1
      ? Wording(zh: "：仅此一个", en: ": this one only")
      : Wording(zh: "：共 \(count) 个，这是第一个", en: ": \(count), of which this is the first")
    return Finding(.note, code, feature: first.id, at: first.outline.first, sentence + number)
  }
}

extension Feature {
  /// That its tags name two kinds, of which only one is taken.
  fileprivate var rivalNote: Finding? {
    guard let kind, let rival = reading?.rival, rival.kind == kind else { return nil }
    return Finding(
      .note, "osm.two_kinds", feature: id, at: outline.first,
      Wording(
        zh: "标签兼有 \(rival.tags) 与 \(rival.otherTags)：按\(kind.name(in: .zh))读取，"
          + "未按\(rival.other.name(in: .zh))",
        en: "is tagged \(rival.tags) and \(rival.otherTags): taken for \(kind.rawValue), not for"
          + " \(rival.other.rawValue)"),
      remedy: Wording(
        zh: "若要另选，写明 kind，或两者都画", en: "add a kind to choose the other, or draw both"))
  }
}

extension OpenStreetMapAside {
  /// Why such features are left out.
  package var sentence: Wording {
    switch self {
    case .node: Wording(zh: "略去路径上的节点", en: "points of ways are left out")
    case .part:
      Wording(zh: "略去整体已画出的局部", en: "parts of what is drawn as a whole are left out")
    case .indoors: Wording(zh: "略去室内与屋顶上的内容", en: "what is indoors or on a roof is left out")
    case .absent: Wording(zh: "略去规划中或已拆除的内容", en: "what is planned or gone is left out")
    case .border: Wording(zh: "略去各类界线与用地性质", en: "borders and land uses are left out")
    case .address:
      Wording(zh: "略去门牌、商店与户内服务", en: "addresses, shops and services in houses are left out")
    case .small:
      Wording(
        zh: "略去没有对应种类的小品（车挡、石块、消火栓）",
        en: "small things that no kind names (bollards, stones, hydrants) are left out")
    case .line:
      Wording(
        zh: "略去只画成线的用地（沟渠）：没有面积",
        en: "ground that is only drawn as a line (a ditch) covers none and is left out")
    case .point:
      Wording(
        zh: "略去只画成点的用地：没有面积",
        en: "ground that is only drawn as a point covers none and is left out")
    }
  }
}
