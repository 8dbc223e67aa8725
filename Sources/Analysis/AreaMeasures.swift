package import Geometry
public import PublicSpace
import Topology

/// How the ground of a site is shared out, in square metres, and the shares that follow.
public struct AreaMeasures: Hashable, Sendable {
  /// A kind of ground and its area; the kind is nil for ground that nothing covers.
  public struct Ground: Hashable, Sendable {
    public let kind: Kind?
    public let area: Double
  }

  public let boundary: Double
  /// Each kind's own ground after overlaps are settled; sums to `boundary`.
  public let balance: [Ground]
  /// Each kind's union inside the boundary, overlaps between kinds not settled.
  public let drawn: [Ground]
  /// Storeys × footprint, all buildings.
  public let floor: Double
  /// Ground under tree crowns, inside the boundary.
  public let canopy: Double
  /// Ground where people may walk and stay.
  public let open: Double
  public let residents: Double?

  public func settled(_ kind: Kind?) -> Double {
    balance.first { $0.kind == kind }?.area ?? 0
  }

  /// Measures a site; what it had to assume is added to `findings`.
  public init(of site: Site, findings: inout [Finding]) throws {
    self.init(of: site, on: try SettledGround(of: site), findings: &findings)
  }

  init(of site: Site, on ground: SettledGround, findings: inout [Finding]) {
    let covers = ground.covers
    findings += covers.findings
    for mended in ground.partition.mended {
      let element = site.elements[covers.items[mended.cover].element]
      findings.append(.crossing(element, before: mended.before, after: mended.after))
    }
    let storey = site.description.storeyHeight

    var settled = [Double](repeating: 0, count: Kind.covers.count)
    var drawn = settled
    var floor = 0.0
    var open = 0.0
    var withoutLevels: [Element] = []
    for (item, share) in zip(covers.items, ground.shares) {
      let rank = item.kind.rank ?? 0
      settled[rank] += share.settled
      drawn[rank] += share.distinct
      if item.kind == .building {
        let building = site.elements[item.element]
        let levels = building.levels(storeyHeight: storey)
        if levels == nil { withoutLevels.append(building) }
        floor += share.drawn * (levels ?? 1)
      }
      if site.elements[item.element].isOpenToPeople { open += share.settled }
    }
    findings += withoutLevels.map(Finding.withoutLevels)

    boundary = covers.boundary.area
    let present = zip(Kind.covers, zip(settled, drawn)).filter { $0.1.1 > 0 }
    let assigned = settled.reduce(0, +)
    balance =
      present.map { Ground(kind: $0, area: $1.0) }
      + [Ground(kind: nil, area: max(0, boundary - assigned))]
    self.drawn = present.map { Ground(kind: $0, area: $1.1) }
    self.floor = floor
    self.open = open
    canopy = CanopyCover(of: site.crowns, within: covers.boundary).area
    residents = site.description.residents
  }
}

extension Element {
  /// Whether people may walk and stay here; ground for vehicles is not meant.
  var isOpenToPeople: Bool {
    guard let kind else { return false }
    switch kind {
    case .parking, .road, .fireLane: return false
    default: return feature.flag("walk") ?? kind.isWalkedOn
    }
  }
}

extension Site {
  /// The crowns of all trees that stand or will stand.
  package var crowns: [Disc] {
    elements(of: .tree).filter(\.isPresent).flatMap { tree in
      tree.shape.points.map { Disc(centre: $0, radius: tree.crownRadius) }
    }
  }
}

extension Finding {
  fileprivate static func withoutLevels(_ element: Element) -> Finding {
    Finding(
      .warning, "building.levels", feature: element.id, at: element.feature.outline.first,
      Wording(
        zh: "建筑没有写层数或高度，按一层计；请补写层数",
        en: "is a building without levels or height and counts as one storey; give it levels"))
  }
}
