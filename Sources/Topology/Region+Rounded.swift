import CGEOS
public import Geometry

extension Region {
  /// The region with its corners on a grid of some metres, sound as it was; what is thinner falls away.
  public func rounded(to step: Double) throws(TopologyError) -> Region {
    let engine = try Engine(for: "round")
    let figure = try engine.figure(self)
    let rounded = try engine.own(
      GEOSGeom_setPrecision_r(engine.context, figure.pointer, step, 0), after: "round")
    return try engine.region(rounded.pointer)
  }
}
