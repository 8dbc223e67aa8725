import Analysis
import Geometry
import Navigation
import Projection
import PublicSpace
import Samples
import Testing

/// What holds for walks in every court, tried on random ones; a failure names its seed.
struct AccessLawsTests {
  private static let seeds = 1...8

  /// Metres on foot and on wheels from a door at one place to a bench at another; infinite where none lead.
  private func lengths(
    _ features: [SampleFeature], _ from: Point, _ to: Point, at centre: Coordinate? = nil
  ) throws -> (feet: Double, wheels: Double) {
    let court = try AccessCourt(
      features + [.door(from.x, from.y), .bench(to.x, to.y)], moved: centre)
    return (court.metres() ?? .infinity, court.metres(by: "wheels") ?? .infinity)
  }

  @Test func thereAreWaysToHoldTheLawsAgainst() throws {
    let all = try Self.seeds.map { seed in
      let court = RandomCourt(seed: seed)
      return try lengths(court.features, court.places[0], court.places[1])
    }
    #expect(all.count { $0.feet < .infinity } >= 6 && all.count { $0.wheels < .infinity } >= 4)
  }

  // MARK: Open more

  @Test(arguments: seeds, ["path", "ramp", "gate", "none"])
  func whatOpensGroundNeverLengthensAWalk(seed: Int, kind: String) throws {
    let court = RandomCourt(seed: seed)
    var dice = SplitMix64(seed: UInt64(seed))
    var opened = court.features
    switch kind {
    case "path": opened.append(.line("path", dice.street(), width: 2, id: "new"))
    case "ramp":
      opened.append(.line("ramp", dice.street(), width: 2, id: "new").with("slope", 0.05))
    case "gate":
      opened.append(
        .point("gate", 20, court.wall + dice.number(1, 6), id: "new").with("width", 2.0))
    default: opened.removeAll { $0.id == "k\(dice.count(0, court.blocks.count - 1))" }
    }
    let before = try lengths(court.features, court.places[0], court.places[1])
    let after = try lengths(opened, court.places[0], court.places[1])
    #expect(after.feet <= before.feet + 1e-4)
    #expect(after.wheels <= before.wheels + 1e-4)
  }

  // MARK: Lengths

  @Test(arguments: seeds) func thereIsAsFarAsBack(seed: Int) throws {
    let court = RandomCourt(seed: seed)
    let there = try lengths(court.features, court.places[0], court.places[1])
    let back = try lengths(court.features, court.places[1], court.places[0])
    #expect(there.feet == back.feet || abs(there.feet - back.feet) < 1e-4)
    #expect(there.wheels == back.wheels || abs(there.wheels - back.wheels) < 1e-4)
  }

  @Test(arguments: seeds) func noWayRoundAThirdPlaceIsShorter(seed: Int) throws {
    let court = RandomCourt(seed: seed)
    let (a, b, c) = (court.places[0], court.places[1], court.places[2])
    let straight = try lengths(court.features, a, b)
    let first = try lengths(court.features, a, c)
    let second = try lengths(court.features, c, b)
    #expect(straight.feet <= first.feet + second.feet + 1e-4)
    #expect(straight.wheels <= first.wheels + second.wheels + 1e-4)
    #expect(straight.feet >= a.distance(to: b) - 1e-4)
  }

  @Test(arguments: seeds) func wheelsTakeNoShorterWayThanFeetAsWide(seed: Int) throws {
    let court = RandomCourt(seed: seed)
    var feet = WalkProfile(id: "wide")
    feet.rule.clearWidth = 1.2
    let (a, b) = (court.places[0], court.places[1])
    let layout = SampleLayout(
      court.features + [
        .line("steps", .through((5, 10), (35, 20)), width: 3), .door(a.x, a.y), .bench(b.x, b.y),
      ])
    var findings: [Finding] = []
    let measures = try AccessMeasures(
      of: layout.site(), for: WalkProfile.shipped + [feet], at: 720, findings: &findings)
    let onFeet = measures.reach(to: .bench, by: "wide")?.metres ?? .infinity
    let onWheels = measures.reach(to: .bench, by: "wheels")?.metres ?? .infinity
    #expect(onWheels >= onFeet - 1e-4)
    // Who is slimmer goes no farther.
    #expect((measures.reach(to: .bench)?.metres ?? .infinity) <= onFeet + 1e-4)
  }

  @Test(arguments: seeds) func movedOrTurnedTheSiteIsAsLong(seed: Int) throws {
    let court = RandomCourt(seed: seed)
    let drawn = try lengths(court.features, court.places[0], court.places[1])
    let moved = try lengths(
      court.features, court.places[0], court.places[1], at: Coordinate(121.45, 31.34))
    let east = Disc(0, 0, radius: 1).rim(at: 0.3 + Double(seed))
    func turned(_ point: Point) -> Point {
      Point(point.x * east.x - point.y * east.y, point.x * east.y + point.y * east.x)
    }
    let round = try lengths(
      court.features.map { $0.turned(turned) }, turned(court.places[0]), turned(court.places[1]))
    for other in [moved, round] {
      #expect(drawn.feet == other.feet || abs(drawn.feet - other.feet) < 1e-3)
      #expect(drawn.wheels == other.wheels || abs(drawn.wheels - other.wheels) < 1e-3)
    }
  }

  // MARK: Ways

