import Glibc

/// The published formulas by which Chinese maps shift places; forwards only.
///
/// They were found out by others and are approximate: good for laying a GPS point on a traced map,
/// never for survey. `Documentation/Datums.md` says why there is no way back.
public enum MapShift {
  /// Where GCJ-02 puts a place given in WGS 84; nil outside the rectangle round China it is made for.
  public static func gcj02(_ place: Coordinate) -> Coordinate? {
    guard holds(place) else { return nil }
    let (x, y) = (place.longitude - 105, place.latitude - 35)
    let latitude = place.latitude * .pi / 180
    let bulge = 1 - eccentricity * sin(latitude) * sin(latitude)
    // Radii of curvature: along the meridian, and of the parallel.
    let meridian = radius * (1 - eccentricity) / (bulge * bulge.squareRoot())
    let parallel = radius / bulge.squareRoot() * cos(latitude)
    return Coordinate(
      place.longitude + eastwards(x, y) / parallel * 180 / .pi,
      place.latitude + northwards(x, y) / meridian * 180 / .pi)
  }

  /// Where BD-09 puts a place given in GCJ-02.
  public static func bd09(fromGCJ02 place: Coordinate) -> Coordinate {
    let (x, y) = (place.longitude, place.latitude)
    let wave = Double.pi * 3000 / 180
    let length = (x * x + y * y).squareRoot() + 0.00002 * sin(y * wave)
    let angle = atan2(y, x) + 0.000003 * cos(x * wave)
    return Coordinate(length * cos(angle) + 0.0065, length * sin(angle) + 0.006)
  }

  /// Whether the formula is made for a place: a rectangle, which takes in neighbours too.
  public static func holds(_ place: Coordinate) -> Bool {
    (72.004...137.8347).contains(place.longitude) && (0.8293...55.8271).contains(place.latitude)
  }

  // Krassovsky's ellipsoid.
  private static let radius = 6_378_245.0
  private static let eccentricity = 0.006_693_421_622_965_943_23

  private static func eastwards(_ x: Double, _ y: Double) -> Double {
    300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * abs(x).squareRoot()
      + ripple(x, (20, 6), (20, 2), (20, 1), (40, 1 / 3), (150, 1 / 12), (300, 1 / 30))
  }

  private static func northwards(_ x: Double, _ y: Double) -> Double {
    -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * abs(x).squareRoot()
      + ripple(x, (20, 6), (20, 2))
      + ripple(y, (20, 1), (40, 1 / 3), (160, 1 / 12), (320, 1 / 30))
  }

  private static func ripple(_ t: Double, _ waves: (Double, Double)...) -> Double {
    waves.reduce(0) { $0 + $1.0 * sin($1.1 * t * .pi) } * 2 / 3
  }
}

extension Coordinate {
  /// The place carried forwards from a datum to another; nil where no formula is offered.
  public func shifted(from datum: Datum, to other: Datum) -> Coordinate? {
    if datum.agrees(with: other) { return self }
    switch (datum, other) {
    case (.wgs84, .gcj02), (.cgcs2000, .gcj02): return MapShift.gcj02(self)
    case (.wgs84, .bd09), (.cgcs2000, .bd09):
      return MapShift.gcj02(self).map(MapShift.bd09(fromGCJ02:))
    case (.gcj02, .bd09): return MapShift.bd09(fromGCJ02: self)
    default: return nil
    }
  }
}
