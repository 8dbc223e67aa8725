import CGEOS
public import Geometry

/// Ground inside a boundary, shared out among covers that may overlap: of two, the earlier keeps it.
///
/// Holds one engine, its geometries and a tree of them together; the way the land-use balance and
/// the surface transitions are reckoned.
public struct Partition: ~Copyable {
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
  private let figures: FigureList
  private let tree: OpaquePointer
  private let engine: Engine

  /// Covers come in the order in which they win; each belongs to a group (its kind).
  public init(
    _ covers: [(cover: Cover, group: Int)], within boundary: Region
  ) throws(TopologyError) {
    let engine = try Engine(for: "share out the ground")
    var mended: [Mended] = []
    var grounds: [Region] = []
    let figures = try engine.clipped(
      covers.map(\.cover), to: boundary, &grounds, mended: &mended)
    guard let tree = GEOSSTRtree_create_r(engine.context, 10) else {
      throw engine.error(after: "index the ground")
    }
    for index in 0..<figures.count where GEOSisEmpty_r(engine.context, figures[index]) == 0 {
      // One more than the index, since a null item would not come back.
      GEOSSTRtree_insert_r(
        engine.context, tree, figures[index], UnsafeMutableRawPointer(bitPattern: index + 1))
    }
    self.mended = mended
    self.clippable = grounds.map { ClippedGround($0) }
    self.grounds = grounds
    self.groups = covers.map(\.group)
    self.figures = figures
    self.tree = tree
    self.engine = engine
  }

  deinit { GEOSSTRtree_destroy_r(engine.context, tree) }

  /// The areas of every cover, in their order.
  public func shares() throws(TopologyError) -> [Share] {
    var shares: [Share] = []
    shares.reserveCapacity(figures.count)
    for index in 0..<figures.count { shares.append(try share(of: index)) }
    return shares
  }

  /// The ground that each cover keeps, in their order.
  public func regions() throws(TopologyError) -> [Region] {
    var regions: [Region] = []
    for index in 0..<figures.count {
      let over = try coverers(of: index, among: earlierNeighbours(of: index))
      if over.isEmpty {
        regions.append(try engine.region(figures[index]))
      } else {
        let left = try remainder(of: index, without: over)
        regions.append(try engine.region(left.pointer))
      }
    }
    return regions
  }

  private func share(of index: Int) throws(TopologyError) -> Share {
    let drawn = grounds[index].area
    var share = Share(drawn: drawn, distinct: drawn, settled: drawn)
    let near = earlierNeighbours(of: index)
    if near.isEmpty { return share }
    let like = near.filter { groups[$0] == groups[index] }
    share.settled = try area(of: index, without: near)
    share.distinct =
      like.count == near.count ? share.settled : try area(of: index, without: like)
    return share
  }

  private func area(of index: Int, without near: [Int]) throws(TopologyError) -> Double {
    let whole = grounds[index].area
    let clips = near.compactMap { clippable[$0] }
    if clips.count <= Self.mostClips, let covered = clippable[index]?.area(under: clips) {
      return max(0, whole - covered)
    }
    let over = try coverers(of: index, among: near)
    return over.isEmpty ? whole : try remainder(of: index, without: over).area
  }

  /// Covers that overlap each other are reckoned pair by pair, so a crowd is for the overlay.
  private static let mostClips = 32

  /// Earlier covers whose boxes meet this one's.
  private func earlierNeighbours(of index: Int) -> [Int] {
    guard !grounds[index].isEmpty else { return [] }
    var near: [Int] = []
    withUnsafeMutablePointer(to: &near) { near in
      GEOSSTRtree_query_r(
        engine.context, tree, figures[index],
        { item, near in
          let index = Int(bitPattern: item) - 1
          near?.assumingMemoryBound(to: [Int].self).pointee.append(index)
        }, near)
    }
    return near.filter { $0 < index }.sorted()
  }

  /// Those of the neighbours that touch or overlap this cover.
  private func coverers(of index: Int, among near: [Int]) throws(TopologyError) -> [Int] {
    guard let prepared = GEOSPrepare_r(engine.context, figures[index]) else {
      throw engine.error(after: "prepare a cover")
    }
    defer { GEOSPreparedGeom_destroy_r(engine.context, prepared) }
    return near.filter { GEOSPreparedIntersects_r(engine.context, prepared, figures[$0]) != 0 }
  }

  private func remainder(of index: Int, without over: [Int]) throws(TopologyError) -> Figure {
    if over.count == 1 {
      return try engine.own(
        GEOSDifference_r(engine.context, figures[index], figures[over[0]]),
        after: "settle an overlap")
    }
    let together = try union(of: over)
    return try engine.own(
      GEOSDifference_r(engine.context, figures[index], together.pointer),
      after: "settle an overlap")
  }

  private func union(of indices: [Int]) throws(TopologyError) -> Figure {
    var copies = FigureList(context: engine.context)
    for index in indices {
      copies.append(
        try engine.own(GEOSGeom_clone_r(engine.context, figures[index]), after: "copy a cover"))
    }
    let together = try engine.collect(&copies, as: GEOS_GEOMETRYCOLLECTION)
    return try engine.own(
      GEOSUnaryUnion_r(engine.context, together.pointer), after: "unite covers")
  }
}

extension Engine {
  /// All covers as valid geometries, what lies beyond the boundary cut off.
  fileprivate func clipped(
    _ covers: [Cover], to boundary: Region, _ grounds: inout [Region],
    mended: inout [Partition.Mended]
  ) throws(TopologyError) -> FigureList {
    let fence = try figure(boundary)
    guard let prepared = GEOSPrepare_r(context, fence.pointer) else {
      throw error(after: "prepare the boundary")
    }
    defer { GEOSPreparedGeom_destroy_r(context, prepared) }
    var figures = FigureList(context: context)
    for (index, cover) in covers.enumerated() {
      var ground: Region?
      let figure = try soundFigure(of: cover, index, &ground, mended: &mended)
      if GEOSPreparedContainsProperly_r(context, prepared, figure.pointer) == 1 {
        if ground == nil { ground = try region(figure.pointer) }
        grounds.append(ground ?? Region())
        figures.append(figure)
      } else {
        let clipped = try own(
          GEOSIntersection_r(context, figure.pointer, fence.pointer),
          after: "clip to the boundary")
        grounds.append(try region(clipped.pointer))
        figures.append(clipped)
      }
    }
    return figures
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
