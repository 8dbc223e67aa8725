import CGEOS
public import Geometry

extension Region {
  /// All the ground of regions that have edges in common, such as covers that were settled among
  /// each other: no piece of it is lost.
  ///
  /// Corners come to lie on a grid of a tenth of a nanometre. Without a grid GEOS 3.11 may drop a whole
  /// piece whose edges run within nanometres of another's, and call what is left valid; with it a union
  /// takes half as long again.
  public static func union(ofNeighbours regions: [Region]) throws(TopologyError) -> Region {
    let engine = try Engine(for: "unite")
    let whole = try engine.collection(of: regions)
    let union = try engine.own(
      GEOSUnaryUnionPrec_r(engine.context, whole.pointer, gridMetres), after: "unite")
    return try engine.region(union.pointer)
  }

  private static let gridMetres = 1e-10
}
