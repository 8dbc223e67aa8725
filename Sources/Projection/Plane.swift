import CPROJ
public import Geometry

/// A flat ground in metres, its origin at the middle of a site; x is east, y is true north there.
///
/// Transverse Mercator on the WGS 84 ellipsoid: within 1 km of the centre lengths are true to 1e-8.
/// PROJ's `+approx` series agrees with its exact form to a nanometre at this size, in a third of the time.
public struct Plane: Hashable, Sendable {
  public let centre: Coordinate

  public init(around centre: Coordinate) {
    // Seven decimals are a centimetre: the definition stays short enough to print and to repeat.
    self.centre = Coordinate(rounded(centre.longitude), rounded(centre.latitude))
  }

  public var name: String { "transverse mercator \(centre.longitude) \(centre.latitude)" }

  /// PROJ's definition of the plane.
  public var definition: String {
    "+proj=tmerc +approx +lat_0=\(centre.latitude) +lon_0=\(centre.longitude) +k=1 +x_0=0 +y_0=0"
      + " +ellps=WGS84 +units=m"
  }

  /// Lays degrees out on the plane.
  public func metres(_ coordinates: [Coordinate]) throws(ProjectionError) -> [Point] {
    let transformation = try Transformation(definition)
    var points = coordinates.map { Point(inRadians($0.longitude), inRadians($0.latitude)) }
    try transformation.run(PJ_FWD, on: &points)
    return points
  }

  /// The degrees of places on the plane.
  public func degrees(_ points: [Point]) throws(ProjectionError) -> [Coordinate] {
    let transformation = try Transformation(definition)
    var places = points
    try transformation.run(PJ_INV, on: &places)
    return places.map { Coordinate(inDegrees($0.x), inDegrees($0.y)) }
  }
}

private func rounded(_ degrees: Double) -> Double { (degrees * 1e7).rounded() / 1e7 }
private func inRadians(_ degrees: Double) -> Double { degrees * .pi / 180 }
private func inDegrees(_ radians: Double) -> Double { radians * 180 / .pi }
