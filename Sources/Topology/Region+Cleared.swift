import CGEOS
public import Geometry

extension Region {
  /// What others leave of this region, eroded: no nearer to their edges and its own than a distance in metres.
  ///
  /// Corners are mitred (limit 5), so that a way round a block turns as the block does.
  public func cleared(
    of others: [Region], by clearance: Double
  ) throws(TopologyError) -> Region {
    let engine = try Engine(for: "clear the ground")
    let whole = try engine.figure(self)
    let taken = try engine.united(others)
    let left = try engine.own(
      GEOSDifference_r(engine.context, whole.pointer, taken.pointer), after: "clear the ground")
    let eroded = try engine.buffered(left, by: -clearance)
    return try engine.region(eroded.pointer)
  }

  /// All the ground of some regions, cracks between them closed, eroded by a distance in metres.
  ///
  /// Barriers are no cracks, however thin they are; nor is the sharp corner between two ways that
  /// part, which is shorter than those who keep that distance are wide.
  public static func cleared(
    within regions: [Region], closing crack: Double, keeping barriers: [Region],
    by clearance: Double
  ) throws(TopologyError) -> Region {
    let engine = try Engine(for: "clear the ground")
    let whole = try engine.united(regions)
    let cracks = try engine.cracks(in: whole, upTo: crack).filter { piece in
      piece.box.map { max($0.width, $0.height) >= 2 * clearance } == true
    }
    if cracks.isEmpty && barriers.isEmpty {
      let eroded = try engine.buffered(whole, by: -clearance)
      return try engine.region(eroded.pointer)
    }
    let filling = try engine.united(cracks)
    let filled = try engine.buffered(filling, by: seam)
    let ground = try engine.own(
      GEOSUnion_r(engine.context, whole.pointer, filled.pointer), after: "close cracks")
    let standing = try engine.united(barriers)
    let left = try engine.own(
      GEOSDifference_r(engine.context, ground.pointer, standing.pointer), after: "clear the ground")
    let eroded = try engine.buffered(left, by: -clearance)
    return try engine.region(eroded.pointer)
  }

  /// Metres by which what fills a crack overlaps its sides, so that rounding leaves no gap.
  private static let seam = 0.0005
}

extension Engine {
  fileprivate func united(_ regions: [Region]) throws(TopologyError) -> Figure {
    var parts = FigureList(context: context)
    for region in regions where !region.isEmpty { parts.append(try figure(region)) }
    let whole = try collect(&parts, as: GEOS_GEOMETRYCOLLECTION)
    return try own(GEOSUnaryUnion_r(context, whole.pointer), after: "unite")
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

  func buffered(_ figure: borrowing Figure, by distance: Double) throws(TopologyError) -> Figure {
    // At no distance a buffer would but cost time, and more than it takes to copy.
    if distance == 0 {
      return try own(GEOSGeom_clone_r(context, figure.pointer), after: "copy ground")
    }
    return try own(
      GEOSBufferWithStyle_r(
        context, figure.pointer, distance, 8, Int32(GEOSBUF_CAP_FLAT.rawValue),
        Int32(GEOSBUF_JOIN_MITRE.rawValue), 5), after: "keep clear of edges")
  }
}
