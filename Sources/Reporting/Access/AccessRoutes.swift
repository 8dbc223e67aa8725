public import Analysis
import Geometry
import Navigation
import Projection
public import PublicSpace

extension AccessMeasures {
  /// The ways themselves as GeoJSON: a line from each door to what it reaches, in the layout's coordinates.
  public func routes(in site: Site) throws -> String {
    var routes: [(members: [JSONValue.Member], points: [Point])] = []
    for traveller in travellers {
      for (door, reaches) in zip(doors, traveller.reaches) {
        for (use, reach) in zip(uses, reaches) {
          guard let metres = reach.metres, let feature = reach.feature else { continue }
          let members = JSONValue.members([
            "door": .string(door.id), "name": .string(door.name), "use": .string(use.rawValue),
            "feature": .string(feature), "profile": .string(traveller.profile.id),
            "m": .number(metres), "min": .number(traveller.profile.minutes(for: metres)),
          ])
          routes.append((members, reach.way(from: door, on: traveller.ground)))
        }
      }
    }
    var coordinates = try site.plane.degrees(routes.flatMap(\.points))[...]
    let lines = routes.map { route -> String in
      let own = coordinates.prefix(route.points.count)
      coordinates = coordinates.dropFirst(route.points.count)
      return JSONValue.object([
        "type": .string("Feature"), "properties": .object(route.members),
        "geometry": .object([
          "type": .string("LineString"),
          "coordinates": .array(own.map { $0.position(in: site.layout.datum) }),
        ]),
      ]).line
    }
    return "{\"type\": \"FeatureCollection\", \"yuan:datum\": \"\(site.layout.datum.rawValue)\","
      + " \"features\": [" + (lines.isEmpty ? "" : "\n") + lines.joined(separator: ",\n")
      + (lines.isEmpty ? "" : "\n") + "]}\n"
  }
}

extension Reach {
  /// From the door over the ground to the thing itself.
  fileprivate func way(from door: AccessMeasures.Door, on ground: AccessGround) -> [Point] {
    guard let walk else { return [] }
    var points = Array(door.element.shape.points.prefix(1)) + walk.points
    let owner = ground.owners[walk.goal]
    if let end = points.last.flatMap(owner.shape.nearest) { points.append(end) }
    var way: [Point] = []
    // Bends closer than a millimetre are one as they are written.
    for point in points where way.last.map({ $0.distance(to: point) > 1e-3 }) ?? true {
      way.append(point)
    }
    // Whoever is there already has a way too, and a line has two ends.
    return way.count == 1 ? way + way : way
  }
}

extension Shape {
  /// The place of the shape's points and edges that is nearest to another.
  fileprivate func nearest(to place: Point) -> Point? {
    let lines = paths.map(\.points) + region.rings.map(\.points)
    let feet = lines.flatMap { line in
      zip(line, line.dropFirst()).map { place.foot(on: $0, $1) }
    }
    return (points + feet).min { place.distance(to: $0) < place.distance(to: $1) }
  }
}

extension Point {
  fileprivate func foot(on a: Point, _ b: Point) -> Point {
    let along = b - a
    let square = along.x * along.x + along.y * along.y
    guard square > 0 else { return a }
    let share = ((x - a.x) * along.x + (y - a.y) * along.y) / square
    return a + along * min(max(share, 0), 1)
  }
}

extension Coordinate {
  /// To a tenth of a millimetre.
  func position(in datum: Datum) -> JSONValue {
    let scale = datum.isInDegrees ? 1e9 : 1e4
    return .array(
      [longitude, latitude].map { .number(($0 * scale).rounded() / scale) })
  }
}
