import Glibc

/// Where the sun stands in its year, by NOAA's short form of Meeus (Astronomical Algorithms, 25).
///
/// Within 0.01° of the full theory from 1990 to 2060.
package struct SolarCoordinates: Hashable, Sendable {
  /// Apparent longitude on the ecliptic, radians.
  package let longitude: Double
  /// Radians north of the equator.
  package let declination: Double
  /// Minutes by which true solar time is ahead of mean solar time.
  package let equationOfTime: Double

  /// At a Julian date of universal time. With T in centuries from 2000:
  ///
  ///     L = 280.46646 + 36000.76983 T + 0.0003032 T²        mean longitude
  ///     M = 357.52911 + 35999.05029 T − 0.0001537 T²        mean anomaly
  ///     e = 0.016708634 − 0.000042037 T − 0.0000001267 T²
  ///     C = (1.914602 − 0.004817 T − 0.000014 T²) sin M + (0.019993 − 0.000101 T) sin 2M
  ///         + 0.000289 sin 3M
  ///     Ω = 125.04 − 1934.136 T
  ///     λ = L + C − 0.00569 − 0.00478 sin Ω
  ///     ε = 23°26′21.448″ − 46.815″ T − 0.00059″ T² + 0.001813″ T³ + 0.00256 cos Ω
  ///     sin δ = sin ε sin λ        y = tan² ε/2
  ///     E = y sin 2L − 2 e sin M + 4 e y sin M cos 2L − ½ y² sin 4L − 1¼ e² sin 2M
  package init(at julianDate: Double) {
    let rad = Double.pi / 180
    let t = (julianDate - 2_451_545) / 36_525
    let l = (280.46646 + t * (36_000.76983 + 0.0003032 * t)) * rad
    let m = (357.52911 + t * (35_999.05029 - 0.0001537 * t)) * rad
    let e = 0.016708634 - t * (0.000042037 + 0.0000001267 * t)
    let centre =
      (1.914602 - t * (0.004817 + 0.000014 * t)) * sin(m)
      + (0.019993 - 0.000101 * t) * sin(2 * m) + 0.000289 * sin(3 * m)
    let node = (125.04 - 1934.136 * t) * rad
    let seconds = 21.448 - t * (46.815 + t * (0.00059 - 0.001813 * t))
    let obliquity = (23 + (26 + seconds / 60) / 60 + 0.00256 * cos(node)) * rad
    let y = tan(obliquity / 2) * tan(obliquity / 2)
    longitude = l + (centre - 0.00569 - 0.00478 * sin(node)) * rad
    declination = asin(sin(obliquity) * sin(longitude))
    let time =
      y * sin(2 * l) - 2 * e * sin(m) + 4 * e * y * sin(m) * cos(2 * l)
      - 0.5 * y * y * sin(4 * l) - 1.25 * e * e * sin(2 * m)
    equationOfTime = time / rad * 4
  }
}
