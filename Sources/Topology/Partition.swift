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
  private let figures: FigureList
  private let tree: OpaquePointer
  private let engine: Engine

  /// Covers come in the order in which they win; each belongs to a group (its kind).
  public init(
    _ covers: [(cover: Cover, group: Int)], within boundary: Region
  ) throws(TopologyError) {
    let engine = try Engine(for: "share out the ground")
    var mended: [Mended] = []
    let figures = try engine.clipped(covers.map(\.cover), to: boundary, mended: &mended)
    guard let tree = GEOSSTRtree_create_r(engine.context, 10) else {
      throw engine.error(after: "index the ground")
    }
    for index in 0..<figures.count where GEOSisEmpty_r(engine.context, figures[index]) == 0 {
      // One more than the index, since a null item would not come back.
      GEOSSTRtree_insert_r(
        engine.context, tree, figures[index], UnsafeMutableRawPointer(bitPattern: index + 1))
    }
    self.mended = mended
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
      let over = try coverers(of: index)
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
    var area = 0.0
    GEOSArea_r(engine.context, figures[index], &area)
    var share = Share(drawn: area, distinct: area, settled: area)
    let over = try coverers(of: index)
    if over.isEmpty { return share }
    share.settled = try remainder(of: index, without: over).area
    let like = over.filter { groups[$0] == groups[index] }
    if like.count == over.count {
      share.distinct = share.settled
    } else if !like.isEmpty {
      share.distinct = try remainder(of: index, without: like).area
    }
    return share
  }

  /// Earlier covers that touch or overlap this one.
  private func coverers(of index: Int) throws(TopologyError) -> [Int] {
    guard GEOSisEmpty_r(engine.context, figures[index]) == 0 else { return [] }
    var near: [Int] = []
    withUnsafeMutablePointer(to: &near) { near in
      GEOSSTRtree_query_r(
        engine.context, tree, figures[index],
        { item, near in
          let index = Int(bitPattern: item) - 1
          near?.assumingMemoryBound(to: [Int].self).pointee.append(index)
        }, near)
    }
    near.removeAll { $0 >= index }
    guard !near.isEmpty else { return [] }
    guard let prepared = GEOSPrepare_r(engine.context, figures[index]) else {
      throw engine.error(after: "prepare a cover")
    }
    defer { GEOSPreparedGeom_destroy_r(engine.context, prepared) }
    near.removeAll { GEOSPreparedIntersects_r(engine.context, prepared, figures[$0]) == 0 }
    return near.sorted()
  }

  private func remainder(of index: Int, without over: [Int]) throws(TopologyError) -> Figure {
    if over.count == 1 {
      return try engine.own(
        GEOSDifference_r(engine.context, figures[index], figures[over[0]]),
        after: "settle an overlap")
    }
    var copies = FigureList(context: engine.context)
    for other in over {
      copies.append(
        try engine.own(GEOSGeom_clone_r(engine.context, figures[other]), after: "copy a cover"))
    }
    let together = try engine.collect(&copies, as: GEOS_GEOMETRYCOLLECTION)
    let union = try engine.own(
      GEOSUnaryUnion_r(engine.context, together.pointer), after: "unite covers")
    return try engine.own(
      GEOSDifference_r(engine.context, figures[index], union.pointer), after: "settle an overlap")
  }
}

extension Engine {
  /// All covers as valid geometries, what lies beyond the boundary cut off.
  fileprivate func clipped(
    _ covers: [Cover], to boundary: Region, mended: inout [Partition.Mended]
  ) throws(TopologyError) -> FigureList {
    let fence = try figure(boundary)
    guard let prepared = GEOSPrepare_r(context, fence.pointer) else {
      throw error(after: "prepare the boundary")
    }
    defer { GEOSPreparedGeom_destroy_r(context, prepared) }
    var figures = FigureList(context: context)
    for (index, cover) in covers.enumerated() {
      let figure = try soundFigure(of: cover, index, mended: &mended)
      if GEOSPreparedContainsProperly_r(context, prepared, figure.pointer) == 1 {
        figures.append(figure)
      } else {
        figures.append(
          try own(
            GEOSIntersection_r(context, figure.pointer, fence.pointer),
            after: "clip to the boundary"))
      }
    }
    return figures
  }

  /// A cover as a geometry that is valid; what had to be mended for that is noted.
  fileprivate func soundFigure(
    of cover: Cover, _ index: Int, mended: inout [Partition.Mended]
  ) throws(TopologyError) -> Figure {
    switch cover {
    case .strip(let path, let width):
      return try widen(path, to: width)
    case .region(let region):
      let figure = try figure(region)
      let plain = region.pieces.count == 1 && region.pieces[0].holes.isEmpty
      if plain && region.pieces[0].shell.isConvex { return figure }
      if GEOSisValid_r(context, figure.pointer) == 1 { return figure }
      let valid = try own(GEOSMakeValid_r(context, figure.pointer), after: "make valid")
      mended.append(Partition.Mended(cover: index, before: figure.area, after: valid.area))
      return valid
    }
  }
}
