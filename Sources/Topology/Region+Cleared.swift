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
  public static func cleared(
    within regions: [Region], closing crack: Double, by clearance: Double
  ) throws(TopologyError) -> Region {
    let engine = try Engine(for: "clear the ground")
    let whole = try engine.united(regions)
    let closed = try engine.buffered(whole, by: crack)
    let eroded = try engine.buffered(closed, by: -crack - clearance)
    return try engine.region(eroded.pointer)
  }
}

extension Engine {
  fileprivate func united(_ regions: [Region]) throws(TopologyError) -> Figure {
    var parts = FigureList(context: context)
    for region in regions where !region.isEmpty { parts.append(try figure(region)) }
    let whole = try collect(&parts, as: GEOS_GEOMETRYCOLLECTION)
    return try own(GEOSUnaryUnion_r(context, whole.pointer), after: "unite")
  }

  func buffered(_ figure: borrowing Figure, by distance: Double) throws(TopologyError) -> Figure {
    try own(
      GEOSBufferWithStyle_r(
        context, figure.pointer, distance, 8, Int32(GEOSBUF_CAP_FLAT.rawValue),
        Int32(GEOSBUF_JOIN_MITRE.rawValue), 5), after: "keep clear of edges")
  }
}
