import CGEOS
public import Geometry

extension Region {
  /// What others leave of this region.
  public func without(_ others: [Region]) throws(TopologyError) -> Region {
    let engine = try Engine(for: "clear the ground")
    let whole = try engine.figure(self)
    let taken = try engine.united(others)
    let left = try engine.own(
      GEOSDifference_r(engine.context, whole.pointer, taken.pointer), after: "clear the ground")
    return try engine.region(left.pointer)
  }

  /// All the ground of some regions, and of cracks between them up to twice a crack wide (metres).
  ///
  /// The sharp corner between two ways that part is no crack, being no slender one; nor is a barrier,
  /// however thin it is.
  public static func joined(
    _ regions: [Region], closing crack: Double, keeping barriers: [Region]
  ) throws(TopologyError) -> Region {
    let engine = try Engine(for: "close cracks")
    let whole = try engine.united(regions)
    let cracks = try engine.cracks(in: whole, upTo: crack).filter {
      $0.pieces.allSatisfy(\.isSlender)
    }
    if cracks.isEmpty { return try engine.region(whole.pointer) }
    let tree = BoxTree(barriers.map(\.box))
    let near = Set(cracks.flatMap { $0.box.map(tree.indices(meeting:)) ?? [] }).sorted()
    let standing = try engine.united(near.map { barriers[$0] })
    let filling = try engine.united(cracks)
    let filled = try engine.buffered(filling, by: seam)
    let open = try engine.own(
      GEOSDifference_r(engine.context, filled.pointer, standing.pointer), after: "close cracks")
    let ground = try engine.own(
      GEOSUnion_r(engine.context, whole.pointer, open.pointer), after: "close cracks")
    return try engine.region(ground.pointer)
  }

  /// Metres by which what fills a crack overlaps its sides, so that rounding leaves no gap.
  private static let seam = 0.0005
}

extension Engine {
  /// All ground of some regions as one: only those whose boxes meet are overlaid.
  fileprivate func united(_ regions: [Region]) throws(TopologyError) -> Figure {
    var pieces = FigureList(context: context)
    for cluster in BoxTree.clusters(of: regions.map(\.box)) {
      if cluster.count == 1 {
        for piece in regions[cluster[0]].pieces { pieces.append(try figure(piece)) }
        continue
      }
      let whole = try collection(of: cluster.map { regions[$0] })
      let union = try union(of: whole, for: "unite")
      for piece in try region(union.pointer).pieces { pieces.append(try figure(piece)) }
    }
    return try collect(&pieces, as: GEOS_MULTIPOLYGON)
  }

  /// The gaps in a figure that are up to twice as wide as a distance in metres.
  fileprivate func cracks(
    in whole: borrowing Figure, upTo distance: Double
  ) throws(TopologyError) -> [Region] {
    let wide = try buffered(whole, by: distance)
    let closed = try buffered(wide, by: -distance)
    let gaps = try own(
      GEOSDifference_r(context, closed.pointer, whole.pointer), after: "find cracks")
    return try region(gaps.pointer).pieces.map { Region([$0]) }
  }
}
