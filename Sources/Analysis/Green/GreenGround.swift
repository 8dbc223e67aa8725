import Geometry
import PublicSpace
import Topology

/// The green ground of a site before anything is deducted, and what it may lie too near to.
struct GreenGround {
  /// 绿地 as the balance settles it: gardens, planting and lawns that nothing else covers.
  let settled: [Region]
  /// What may be 集中绿地, pieces that touch as one.
  let candidates: [Region]
  /// Whether the layout says which ground is 集中绿地, as zones.
  let isDeclared: Bool
  let houses: [(id: String, ground: Region)]
  let roads: [(id: String, ground: Region)]
  let boundary: Region

  /// Words of a zone's `use` that say its ground is 集中绿地.
  static let uses: Set<String> = ["concentrated_green", "集中绿地"]
  /// Metres: cracks this wide between beds are how drawings fail to meet.
  private static let crack = 0.02

  init(of site: Site, on ground: SettledGround) throws {
    let (covers, partition) = (ground.covers, ground.partition)
    boundary = covers.boundary
    func grounds(_ belongs: (Kind) -> Bool) -> [(id: String, ground: Region)] {
      covers.items.indices.compactMap { index in
        let ground = partition.ground(index)
        guard belongs(covers.items[index].kind), !ground.isEmpty else { return nil }
        return (site.elements[covers.items[index].element].id, ground)
      }
    }
    let greens = covers.items.indices.filter { covers.items[$0].kind.isGreen }
    settled = try greens.map { try ground.green($0) }.filter { !$0.isEmpty }
    houses = grounds { $0.isHouse }
    roads = grounds { $0 == .road || $0 == .fireLane }
    let zones = site.elements(of: .zone).filter {
      $0.isPresent && Self.uses.contains($0.feature.text("use") ?? "") && !$0.shape.region.isEmpty
    }
    isDeclared = !zones.isEmpty
    let drawn =
      isDeclared
      ? try zones.map { try $0.shape.region.madeValid().intersection(covers.boundary) }
      : greens.map { partition.ground($0) }
    candidates = try Self.candidates(drawn, less: grounds { !$0.isParkland }.map(\.ground))
  }

  /// Beds that touch are one piece, whatever paths cross them; what is no park is taken out.
  private static func candidates(
    _ drawn: [Region], less others: [Region]
  ) throws(TopologyError) -> [Region] {
    let whole = try Region.joined(drawn.filter { !$0.isEmpty }, closing: crack, keeping: others)
    let tree = BoxTree(others.map(\.box))
    var pieces: [Region] = []
    for piece in whole.pieces {
      let region = Region([piece])
      let near = region.box.map(tree.indices(meeting:)) ?? []
      let left = near.isEmpty ? region : try region.without(near.map { others[$0] })
      pieces += left.pieces.map { Region([$0]) }
    }
    return pieces
  }
}

extension Kind {
  /// What has walls that green is kept off.
  var isHouse: Bool { self == .building || self == .station || self == .toilet }

  /// What lies in a park: paths, squares, play and water drawn upon green ground are part of it.
  fileprivate var isParkland: Bool {
    switch self {
    case .building, .wall, .fence, .waste, .station, .toilet, .bikeParking, .drying, .parking,
      .road, .fireLane:
      false
    default: true
    }
  }
}
