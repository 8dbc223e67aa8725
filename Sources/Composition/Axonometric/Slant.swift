import Geometry
import Glibc

/// The ground and what stands on it seen from above at a slant, with parallel rays.
///
/// The plan is turned, pressed together by the sine of the pitch, and heights rise by its cosine:
///
///     x' = x cos t − y sin t        y' = (x sin t + y cos t) sin p + z cos p
struct Slant: Sendable {
  /// The turn of the ground, anticlockwise, and the pitch of the eye over the horizon, in radians.
  let turn: Double
  let pitch: Double

  /// From the south-south-west, 42° high: house fronts, which look south, face the reader.
  static let usual = Slant(turn: 24 * .pi / 180, pitch: 42 * .pi / 180)

  /// Metres to the right and metres upwards on the picture.
  func place(_ point: Point, _ up: Double = 0) -> Point {
    let depth = self.depth(point)
    return Point(across(point), depth * sin(pitch) + up * cos(pitch))
  }

  /// Metres to the right.
  func across(_ point: Point) -> Double { point.x * cos(turn) - point.y * sin(turn) }

  /// Metres away from the eye over the ground.
  func depth(_ point: Point) -> Double { point.x * sin(turn) + point.y * cos(turn) }
}