  @Test(arguments: seeds) func noWayComesNearerToABlockThanIsClear(seed: Int) throws {
    let court = RandomCourt(seed: seed)
    let (a, b) = (court.places[0], court.places[1])
    let walked = try AccessCourt(court.features + [.door(a.x, a.y), .bench(b.x, b.y)])
    for (profile, clear) in [("walk", AccessCourt.onFoot), ("wheels", AccessCourt.onWheels)] {
      guard let walk = walked.reach(by: profile)?.walk else { continue }
      for (p, q) in zip(walk.points, walk.points.dropFirst()) {
        let count = Int(p.distance(to: q) / 0.1) + 1
        for step in 0...count {
          let place = court.drawn(p + (q - p) * (Double(step) / Double(count)), door: a, walk)
          #expect(court.distance(from: place) > clear - 1e-3, "\(profile) \(place)")
        }
      }
    }
  }

  @Test(arguments: seeds) func noGridFindsAShorterWay(seed: Int) throws {
    let court = RandomCourt(seed: seed)
    let (a, b) = (court.places[0], court.places[1])
    let found = try lengths(court.features, a, b)
    // Clear by a little more than is asked, so that corners cut between two places cost nothing.
    let grid = GridWalk(from: a, to: b) { place in
      place.x > 0.31 && place.x < 39.69 && place.y > 0.31 && place.y < 29.69
        && court.distance(from: place) > AccessCourt.onFoot * 1.5
    }
    // A way over the grid is 2.7 % longer at most, and half a step at either end.
    #expect(found.feet <= grid.length + 0.5)
    if found.feet < .infinity && grid.length < .infinity {
      let detour = grid.length / (found.feet + 1)
      #expect(detour < 1.6, "a grid of that fineness knows most gaps: \(found.feet) \(grid.length)")
    }
  }
}

/// A paved court of 40 × 30 m with blocks in it and a wall across it that leaves a gap.
private struct RandomCourt {
  private(set) var features: [SampleFeature]
  private(set) var blocks: [Ring] = []
  /// Where the wall begins.
  let wall: Double
  /// Three places well clear of all blocks.
  private(set) var places: [Point] = []

  init(seed: Int) {
    var dice = SplitMix64(seed: UInt64(7000 + seed))
    wall = dice.number(4, 18)
    for _ in 0..<dice.count(3, 9) {
      let (centre, size) = (Point(dice.number(2, 38), dice.number(2, 28)), dice.number(1, 6))
      let angle = dice.number(0, 3)
      let corners = (0..<4).map { corner in
        Disc(centre: centre, radius: size)
          .rim(at: angle + Double(corner) * .pi / 2 + dice.number(0, 1))
      }
      if let ring = Ring(corners: corners) { blocks.append(ring) }
    }
    blocks.append(.rectangle(19.9, wall, 0.2, 8))
    features = [.yard, .paving]
    for (index, ring) in blocks.enumerated() {
      let kind = index == blocks.count - 1 ? "wall" : dice.one(of: ["building", "water"])
      features.append(.area(kind, Region(ring), id: "k\(index)"))
    }
    while places.count < 3 {
      let place = Point(dice.number(1, 39), dice.number(1, 29))
      if distance(from: place) > 0.8 { places.append(place) }
    }
  }

  /// Metres to the nearest block; 0 in one.
  func distance(from place: Point) -> Double {
    blocks.map { ring in
      if ring.encloses(place) { return 0 }
      return zip(ring.points, ring.points.dropFirst())
        .map { place.distance(from: $0, to: $1) }.min() ?? .infinity
    }.min() ?? .infinity
  }

  /// A place of a walk as the court was drawn: a site has its own origin.
  func drawn(_ place: Point, door: Point, _ walk: Walk) -> Point {
    place - (walk.points.first ?? place) + door
  }
}

/// The shortest way over places a quarter of a metre apart, to sixteen neighbours.
private struct GridWalk {
  let length: Double

  init(from start: Point, to end: Point, isFree: (Point) -> Bool) {
    let (width, height, step) = (161, 121, 0.25)
    func index(_ point: Point) -> Int {
      Int((point.y / step).rounded()) * width + Int((point.x / step).rounded())
    }
    let free = (0..<width * height).map { place in
      isFree(Point(Double(place % width), Double(place / width)) * step)
    }
    let moves = [(1, 0), (0, 1), (1, 1), (1, -1), (1, 2), (2, 1), (1, -2), (2, -1)]
      .flatMap { (x: Int, y: Int) in [(x, y), (-x, -y)] }
    var lengths = [Double](repeating: .infinity, count: width * height)
    lengths[index(start)] = 0
    // Places by length in steps: a way is never shorter than the bucket that it is in.
    var buckets: [[Int]] = [[index(start)]]
    var next = 0
    while next < buckets.count {
      while let place = buckets[next].popLast() {
        guard Int(lengths[place]) == next else { continue }
        for (dx, dy) in moves {
          let (x, y) = (place % width + dx, place / width + dy)
          guard (0..<width).contains(x), (0..<height).contains(y), free[y * width + x] else {
            continue
          }
          let length = lengths[place] + Double(dx * dx + dy * dy).squareRoot()
          guard length < lengths[y * width + x] else { continue }
          lengths[y * width + x] = length
          while buckets.count <= Int(length) { buckets.append([]) }
          buckets[Int(length)].append(y * width + x)
        }
      }
      next += 1
    }
    length = lengths[index(end)] * step
  }
}

extension SplitMix64 {
  /// A straight line across the court.
  fileprivate mutating func street() -> Path {
    .through((number(1, 39), number(1, 10)), (number(1, 39), number(20, 29)))
  }
}

extension SampleFeature {
  fileprivate func turned(_ turn: (Point) -> Point) -> SampleFeature {
    var copy = self
    copy.shape = Shape(
      points: shape.points.map(turn), paths: shape.paths.compactMap { Path($0.points.map(turn)) },
      region: Region(
        shape.region.pieces.map { piece in
          Region.Piece(
            Ring(piece.shell.points.map(turn)) ?? piece.shell,
            holes: piece.holes.compactMap { Ring($0.points.map(turn)) })
        }))
    return copy
  }
}
