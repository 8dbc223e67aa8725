import Geometry

extension SampleLayout {
  /// Overlapping ground of all kinds on one to three boundaries, the same for the same seed.
  public static func random(seed: UInt64, features count: Int = 40) -> SampleLayout {
    var dice = SplitMix64(seed: seed)
    let boundaries = dice.boundaries()
    let covers = (0..<count).map { dice.cover(id: "f\($0)") }
    let trees = (0..<count / 2).map { index in
      SampleFeature.tree(
        dice.number(-65, 65), dice.number(-45, 45), radius: dice.number(0.5, 7), id: "t\(index)")
    }
    return SampleLayout(boundaries + covers + trees)
  }
}

extension SplitMix64 {
  private static let areas = [
    "building", "wall", "fence", "hedge", "water", "waste", "station", "toilet", "pavilion",
    "bike_parking", "ramp", "steps", "playground", "fitness", "court", "seating", "drying",
    "parking", "plaza", "path", "road", "fire_lane", "garden", "planting", "lawn",
  ]
  private static let lines = ["wall", "fence", "hedge", "path", "road", "fire_lane", "steps"]

  mutating func boundaries() -> [SampleFeature] {
    let main = Region(
      .rectangle(-50, -35, 100, 70),
      holes: once(in: 2) ? [.rectangle(number(-20, 0), number(-20, 0), 12, 9)] : [])
    var all = [SampleFeature.area("boundary", main, id: "b0")]
    if once(in: 2) {
      all.append(.area("boundary", .rectangle(number(40, 70), -20, 25, 40), id: "b1"))
    }
    if once(in: 3) { all.append(.area("boundary", Region(star(around: Point(-50, 20))), id: "b2")) }
    return all
  }

  /// A polygon or a line somewhere on the site or over its edge.
  mutating func cover(id: String) -> SampleFeature {
    if once(in: 4) {
      return .line(one(of: Self.lines), zigzag(), width: number(0.2, 5), id: id)
    }
    let levels = number(1, 18).rounded()
    return .area(one(of: Self.areas), region(), id: id).with("levels", levels)
  }

  private mutating func place() -> Point { Point(number(-60, 60), number(-45, 45)) }

  private mutating func region() -> Region {
    switch count(0, 9) {
    case 0...3: return Region(turned(.rectangle(0, 0, number(2, 30), number(2, 20))))
    case 4, 5: return Region(turned(ell()))
    case 6, 7: return Region(star(around: place()))
    case 8: return holed()
    default: return Region(turned(.through((0, 0), (number(5, 15), 8), (9, 0), (0, 7))))
    }
  }

  private mutating func ell() -> Ring {
    let (width, height) = (number(4, 25), number(4, 25))
    let (arm, leg) = (width * number(0.2, 0.8), height * number(0.2, 0.8))
    return .through((0, 0), (width, 0), (width, leg), (arm, leg), (arm, height), (0, height))
  }

  private mutating func holed() -> Region {
    let (x, y, width, height) = (number(-50, 30), number(-35, 20), number(6, 30), number(6, 20))
    let hole = Ring.rectangle(x + width / 4, y + height / 4, width / 2, height / 2)
    return Region(.rectangle(x, y, width, height), holes: [once(in: 2) ? hole : hole.reversed])
  }

  /// A ring that never crosses itself, with corners in and out.
  private mutating func star(around centre: Point) -> Ring {
    let corners = count(3, 14)
    let size = number(3, 16)
    let points = (0..<corners).map { corner in
      let radius = size * number(0.35, 1)
      return Disc(centre: centre, radius: radius)
        .rim(at: 2 * .pi * Double(corner) / Double(corners))
    }
    return Ring(corners: points) ?? .rectangle(centre.x, centre.y, size, size)
  }

  /// The ring turned by any angle and set down at any place.
  private mutating func turned(_ ring: Ring) -> Ring {
    let (east, place) = (Disc(0, 0, radius: 1).rim(at: number(0, 6)), place())
    let points = ring.points.map { point in
      place
        + Point(point.x * east.x - point.y * east.y, point.x * east.y + point.y * east.x)
    }
    return Ring(points) ?? ring
  }

  private mutating func zigzag() -> Path {
    var points = [place()]
    for _ in 0..<count(1, 4) {
      points.append(points[points.count - 1] + Point(number(-30, 30), number(-20, 20)))
    }
    return Path(points) ?? .through((0, 0), (1, 1))
  }
}
