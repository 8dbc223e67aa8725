import CGEOS
public import Geometry

extension Path {
  /// The ground under this line at a width in metres: flat ends, mitred corners (limit 5).
  public func widened(to width: Double) throws(TopologyError) -> Region {
    if let strip = strip(width) { return Region(strip) }
    let engine = try Engine(for: "widen a line")
    let figure = try engine.widen(self, to: width)
    return try engine.region(figure.pointer)
  }

  /// Whether the line never crosses itself.
  var isSimple: Bool {
    get throws(TopologyError) {
      let engine = try Engine(for: "test a line")
      let figure = try engine.figure(self)
      return GEOSisSimple_r(engine.context, figure.pointer) == 1
    }
  }

  /// A straight line's ground is a rectangle, which needs no engine.
  func strip(_ width: Double) -> Ring? {
    guard points.count == 2, points[0] != points[1], width > 0 else { return nil }
    let (a, b) = (points[0], points[1])
    let side = Point(a.y - b.y, b.x - a.x) * (width / 2 / a.distance(to: b))
    return Ring(corners: [a - side, b - side, b + side, a + side])
  }
}

extension Engine {
  func widen(_ path: Path, to width: Double) throws(TopologyError) -> Figure {
    if let strip = path.strip(width) { return try figure(Region.Piece(strip)) }
    let line = try figure(path)
    return try own(
      GEOSBufferWithStyle_r(
        context, line.pointer, width / 2, 8, Int32(GEOSBUF_CAP_FLAT.rawValue),
        Int32(GEOSBUF_JOIN_MITRE.rawValue), 5), after: "widen a line")
  }
}
