package import Geometry
package import PublicSpace
package import Topology

/// All that covers ground in a site, in the order in which it wins, and the ground it is shared on.
package struct GroundCovers: Sendable {
  package struct Item: Sendable {
    /// The element's place in the site's list.
    package let element: Int
    package let kind: Kind
    package let cover: Cover
  }

  package let items: [Item]
  /// All boundaries as one.
  package let boundary: Region
  package let findings: [Finding]

  /// Throws a `Rejection` when a feature's lines cross more often than can be measured.
  package init(of site: Site) throws {
    var findings = Finding.unknownKinds(
      among: site.layout.features.filter { $0.isUnknown && $0.isPresent })
    var byRank = [[Item]](repeating: [], count: Kind.covers.count)
    for (index, element) in site.elements.enumerated() where element.isPresent {
      guard let kind = element.kind, let rank = kind.rank else { continue }
      for piece in element.shape.region.pieces {
        byRank[rank].append(Item(element: index, kind: kind, cover: .region(Region([piece]))))
      }
      guard !element.shape.paths.isEmpty else { continue }
      guard let width = element.width else {
        findings.append(.lineWithoutWidth(element, kind))
        continue
      }
      for path in element.shape.paths {
        byRank[rank].append(
          Item(element: index, kind: kind, cover: .strip(path, width: width)))
      }
    }
    items = byRank.flatMap { $0 }
    let tangled = try items.compactMap { item in
      try item.cover.tangle.map { _ in Finding.tangled(site.elements[item.element]) }
    }
    let borders = try site.elements(of: .boundary).filter(\.isPresent).compactMap { border in
      try Cover.region(border.shape.region).tangle.map { _ in Finding.tangled(border) }
    }
    guard tangled.isEmpty && borders.isEmpty else {
      throw Rejection(site.layout.path, borders + tangled)
    }
    boundary = try Self.united(site.elements(of: .boundary).filter(\.isPresent), &findings)
    self.findings = findings
  }

  private static func united(
    _ boundaries: [Element], _ findings: inout [Finding]
  ) throws(TopologyError) -> Region {
    var parts: [Region] = []
    for boundary in boundaries {
      for piece in boundary.shape.region.pieces {
        let drawn = Region([piece])
        let isSound = try drawn.isSound
        let part = isSound ? drawn : try drawn.madeValid()
        if !isSound { findings.append(.crossing(boundary, before: drawn.area, after: part.area)) }
        parts.append(part)
      }
    }
    return parts.count == 1 ? parts[0] : try Region.union(of: parts)
  }

  package func partition() throws(TopologyError) -> Partition {
    try Partition(items.map { ($0.cover, $0.kind.rank ?? 0) }, within: boundary)
  }
}

extension Finding {
  static func crossing(_ element: Element, before: Double, after: Double) -> Finding {
    func short(_ area: Double) -> String { "\((area * 100).rounded() / 100)" }
    return Finding(
      .warning, "ring.crossing", feature: element.id, at: element.feature.outline.first,
      Wording(
        zh: "轮廓自相交；已修正后量算，\(short(before)) → \(short(after)) m²",
        en: "has an outline that crosses itself; it was measured made valid,"
          + " \(short(before)) → \(short(after)) m²"))
  }

  fileprivate static func tangled(_ element: Element) -> Finding {
    Finding(
      .error, "lines.tangled", feature: element.id, at: element.feature.outline.first,
      Wording(
        zh: "线条相互交叉超过 10,000 处", en: "has lines that cross one another over 10,000 times"),
      remedy: Wording(zh: "重新绘制，或删去", en: "draw it again, or take it out"))
  }

  fileprivate static func lineWithoutWidth(_ element: Element, _ kind: Kind) -> Finding {
    Finding(
      .warning, "width.missing", feature: element.id, at: element.feature.outline.first,
      Wording(
        zh: "\(kind.name(in: .zh))画成了线：请补写宽度（米），或画成面",
        en: "is a line of kind “\(kind.rawValue)”: give it a width in metres, or draw a polygon"))
  }
}
