import CGEOS
public import Geometry

/// Ground inside a boundary, shared out among covers that may overlap: of two, the earlier keeps it.
///
/// The way the land-use balance and the surface transitions are reckoned. Grounds are kept as values;
/// GEOS is given only those whose overlap cannot be clipped.
public struct Partition: Sendable {
  /// What became of one cover, in square metres.
  public struct Share: Hashable, Sendable {
    /// Its ground inside the boundary, overlaps or not.
    public var drawn = 0.0
    /// What of that no earlier cover of the same group covers.
    public var distinct = 0.0
    /// What of that no earlier cover at all covers: its own.
    public var settled = 0.0
  }

  /// A cover whose outline crossed itself and was made valid, with its area before and after.
  public struct Mended: Hashable, Sendable {
    public let cover: Int
    public let before: Double
    public let after: Double
  }

  public private(set) var mended: [Mended] = []
  private let groups: [Int]
  /// The same ground as values, clipped to the boundary.
  private let grounds: [Region]
  /// The same, ready to be clipped; nil for what lies outside.
  private let clippable: [ClippedGround?]
  private let tree: BoxTree

  /// Covers come in the order in which they win; each belongs to a group (its kind).
  public init(
    _ covers: [(cover: Cover, group: Int)], within boundary: Region
  ) throws(TopologyError) {
    let engine = try Engine(for: "share out the ground")
    grounds = try engine.clipped(covers.map(\.cover), to: boundary, mended: &mended)
    clippable = grounds.map { ClippedGround($0) }
    tree = BoxTree(grounds.map(\.box))
    groups = covers.map(\.group)
  }

  /// The areas of every cover, in their order.
  public func shares() throws(TopologyError) -> [Share] {
    let engine = try Engine(for: "share out the ground")
    var shares: [Share] = []
    shares.reserveCapacity(grounds.count)
    for index in grounds.indices { shares.append(try share(of: index, engine)) }
    return shares
  }

  /// The ground that each cover keeps, in their order.
  public func regions() throws(TopologyError) -> [Region] {
    let engine = try Engine(for: "share out the ground")
    var regions: [Region] = []
    for index in grounds.indices {
      let near = earlierNeighbours(of: index)
      guard let left = try remainder(of: index, among: near, engine) else {
        regions.append(grounds[index])
        continue
      }
      regions.append(try engine.region(left.pointer))
    }
    return regions
  }

  /// The ground of a cover inside the boundary, overlaps or not.
  public func ground(_ index: Int) -> Region { grounds[index] }

  /// What some of the earlier covers leave of a cover, without strips thinner than two slivers (metres).
  public func ground(
    _ index: Int, less isTaken: (_ earlier: Int) -> Bool, sliver: Double
  ) throws(TopologyError) -> Region {
    let near = earlierNeighbours(of: index).filter(isTaken)
    if near.isEmpty { return grounds[index] }
    let engine = try Engine(for: "share out the ground")
    guard let left = try remainder(of: index, among: near, engine) else { return grounds[index] }
    let core = try engine.buffered(left, by: -sliver)
    let whole = try engine.buffered(core, by: sliver)
    return try engine.region(whole.pointer)
  }

  private func share(of index: Int, _ engine: borrowing Engine) throws(TopologyError) -> Share {
    let drawn = grounds[index].area
    var share = Share(drawn: drawn, distinct: drawn, settled: drawn)
    let near = earlierNeighbours(of: index)
    if near.isEmpty { return share }
    let like = near.filter { groups[$0] == groups[index] }
    share.settled = try area(of: index, without: near, engine)
    share.distinct =
      like.count == near.count ? share.settled : try area(of: index, without: like, engine)
    return share
  }

  private func area(
    of index: Int, without near: [Int], _ engine: borrowing Engine
  ) throws(TopologyError) -> Double {
    let whole = grounds[index].area
    let clips = near.compactMap { clippable[$0] }
    if clips.count <= Self.mostClips, let covered = clippable[index]?.area(under: clips) {
      return max(0, whole - covered)
    }
    guard let left = try remainder(of: index, among: near, engine) else { return whole }
    return left.area
  }

