import Projection

/// What is taken for the boundary of a layout that has none.
public enum AssumedBoundary: String, CaseIterable, Sendable {
  /// The convex hull of all features.
  case hull
  /// Their bounding box.
  case extent
}

extension Layout {
  /// The code of the finding that says which boundary was assumed.
  public static let assumedBoundary = "boundary.assumed"

  /// Whether its boundary was assumed, not drawn.
  public var isBoundaryAssumed: Bool { findings.contains { $0.code == Self.assumedBoundary } }

  /// The layout with a boundary round all its features, which its findings say; itself when it has one.
  public func assuming(_ boundary: AssumedBoundary) throws -> Layout {
    let hasBoundary = features.contains {
      $0.kind == .boundary && $0.isPresent && !$0.outline.polygons.isEmpty
    }
    guard !hasBoundary else { return self }
    let places = features.filter(\.isPresent).flatMap(\.outline.coordinates)
    let corners = boundary == .hull ? convexHull(of: places) : extent(of: places)
    // Features that all lie in one line enclose no ground; the site will say that it has no boundary.
    guard corners.count >= 3 else { return self }
    let positions = (corners + corners.prefix(1)).map { "[\($0.longitude),\($0.latitude)]" }
    let made = try Layout(
      """
      {"type":"Feature","id":"boundary","properties":{"kind":"boundary"},
      "geometry":{"type":"Polygon","coordinates":[[\(positions.joined(separator: ","))]]}}
      """, file: path, datums: DatumHints(option: datum))
    let name =
      boundary == .hull
      ? Wording(zh: "凸包", en: "convex hull") : Wording(zh: "外接矩形", en: "bounding box")
    return with(
      features + made.features,
      findings: [
        Finding(
          .warning, Self.assumedBoundary,
          Wording(
            zh: "没有用地红线：以全部要素的\(name.zh)代替",
            en: "has no boundary: the \(name.en) of all features was taken for it"),
          remedy: Wording(
            zh: "沿用地边界画一个 kind 为“boundary”的面",
            en: "draw one polygon with kind “boundary” round the site"))
      ])
  }
}

private func extent(of places: [Coordinate]) -> [Coordinate] {
  let (longitudes, latitudes) = (places.map(\.longitude), places.map(\.latitude))
  guard let west = longitudes.min(), let east = longitudes.max(), west < east,
    let south = latitudes.min(), let north = latitudes.max(), south < north
  else { return [] }
  return [
    Coordinate(west, south), Coordinate(east, south), Coordinate(east, north),
    Coordinate(west, north),
  ]
}

/// The corners of the hull, counter-clockwise (Andrew's monotone chain).
private func convexHull(of places: [Coordinate]) -> [Coordinate] {
  let sorted = places.sorted { ($0.longitude, $0.latitude) < ($1.longitude, $1.latitude) }
  func chain(_ places: some Sequence<Coordinate>) -> [Coordinate] {
    var chain: [Coordinate] = []
    for place in places {
      while chain.count >= 2, turn(chain[chain.count - 2], chain[chain.count - 1], place) <= 0 {
        chain.removeLast()
      }
      chain.append(place)
    }
    return chain
  }
  return chain(sorted).dropLast() + chain(sorted.reversed()).dropLast()
}

/// Positive when the way from `a` over `b` to `c` turns left.
private func turn(_ a: Coordinate, _ b: Coordinate, _ c: Coordinate) -> Double {
  (b.longitude - a.longitude) * (c.latitude - a.latitude)
    - (b.latitude - a.latitude) * (c.longitude - a.longitude)
}
