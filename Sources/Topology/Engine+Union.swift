import CGEOS

extension Engine {
  /// All the ground of a collection as one.
  func union(
    of collection: borrowing Figure, for step: String
  ) throws(TopologyError) -> Figure {
    try own(GEOSUnaryUnion_r(context, collection.pointer), after: step)
  }
}
