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
  private let repeats: Repeats

  /// Covers come in the order in which they win; each belongs to a group (its kind).
  public init(
    _ covers: [(cover: Cover, group: Int)], within boundary: Region
  ) throws(TopologyError) {
    let engine = try Engine(for: "share out the ground")
    grounds = try engine.clipped(covers.map(\.cover), to: boundary, mended: &mended)
    clippable = grounds.map { ClippedGround($0) }
    groups = covers.map(\.group)
    repeats = Repeats(grounds, groups)
    tree = BoxTree(grounds.map(\.box))
  }

  /// The areas of every cover, in their order.
  public func shares() throws(TopologyError) -> [Share] {
    try shares(tellingGroundOf: { _ in false }).shares
  }

  /// The areas of every cover, and the ground that some keep, where an overlay told it on the way.
  public func shares(
    tellingGroundOf isAsked: (_ cover: Int) -> Bool
  ) throws(TopologyError) -> (shares: [Share], grounds: [Int: Region]) {
    let engine = try Engine(for: "share out the ground")
    var crowds = Crowds(context: engine.context)
    var shares: [Share] = []
    var told: [Int: Region] = [:]
    shares.reserveCapacity(grounds.count)
    for index in grounds.indices {
      var left: Region?
      shares.append(try share(of: index, engine, &crowds, isAsked(index) ? { left = $0 } : nil))
      told[index] = left
    }
    return (shares, told)
  }

  /// The ground that each cover keeps, in their order.
  public func regions() throws(TopologyError) -> [Region] {
    let engine = try Engine(for: "share out the ground")
    var crowds = Crowds(context: engine.context)
    var regions: [Region] = []
    for index in grounds.indices {
      guard !repeats.atAll.contains(index) else {
        regions.append(Region())
        continue
      }
      let near = earlierNeighbours(of: index).filter { !repeats.inGroup.contains($0) }
      guard let left = try remainder(of: index, among: near, in: nil, engine, &crowds) else {
        regions.append(grounds[index])
        continue
      }
      regions.append(try engine.region(left.pointer))
    }
    return regions
  }

  /// The ground of a cover inside the boundary, overlaps or not.
  public func ground(_ index: Int) -> Region { grounds[index] }

  /// The covers whose boxes meet a box, in their order.
  public func indices(meeting box: Box) -> [Int] { tree.indices(meeting: box) }

  /// What some of the earlier covers leave of a cover.
  public func ground(
    _ index: Int, less isTaken: (_ earlier: Int) -> Bool
  ) throws(TopologyError) -> Region {
    let near = earlierNeighbours(of: index).filter(isTaken)
    // Most neighbours only touch.
    if near.isEmpty || covered(index, by: near).map({ $0 < Self.rounding }) == true {
      return grounds[index]
    }
    let engine = try Engine(for: "share out the ground")
    var crowds = Crowds(context: engine.context)
    guard let left = try remainder(of: index, among: near, in: nil, engine, &crowds)
    else { return grounds[index] }
    return try engine.region(left.pointer)
  }

  /// Those of some earlier covers that lie over a cover, and not only touch it.
  public func takers(
    of index: Int, among isAsked: (_ earlier: Int) -> Bool
  ) throws(TopologyError) -> [Int] {
    var takers: [Int] = []
    for other in earlierNeighbours(of: index) where isAsked(other) {
      var shared = covered(index, by: [other])
      if shared == nil { shared = try grounds[index].intersection(grounds[other]).area }
      if let shared, shared >= Self.rounding { takers.append(other) }
    }
    return takers
  }

  private func share(
    of index: Int, _ engine: borrowing Engine, _ crowds: inout Crowds,
    _ tell: ((Region) -> Void)?
  ) throws(TopologyError) -> Share {
    let drawn = grounds[index].area
    var share = Share(drawn: drawn, distinct: drawn, settled: drawn)
    if repeats.inGroup.contains(index) { return Share(drawn: drawn) }
    let near = earlierNeighbours(of: index).filter { !repeats.inGroup.contains($0) }
    if near.isEmpty { return share }
    let like = near.filter { groups[$0] == groups[index] }
    share.settled =
      repeats.atAll.contains(index)
      ? 0 : try area(of: index, without: near, in: nil, engine, &crowds, tell)
    share.distinct =
      like.count == near.count
      ? share.settled
      : try area(of: index, without: like, in: groups[index], engine, &crowds, nil)
    return share
  }

  /// What some covers leave of one: all covers, or those of one group.
  private func area(
    of index: Int, without near: [Int], in group: Int?, _ engine: borrowing Engine,
    _ crowds: inout Crowds, _ tell: ((Region) -> Void)?
  ) throws(TopologyError) -> Double {
    let whole = grounds[index].area
    if let covered = covered(index, by: near) { return max(0, whole - covered) }
    guard let left = try remainder(of: index, among: near, in: group, engine, &crowds)
    else { return whole }
    tell?(try engine.region(left.pointer))
    return left.area
  }

  /// Square metres of a cover under some others, where they can be clipped.
  private func covered(_ index: Int, by near: [Int]) -> Double? {
    guard near.count <= Self.mostClips else { return nil }
    return clippable[index]?.area(under: near.compactMap { clippable[$0] })
  }

  /// Square metres, less than a square millimetre.
  private static let rounding = 1e-6

  /// Covers that overlap each other are reckoned pair by pair, so a crowd is for the overlay.
  private static let mostClips = 32

  /// Earlier covers whose boxes meet this one's.
  private func earlierNeighbours(of index: Int) -> [Int] {
    guard let box = grounds[index].box else { return [] }
    return Array(tree.indices(meeting: box).prefix { $0 < index })
  }

  /// What the neighbours leave of a cover; nil when none of them touches it.
  private func remainder(
    of index: Int, among near: [Int], in group: Int?, _ engine: borrowing Engine,
    _ crowds: inout Crowds
  ) throws(TopologyError) -> Figure? {
    if near.isEmpty { return nil }
    let figure = try engine.figure(grounds[index])
    let place = Crowds.Place(grounds[index].box, group: group)
    let missing = place.flatMap { crowds.missing(of: near, at: $0) }
    let known = missing == nil ? nil : place.flatMap { crowds.union(at: $0) }
    var over = try touching(figure, among: missing ?? near, engine)
    let count = over.figures.count
    if count == 0 && known == nil { return nil }
    if count == 1 && known == nil {
      return try engine.own(
        GEOSDifference_r(engine.context, figure.pointer, over.figures[0]),
        after: "settle an overlap")
    }
    if count == 0, let known {
      return try engine.own(
        GEOSDifference_r(engine.context, figure.pointer, known), after: "settle an overlap")
    }
    let isCrowd = known != nil || count > Crowds.least
    if let known {
      over.figures.append(
        try engine.own(GEOSGeom_clone_r(engine.context, known), after: "unite covers"))
    }
    let together = try engine.collect(&over.figures, as: GEOS_GEOMETRYCOLLECTION)
    let union = try engine.union(of: together, for: "unite covers")
    let left = try engine.own(
      GEOSDifference_r(engine.context, figure.pointer, union.pointer), after: "settle an overlap")
    if isCrowd, let place {
      if known == nil { crowds.forget(place) }
      crowds.set(union, of: over.covers, at: place)
    }
    return left
  }

  /// Those of the neighbours that touch a cover.
  private func touching(
    _ figure: borrowing Figure, among near: [Int], _ engine: borrowing Engine
  ) throws(TopologyError) -> Touching {
    var touching = Touching(context: engine.context)
    if near.isEmpty { return touching }
    guard let prepared = GEOSPrepare_r(engine.context, figure.pointer) else {
      throw engine.error(after: "prepare a cover")
    }
    defer { GEOSPreparedGeom_destroy_r(engine.context, prepared) }
    for index in near {
      let other = try engine.figure(grounds[index])
      if GEOSPreparedIntersects_r(engine.context, prepared, other.pointer) != 0 {
        touching.figures.append(other)
        touching.covers.append(index)
      }
    }
    return touching
  }
}

/// Covers that touch another.
private struct Touching: ~Copyable {
  var figures: FigureList
  var covers: [Int] = []

  init(context: GEOSContextHandle_t) {
    figures = FigureList(context: context)
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
      let valid = try madeValid(region, figure)
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
