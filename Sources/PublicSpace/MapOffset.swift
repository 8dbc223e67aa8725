import Geometry
import Projection

/// How far, and which way, a map service shifts places: from one datum to another, near a site.
struct MapOffset: Hashable {
  let from: Datum
  let to: Datum
  /// Metres east and north.
  let vector: Point

  /// Metres by which a shift may differ from the formula and still be taken for it.
  var tolerance: Double { 2 + 0.01 * vector.distance(to: Point(0, 0)) }

  /// The datum that the ground has, or is nearer to: only ever from it is there a way over.
  var nearer: Datum { isForwards ? from : to }
  var farther: Datum { isForwards ? to : from }

  private var isForwards: Bool { from == .wgs84 || to == .bd09 }

  func explains(_ shift: Point) -> Bool { shift.distance(to: vector) <= tolerance }

  /// Every shift that could lie between two places of one site, from the one to the other.
  ///
  /// The formulas go forwards, so each is reckoned at the place that would be in the nearer datum.
  static func all(from here: Point, to there: Point, on plane: Plane) -> [MapOffset] {
    guard plane.datum.isInDegrees, let places = try? plane.degrees([here, there]) else { return [] }
    return all(from: places[0], to: places[1], on: plane)
  }

  /// The shifts on ground in metres that has an address; without a place nothing is known of them.
  static func all(onMetresAt address: Coordinate) -> [MapOffset] {
    all(from: address, to: address, on: Plane(around: address))
  }

  private static func all(
    from here: Coordinate, to there: Coordinate, on plane: Plane
  ) -> [MapOffset] {
    let steps: [(Datum, Datum)] = [(.wgs84, .gcj02), (.wgs84, .bd09), (.gcj02, .bd09)]
    return steps.flatMap { nearer, farther -> [MapOffset] in
      guard MapShift.holds(here), MapShift.holds(there),
        let onwards = here.shifted(from: nearer, to: farther),
        let back = there.shifted(from: nearer, to: farther),
        let points = try? plane.metres([here, onwards, there, back])
      else { return [] }
      return [
        MapOffset(from: nearer, to: farther, vector: points[1] - points[0]),
        MapOffset(from: farther, to: nearer, vector: points[2] - points[3]),
      ]
    }
  }
}
