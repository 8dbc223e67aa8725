import CGEOS
public import Geometry

extension Region {
  /// All the ground that any of the regions covers.
  public static func union(of regions: [Region]) throws(TopologyError) -> Region {
    let engine = try Engine(for: "unite")
    let whole = try engine.collection(of: regions)
    let union = try engine.union(of: whole, for: "unite")
    return try engine.region(union.pointer)
  }

  public func intersection(_ other: Region) throws(TopologyError) -> Region {
    try combined(with: other, "intersect", GEOSIntersection_r)
  }

  public func difference(_ other: Region) throws(TopologyError) -> Region {
    try combined(with: other, "subtract", GEOSDifference_r)
  }

  /// This region grown by a distance in metres on every side, corners mitred (limit 5); negative shrinks it.
  public func grown(by distance: Double) throws(TopologyError) -> Region {
    let engine = try Engine(for: "grow")
    let figure = try engine.figure(self)
    let grown = try engine.buffered(figure, by: distance)
    return try engine.region(grown.pointer)
  }

  /// This region without self-crossings: what its outline encloses an odd number of times, less
  /// what its holes enclose so.
  public func madeValid() throws(TopologyError) -> Region {
    let engine = try Engine(for: "make valid")
    let figure = try engine.figure(self)
    let valid = try engine.madeValid(self, figure)
    return try engine.region(valid.pointer)
  }

  private func combined(
    with other: Region, _ step: String,
    _ operation: (GEOSContextHandle_t, OpaquePointer, OpaquePointer) -> OpaquePointer?
  ) throws(TopologyError) -> Region {
    let engine = try Engine(for: step)
    let a = try engine.figure(self)
    let b = try engine.figure(other)
    let made = try engine.own(
      operation(engine.context, a.pointer, b.pointer), after: step)
    return try engine.region(made.pointer)
  }
}

extension Region {
  /// Whether no ring crosses itself or another.
  public var isSound: Bool {
    get throws(TopologyError) {
      let engine = try Engine(for: "test validity")
      let figure = try engine.figure(self)
      return GEOSisValid_r(engine.context, figure.pointer) == 1
    }
  }
}
