import CGEOS
import Geometry

extension Engine {
  /// Regions as one collection, overlaps and all.
  func collection(of regions: [Region]) throws(TopologyError) -> Figure {
    var parts = FigureList(context: context)
    for region in regions { parts.append(try figure(region)) }
    return try collect(&parts, as: GEOS_GEOMETRYCOLLECTION)
  }

  /// All the ground of a collection as one.
  func union(
    of collection: borrowing Figure, for step: String
  ) throws(TopologyError) -> Figure {
    try own(GEOSUnaryUnion_r(context, collection.pointer), after: step)
  }
}
