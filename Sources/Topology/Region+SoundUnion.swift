import CGEOS
public import Geometry

extension Region {
  /// All the ground of regions that may be unsound by rounding: each is made valid first.
  public static func sound(union regions: [Region]) throws(TopologyError) -> Region {
    let engine = try Engine(for: "unite")
    var parts = FigureList(context: engine.context)
    for region in regions {
      let figure = try engine.figure(region)
      if GEOSisValid_r(engine.context, figure.pointer) == 1 {
        parts.append(figure)
      } else {
        parts.append(
          try engine.own(
            GEOSMakeValid_r(engine.context, figure.pointer), after: "make valid"))
      }
    }
    let whole = try engine.collect(&parts, as: GEOS_GEOMETRYCOLLECTION)
    let union = try engine.union(of: whole, for: "unite")
    return try engine.region(union.pointer)
  }
}
