import CGEOS
import Geometry

extension Engine {
  /// A figure grown by a distance in metres on every side, corners mitred (limit 5); negative shrinks it.
  func buffered(_ figure: borrowing Figure, by distance: Double) throws(TopologyError) -> Figure {
    try own(
      GEOSBufferWithStyle_r(
        context, figure.pointer, distance, 8, Int32(GEOSBUF_CAP_FLAT.rawValue),
        Int32(GEOSBUF_JOIN_MITRE.rawValue), 5), after: "grow")
  }
}
