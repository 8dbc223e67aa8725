import Geometry
import Glibc

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

  /// Where the shadow of a thing one metre high ends, from true north; nil when the sun is down.
  var shadowOfOneMetre: Point? { shadowOfOneMetre(convergence: 0) }

  /// The same on a plane with a north of its own.
  ///
  /// - Parameter convergence: How far the plane's north lies clockwise from true north, in radians.
  func shadowOfOneMetre(convergence: Double) -> Point? {
    guard altitude > 0.01 else { return nil }
    let length = 1 / tan(altitude)
    let bearing = azimuth - convergence
    return Point(-sin(bearing) * length, -cos(bearing) * length)
  }
}