  /// Covers that overlap each other are reckoned pair by pair, so a crowd is for the overlay.
  private static let mostClips = 32

  /// Earlier covers whose boxes meet this one's.
  private func earlierNeighbours(of index: Int) -> [Int] {
    guard let box = grounds[index].box else { return [] }
    return Array(tree.indices(meeting: box).prefix { $0 < index })
  }

  /// What the neighbours leave of a cover; nil when none of them touches it.
  private func remainder(
    of index: Int, among near: [Int], _ engine: borrowing Engine
  ) throws(TopologyError) -> Figure? {
    if near.isEmpty { return nil }
    let figure = try engine.figure(grounds[index])
    guard let prepared = GEOSPrepare_r(engine.context, figure.pointer) else {
      throw engine.error(after: "prepare a cover")
    }
    defer { GEOSPreparedGeom_destroy_r(engine.context, prepared) }
    var over = FigureList(context: engine.context)
    for other in near {
      let other = try engine.figure(grounds[other])
      if GEOSPreparedIntersects_r(engine.context, prepared, other.pointer) != 0 {
        over.append(other)
      }
    }
    if over.count == 0 { return nil }
    if over.count == 1 {
      return try engine.own(
        GEOSDifference_r(engine.context, figure.pointer, over[0]), after: "settle an overlap")
    }
    let together = try engine.collect(&over, as: GEOS_GEOMETRYCOLLECTION)
    let union = try engine.own(
      GEOSUnaryUnion_r(engine.context, together.pointer), after: "unite covers")
    return try engine.own(
      GEOSDifference_r(engine.context, figure.pointer, union.pointer), after: "settle an overlap")
  }
}

extension Engine {
  /// The ground of all covers, made valid, what lies beyond the boundary cut off.
  fileprivate func clipped(
    _ covers: [Cover], to boundary: Region, mended: inout [Partition.Mended]
  ) throws(TopologyError) -> [Region] {
    let fence = try figure(boundary)
    guard let prepared = GEOSPrepare_r(context, fence.pointer) else {
      throw error(after: "prepare the boundary")
    }
    defer { GEOSPreparedGeom_destroy_r(context, prepared) }
    var grounds: [Region] = []
    grounds.reserveCapacity(covers.count)
    for (index, cover) in covers.enumerated() {
      var ground: Region?
      let figure = try soundFigure(of: cover, index, &ground, mended: &mended)
      if GEOSPreparedContainsProperly_r(context, prepared, figure.pointer) == 1 {
        if ground == nil { ground = try region(figure.pointer) }
        grounds.append(ground ?? Region())
      } else {
        let clipped = try own(
          GEOSIntersection_r(context, figure.pointer, fence.pointer),
          after: "clip to the boundary")
        grounds.append(try region(clipped.pointer))
      }
    }
    return grounds
  }

  /// A cover as a geometry that is valid, and as a value where that is known without asking GEOS.
  private func soundFigure(
    of cover: Cover, _ index: Int, _ ground: inout Region?, mended: inout [Partition.Mended]
  ) throws(TopologyError) -> Figure {
    switch cover {
    case .strip(let path, let width):
      ground = path.strip(width).map { Region($0) }
      return try widen(path, to: width)
    case .region(let region):
      let figure = try figure(region)
      ground = region
      if region.isConvex || GEOSisValid_r(context, figure.pointer) == 1 { return figure }
      let valid = try own(GEOSMakeValid_r(context, figure.pointer), after: "make valid")
      ground = nil
      mended.append(Partition.Mended(cover: index, before: figure.area, after: valid.area))
      return valid
    }
  }
}

extension Region {
  fileprivate var isConvex: Bool {
    pieces.count == 1 && pieces[0].holes.isEmpty && pieces[0].shell.isConvex
  }
}
