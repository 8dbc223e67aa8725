import CGEOS

extension Engine {
  /// All the ground of a collection as one, its corners on a grid of a tenth of a nanometre.
  ///
  /// Without a grid GEOS 3.11 may drop a whole piece of ground whose edges run within nanometres of
  /// another's, as those of settled covers do, and call what is left valid.
  func union(
    of collection: borrowing Figure, for step: String
  ) throws(TopologyError) -> Figure {
    try own(GEOSUnaryUnionPrec_r(context, collection.pointer, Self.gridMetres), after: step)
  }

  private static let gridMetres = 1e-10
}
