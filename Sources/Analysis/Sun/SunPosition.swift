package import Geometry
import Glibc
public import Projection

/// Where the sun stands.
public struct SunPosition: Hashable, Sendable {
  /// Radians above the horizon.
  public let altitude: Double
  /// Radians from true north, clockwise.
  public let azimuth: Double

  /// The sun at a true solar hour and declination (radians), seen from a latitude in degrees.
  ///
  ///     sin h = sin φ sin δ + cos φ cos δ cos H        H = 15° (hour − 12)
  ///     tan A = sin H ÷ (cos H sin φ − tan δ cos φ)    from south, westwards
  public init(latitude: Double, declination: Double, solarHour: Double) {
    let (phi, hour) = (latitude * .pi / 180, (solarHour - 12) * .pi / 12)
    altitude = asin(sin(phi) * sin(declination) + cos(phi) * cos(declination) * cos(hour))
    azimuth = .pi + atan2(sin(hour), cos(hour) * sin(phi) - tan(declination) * cos(phi))
  }

  /// The sun at a Julian date of universal time, seen from a place: geometric, without refraction.
  ///
  ///     solar minutes = universal minutes + E + 4 longitude
  public init(at julianDate: Double, from place: Coordinate) {
    let sun = SolarCoordinates(at: julianDate)
    let universal = (julianDate + 0.5).truncatingRemainder(dividingBy: 1) * 24
    self.init(
      latitude: place.latitude, declination: sun.declination,
      solarHour: universal + sun.equationOfTime / 60 + place.longitude / 15)
  }

  /// Radians; a lower sun casts shadows without end.
  package static let lowest = 0.01

  /// Where the shadow of a thing one metre high ends, from true north; nil when the sun is down.
  package var shadowOfOneMetre: Point? { shadowOfOneMetre(convergence: 0) }

  /// The same on a plane with a north of its own.
  ///
  /// - Parameter convergence: How far the plane's north lies clockwise from true north, in radians.
  package func shadowOfOneMetre(convergence: Double) -> Point? {
    guard altitude > Self.lowest else { return nil }
    let length = 1 / tan(altitude)
    let bearing = azimuth - convergence
    return Point(-sin(bearing) * length, -cos(bearing) * length)
  }
}
