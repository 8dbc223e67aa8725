import CGEOS
public import Geometry

extension Region {
  /// The chords that stand for a quarter of a circle round a corner.
  public static let chordsPerQuarter = 32

  /// All ground within a distance in metres of this region, corners round.
  public func around(within distance: Double) throws(TopologyError) -> Region {
    let engine = try Engine(for: "find what is near")
    let figure = try engine.figure(self)
    let near = try engine.own(
      GEOSBuffer_r(
        engine.context, figure.pointer, distance, Int32(Self.chordsPerQuarter)),
      after: "find what is near")
    return try engine.region(near.pointer)
  }
}
