import Geometry
import Glibc

/// Transverse Mercator on WGS 84 round a place, its scale 1 there: x is east, y is north.
///
///     x = A + (1 − T + C) A³/6 + …        A = Δλ cos φ,  T = tan² φ,  C = e′² cos² φ
///     y = M(φ) − M(φ₀) + …                each times the radius of curvature across the meridian
///
/// Snyder, "Map Projections: A Working Manual" (1987), equations 8-9 to 8-25, to the eighth power as
/// in PROJ’s `+approx`; within 4° of the meridian it keeps to the exact form by a millimetre, within
/// a site by a nanometre.
struct TransverseMercator: Hashable, Sendable {
  private let longitude: Double
  /// The arc of the meridian to the centre, in metres.
  private let arc: Double

  private static let radius = 6_378_137.0
  private static let flattening = 1 / 298.257223563
  /// e².
  private static let squared = flattening * (2 - flattening)
  /// e′².
  private static let second = squared / (1 - squared)

  init(around centre: Coordinate) {
    longitude = inRadians(centre.longitude)
    arc = Self.arc(to: inRadians(centre.latitude))
  }

  func metres(_ coordinates: [Coordinate]) throws(ProjectionError) -> [Point] {
    var points: [Point] = []
    points.reserveCapacity(coordinates.count)
    for coordinate in coordinates {
      let point = metres(inRadians(coordinate.longitude), inRadians(coordinate.latitude))
      guard let point else { throw .tooFar }
      points.append(point)
    }
    return points
  }

  func degrees(_ points: [Point]) throws(ProjectionError) -> [Coordinate] {
    var coordinates: [Coordinate] = []
    coordinates.reserveCapacity(points.count)
    for point in points {
      guard let (longitude, latitude) = radians(point) else { throw .tooFar }
      coordinates.append(Coordinate(longitude * 180 / .pi, latitude * 180 / .pi))
    }
    return coordinates
  }

  /// Nil a quarter of the way round the Earth or more off, and beyond the poles.
  private func metres(_ longitude: Double, _ latitude: Double) -> Point? {
    let east = (longitude - self.longitude).remainder(dividingBy: 2 * .pi)
    guard abs(east) < .pi / 2, abs(latitude) <= .pi / 2 else { return nil }
    let (sine, cosine) = (sin(latitude), cos(latitude))
    let t = cosine > 1e-10 ? (sine / cosine) * (sine / cosine) : 0
    let c = Self.second * cosine * cosine
    let a = cosine * east
    let aa = a * a
    let x =
      1 + aa / 6
      * (1 - t + c + aa / 20
        * (5 + t * (t - 18) + c * (14 - 58 * t) + aa / 42
          * (61 + t * (t * (179 - t) - 479))))
    let y =
      1 + aa / 12
      * (5 - t + c * (9 + 4 * c) + aa / 30
        * (61 + t * (t - 58) + c * (270 - 330 * t) + aa / 56
          * (1385 + t * (t * (543 - t) - 3111))))
    // N, the radius across the meridian.
    let across = Self.radius / (1 - Self.squared * sine * sine).squareRoot()
    return Point(
      across * a * x, Self.arc(to: latitude) - arc + across * sine * a * east / 2 * y)
  }

  private func radians(_ point: Point) -> (longitude: Double, latitude: Double)? {
    guard let foot = Self.latitude(ofArc: arc + point.y), abs(foot) < .pi / 2 else { return nil }
    let (sine, cosine) = (sin(foot), cos(foot))
    let t = (sine / cosine) * (sine / cosine)
    let c = Self.second * cosine * cosine
    let w = 1 - Self.squared * sine * sine
    let d = point.x * w.squareRoot() / Self.radius
    let dd = d * d
    let down =
      1 - dd / 12
      * (5 + t * (3 - 9 * c) + c * (1 - 4 * c) - dd / 30
        * (61 + t * (90 - 252 * c + 45 * t) + 46 * c - dd / 56
          * (1385 + t * (3633 + t * (4095 + 1575 * t)))))
    let latitude = foot - w * sine / cosine * dd / (1 - Self.squared) / 2 * down
    let across =
      1 - dd / 6
      * (1 + 2 * t + c - dd / 20
        * (5 + t * (28 + 24 * t + 8 * c) + 6 * c - dd / 42
          * (61 + t * (662 + t * (1320 + 720 * t)))))
    let east = d * across / cosine
    guard abs(east) < .pi / 2, abs(latitude) <= .pi / 2 else { return nil }
    return ((longitude + east).remainder(dividingBy: 2 * .pi), latitude)
  }

  /// M, the arc of the meridian from the equator, in metres (Helmert's series in n, to n⁴).
  private static func arc(to latitude: Double) -> Double {
    let n = flattening / (2 - flattening)
    let nn = n * n
    // sin 2φ, and sin 4φ … sin 8φ from it by the rule of double angles.
    let (sine, cosine) = (sin(2 * latitude), cos(2 * latitude))
    let four = 2 * sine * cosine
    let six = 2 * cosine * four - sine
    let eight = 2 * cosine * six - four
    let sum =
      (1 + nn / 4 + nn * nn / 64) * latitude - 1.5 * (n - nn * n / 8) * sine
      + 0.9375 * (nn - nn * nn / 4) * four - 35.0 / 48 * nn * n * six
      + 315.0 / 512 * nn * nn * eight
    return radius / (1 + n) * sum
  }

  /// The latitude to which an arc of the meridian leads, by Newton's steps.
  private static func latitude(ofArc arc: Double) -> Double? {
    var latitude = arc / radius
    for _ in 0..<10 {
      let w = 1 - squared * sin(latitude) * sin(latitude)
      let step = (Self.arc(to: latitude) - arc) * w * w.squareRoot() / (radius * (1 - squared))
      latitude -= step
      if abs(step) < 1e-15 { break }
    }
    return latitude.isFinite ? latitude : nil
  }
}

private func inRadians(_ degrees: Double) -> Double { degrees * .pi / 180 }

extension ProjectionError {
  static let tooFar = ProjectionError(
    zh: "无法投影：有点离社区太远；请检查坐标，经度在前，纬度在后",
    en: "cannot project: a point is too far from the site; longitude comes first, then latitude")
}
