import Glibc
public import Geometry

/// A flat ground in metres, its origin at the middle of a site; x is east, y is north.
///
/// As a rule transverse Mercator on the WGS 84 ellipsoid: within 1 km of the centre lengths are true
/// to 1e-8, and north is true at the centre. `TransverseMercator` reckons it; PROJ, which gives the same
/// to a nanometre, need not be loaded then.
public struct Plane: Hashable, Sendable {
  public let centre: Coordinate
  /// What the coordinates mean that are laid out; shifted ones stay where their map has them.
  public let datum: Datum
  public let name: String
  /// PROJ's definition of the plane.
  public let definition: String
  /// The easting and northing from which points on the plane count.
  public let origin: Point
  /// How far the plane's north lies clockwise from true north at the centre, in radians.
  public let convergence: Double
  /// A length on the plane for one on the ground, at the centre.
  public let scale: Double
  /// The plane's own formula; nil where PROJ has it.
  private let mercator: TransverseMercator?

  /// The default: transverse Mercator round a place.
  public init(around centre: Coordinate, datum: Datum = .wgs84) {
    // Seven decimals are a centimetre: the definition stays short enough to print and to repeat.
    let centre = Coordinate(rounded(centre.longitude), rounded(centre.latitude))
    self.centre = centre
    self.datum = datum
    name = "transverse mercator \(centre.longitude) \(centre.latitude)"
    definition =
      "+proj=tmerc +approx +lat_0=\(centre.latitude) +lon_0=\(centre.longitude) +k=1 +x_0=0 +y_0=0"
      + " +ellps=WGS84 +units=m"
    mercator = TransverseMercator(around: centre)
    origin = Point(0, 0)
    convergence = 0
    scale = 1
  }

  /// Metres as they are drawn, counted from a whole metre near the middle; `place` is where on the
  /// Earth they are thought to lie, for the sun.
  public init(ofMetresAround middle: Point, near place: Coordinate) {
    centre = place
    datum = .local
    name = "local metres"
    definition = "+proj=noop"
    mercator = nil
    origin = Point(middle.x.rounded(), middle.y.rounded())
    convergence = 0
    scale = 1
  }

  /// A grid that others have defined.
  ///
  /// Throws when the grid is not made for the place: a plane more than 1 % too long measures nothing.
  public init(_ grid: Grid, around centre: Coordinate, datum: Datum = .wgs84)
    throws(ProjectionError)
  {
    let local = Plane(around: centre, datum: datum)
    // A hundred metres to true south and to true north.
    let ends = try grid.metres(local.degrees([Point(0, -100), Point(0, 100)]))
    let north = ends[1] - ends[0]
    scale = ends[0].distance(to: ends[1]) / 200
    guard abs(scale - 1) < 0.01 else {
      let share = Int(((scale - 1) * 100).rounded())
      throw ProjectionError(
        zh: "不能采用 \(grid.name)：该处长度偏\(share > 0 ? "长" : "短") \(abs(share))%",
        en: "cannot lay out on \(grid.name): lengths are \(abs(share)) %"
          + " too \(share > 0 ? "long" : "short") there")
    }
    self.centre = local.centre
    self.datum = datum
    name = grid.name
    definition = grid.definition
    mercator = nil
    origin = Point(((ends[0].x + ends[1].x) / 2).rounded(), ((ends[0].y + ends[1].y) / 2).rounded())
    convergence = -atan2(north.x, north.y)
  }

  /// The plane that a site asks for.
  public init(_ choice: PlaneChoice, around centre: Coordinate, datum: Datum)
    throws(ProjectionError)
  {
    switch choice {
    case .auto: self.init(around: centre, datum: datum)
    case .shanghai2000: try self.init(Grid.shanghai2000, around: centre, datum: datum)
    case .epsg(let code): try self.init(Grid(epsg: code), around: centre, datum: datum)
    }
  }

  /// Lays coordinates out on the plane.
  public func metres(_ coordinates: [Coordinate]) throws(ProjectionError) -> [Point] {
    if datum == .local {
      return coordinates.map { Point($0.longitude, $0.latitude) - origin }
    }
    if let mercator { return try mercator.metres(coordinates) }
    let points = try Grid(name: name, definition: definition).metres(coordinates)
    return origin == Point(0, 0) ? points : points.map { $0 - origin }
  }

  /// The coordinates of places on the plane, as the layout has them.
  public func degrees(_ points: [Point]) throws(ProjectionError) -> [Coordinate] {
    let points = origin == Point(0, 0) ? points : points.map { $0 + origin }
    if datum == .local { return points.map { Coordinate($0.x, $0.y) } }
    if let mercator { return try mercator.degrees(points) }
    return try Grid(name: name, definition: definition).degrees(points)
  }
}

private func rounded(_ degrees: Double) -> Double { (degrees * 1e7).rounded() / 1e7 }
