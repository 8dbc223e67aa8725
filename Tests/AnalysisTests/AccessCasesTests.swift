import Analysis
import Geometry
import Navigation
import PublicSpace
import Samples
import Testing

/// Courts drawn by hand, whose answers follow by hand too.
struct AccessCasesTests {
  private let foot = AccessCourt.onFoot
  private let wheels = AccessCourt.onWheels

  private func length(_ points: (Double, Double)...) -> Double {
    let points = points.map { Point($0.0, $0.1) }
    return zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }

  /// A paved yard and a wall across it at x = 20, as thick as is usual, but for a gap in its middle.
  private func wall(gap: Double) -> [SampleFeature] {
    [
      .yard, .paving, .door(5, 15), .bench(35, 15),
      .line("wall", .through((20, 0), (20, 15 - gap / 2)), id: "w1"),
      .line("wall", .through((20, 15 + gap / 2), (20, 30)), id: "w2"),
    ]
  }

  // MARK: Detours

  @Test(arguments: ["planting", "building", "water", "lawn"])
  func aSquareForbiddenIsADetourOfTheSquareRootOfTwo(kind: String) throws {
    let court = try AccessCourt([
      .area("boundary", .rectangle(-10, -10, 40, 40)),
      .area(kind, .rectangle(0, 0, 20, 20)).with("walk", "no"),
      .door(-foot, -foot), .bench(20 + foot, 20 + foot),
    ])
    let straight = (20 + 2 * foot) * 2.0.squareRoot()
    #expect(court.metres().isMetres(straight * 2.0.squareRoot()))
  }

  @Test func aLawnIsCrossedOnFootAndGoneRoundOnWheels() throws {
    let court = try AccessCourt([
      .area("boundary", .rectangle(-10, -10, 40, 40)),
      .area("plaza", Region(.rectangle(-10, -10, 40, 40), holes: [.rectangle(0, 0, 20, 20)])),
      .area("lawn", .rectangle(0, 0, 20, 20)),
      .door(-wheels, -wheels), .bench(20 + wheels, 20 + wheels),
    ])
    #expect(court.metres().isMetres((20 + 2 * wheels) * 2.0.squareRoot()))
    #expect(court.metres(by: "wheels").isMetres((20 + 2 * wheels) * 2))
    #expect(court.metres(by: "pram").isMetres((20 + 2 * wheels) * 2.0.squareRoot()))
  }

  @Test func aHoleInTheBoundaryIsGoneRound() throws {
    let court = try AccessCourt([
      .area("boundary", Region(.rectangle(0, 0, 40, 30), holes: [.rectangle(15, 10, 10, 10)])),
      .door(5, 14), .bench(35, 14),
    ])
    let low = 10 - foot
    #expect(
      court.metres().isMetres(length((5, 14), (15 - foot, low), (25 + foot, low), (35, 14))))
  }

  @Test func pointsThatRepeatAndLieInLineChangeNothing() throws {
    let plain = Ring.rectangle(15, 0, 10, 20)
    let dense = Ring.through(
      (15, 0), (15, 0), (18, 0), (20, 0), (25, 0), (25, 7), (25, 7), (25, 20), (25, 20), (22, 20),
      (22, 20), (16, 20), (15, 20), (15, 3))
    let lengths = try [plain, dense].map { ring in
      try AccessCourt([.yard, .area("building", Region(ring)), .door(5, 5), .bench(35, 5)]).metres()
    }
    let high = 20 + foot
    let expected = length((5, 5), (15 - foot, high), (25 + foot, high), (35, 5))
    #expect(lengths[0].isMetres(expected) && lengths[1].isMetres(expected))
  }

  // MARK: Gaps

  @Test func aGapJustWideEnoughIsAWay() throws {
    let court = try AccessCourt(wall(gap: 0.61))
    #expect(court.metres().isMetres(30))
  }

  @Test func aGapOfJustTheClearWidthIsAWay() throws {
    let court = try AccessCourt(wall(gap: 0.6))
    #expect(court.metres().isMetres(30))
  }

  @Test func aGapTooNarrowIsNone() throws {
    let court = try AccessCourt(wall(gap: 0.59))
    guard case .narrow(let metres, _) = court.why() else {
      Issue.record("\(String(describing: court.why()))")
      return
    }
    #expect(abs(metres - 0.59) < 0.01)
  }

  @Test(arguments: [(1.21, true), (1.19, false)])
  func wheelsNeedAGapTwiceAsWide(gap: Double, isWay: Bool) throws {
    let court = try AccessCourt(wall(gap: gap))
    #expect(court.metres().isMetres(30))
    #expect(court.metres(by: "pram").isMetres(30))
    #expect(isWay ? court.metres(by: "wheels").isMetres(30) : court.why(by: "wheels") != nil)
  }

  @Test func buildingsThatTouchLeaveNoWay() throws {
    let court = try AccessCourt([
      .yard, .area("building", .rectangle(15, 0, 10, 12), id: "k1"),
      .area("building", .rectangle(15, 12, 10, 18), id: "k2"), .door(5, 15), .bench(35, 15),
    ])
    #expect([.blocked(by: "k1", .building), .blocked(by: "k2", .building)].contains(court.why()))
  }

  @Test func buildingsThatTouchAtOneCornerLeaveNoWay() throws {
    let court = try AccessCourt([
      .yard, .area("building", .rectangle(0, 0, 20, 15), id: "k1"),
      .area("building", .rectangle(20, 15, 20, 15), id: "k2"), .door(5, 25), .bench(35, 5),
    ])
    #expect(court.why() != nil && court.metres() == nil)
  }

  @Test func aDoorInARecessTooNarrowJoinsStraight() throws {
    let recessed = Ring.through(
      (0, 0), (40, 0), (40, 10), (10.25, 10), (10.25, 8), (9.75, 8), (9.75, 10), (0, 10))
    let court = try AccessCourt([
      .yard, .area("building", Region(recessed)), .door(10, 8), .bench(10, 20),
    ])
    #expect(court.metres().isMetres(12))
    #expect(court.reach()?.walk.map { abs($0.joins - 2 - foot) < 1e-4 } == true)
  }

  // MARK: Ramps and steps

  /// Two terraces joined by one thing 2 m long, which is all that lies between.
  private func terraces(_ link: SampleFeature) -> [SampleFeature] {
    [
      .area("boundary", .rectangle(0, 13, 40, 4)), .area("plaza", .rectangle(0, 13, 19, 4)),
      .area("plaza", .rectangle(21, 13, 19, 4)), link, .door(5, 15), .bench(35, 15),
    ]
  }

  private let ramp = SampleFeature.line(
    "ramp", .through((18.5, 15), (21.5, 15)), width: 4, id: "r")

  @Test func aRampThatCompliesIsAWay() throws {
    let court = try AccessCourt(terraces(ramp.with("slope", 1.0 / 12)))
    #expect(court.metres(by: "wheels").isMetres(30))
    #expect(court.metres(by: "pram").isMetres(30))
  }

  @Test func aRampIsJudgedByItsRiseWhenItSaysNoSlope() throws {
    let (low, high) = (ramp.with("rise", 0.2), ramp.with("rise", 0.4))
    #expect(try AccessCourt(terraces(low)).metres(by: "wheels").isMetres(30))
    #expect(try AccessCourt(terraces(high)).why(by: "wheels") == .stepped(by: "r"))
  }

  @Test func rampsTooSteepTooNarrowOrUnsaidAreNone() throws {
    let steep = ramp.with("slope", 0.1)
    let narrow = SampleFeature.line("ramp", .through((18.5, 15), (21.5, 15)), width: 1.1)
      .with("slope", 0.05)
    #expect(try AccessCourt(terraces(narrow.named("r"))).why(by: "wheels") == .stepped(by: "r"))
    for link in [steep, ramp, steep.with("walk", "yes")] {
      let court = try AccessCourt(terraces(link))
      #expect(court.why(by: "wheels") == .stepped(by: "r"))
      #expect(court.metres().isMetres(30))
    }
    #expect(try AccessCourt(terraces(steep)).metres(by: "pram").isMetres(30))
  }

  @Test func stepsStopWheelsUnlessTheySayOtherwise() throws {
    let steps = SampleFeature.line("steps", .through((18.5, 15), (21.5, 15)), width: 4, id: "t")
    let court = try AccessCourt(terraces(steps))
    #expect(court.metres().isMetres(30))
    #expect(court.why(by: "wheels") == .stepped(by: "t"))
    #expect(court.why(by: "pram") == .stepped(by: "t"))
    for word in ["wheels", "step_free"] {
      #expect(try AccessCourt(terraces(steps.with(word, "yes"))).metres(by: "wheels").isMetres(30))
    }
  }

  @Test func aKerbStopsWheelsWhereItIsNeitherLoweredNorRamped() throws {
    let kerb = SampleFeature.line(nil, .through((20, 0), (20, 30)), id: "k")
      .with("barrier", "kerb")
    func court(_ kerb: SampleFeature, _ more: [SampleFeature] = []) throws -> AccessCourt {
      try AccessCourt([.yard, .paving, .door(5, 15), .bench(35, 15), kerb] + more)
    }
    #expect(try court(kerb).metres().isMetres(30))
    #expect(try court(kerb).why(by: "wheels") == .stepped(by: "k"))
    #expect(try court(kerb.with("kerb", "lowered")).metres(by: "wheels").isMetres(30))
    let ramp = SampleFeature.area("ramp", .rectangle(19, 10, 2, 2)).with("slope", 1.0 / 12)
    let around = try #require(try court(kerb, [ramp]).metres(by: "wheels"))
    // Round the ramp's near corners, half a clear width from its edge.
    let (low, edge) = (12 - wheels, 20 - 0.075 - wheels)
    let ends = 2 * length((5, 15), (edge, low)) + 2 * (20 - edge)
    #expect(abs(around - ends) < 1e-4)
  }

  @Test func groundThatNothingCoversIsNoWayForWheels() throws {
    let court = try AccessCourt(terraces(.tree(20, 20)))
    #expect(court.metres().isMetres(30))
    #expect(court.why(by: "wheels") == .unassigned)
  }

  // MARK: Enclosures

  @Test func anIslandIsNotReached() throws {
    let pond = Region(.rectangle(15, 5, 20, 20), holes: [.rectangle(22, 12, 6, 6)])
    let court = try AccessCourt([
      .yard, .area("water", pond, id: "pond"), .door(5, 15), .bench(25, 15),
    ])
    #expect(court.why() == .blocked(by: "pond", .water))
  }

  @Test func aCourtInsideARingIsAGroundOfItsOwn() throws {
    let ring = Region(.rectangle(10, 5, 20, 20), holes: [.rectangle(15, 10, 10, 10)])
    let court = try AccessCourt([
      .yard, .area("building", ring, id: "ring"), .door(10, 15, id: "out"),
      .door(15, 15, id: "in"), .bench(20, 15), .point("gate", 0, 15, id: "g"),
    ])
    #expect(court.metres(from: "in").isMetres(5))
    #expect(court.why(from: "out") == .blocked(by: "ring", .building))
    #expect(court.why(.gate, from: "in") == .blocked(by: "ring", .building))
    #expect(court.metres(.gate, from: "out").isMetres(10))
  }

  @Test func courtsInCourts() throws {
    let outer = Region(.rectangle(2, 2, 36, 26), holes: [.rectangle(6, 6, 28, 18)])
    let inner = Region(.rectangle(10, 9, 20, 12), holes: [.rectangle(14, 12, 12, 6)])
    let court = try AccessCourt([
      .yard, .area("building", outer, id: "outer"), .area("building", inner, id: "inner"),
      .door(6, 15, id: "d1"), .door(14, 15, id: "d2"), .bench(8, 15), .bench(20, 15, id: "s2"),
      .point("table", 1, 1), .door(2, 1, id: "d0"),
    ])
    #expect(court.metres(from: "d1").isMetres(2) && court.reach(from: "d1")?.feature == "s")
    #expect(court.metres(from: "d2").isMetres(6) && court.reach(from: "d2")?.feature == "s2")
    #expect(court.why(from: "d0") == .blocked(by: "outer", .building))
    #expect(court.metres(.table, from: "d0").isMetres(1))
    #expect(court.why(.table, from: "d1") == .blocked(by: "outer", .building))
  }

  @Test func twoBoundariesApartAreNotOneGround() throws {
    let court = try AccessCourt([
      .area("boundary", .rectangle(0, 0, 15, 30)), .area("boundary", .rectangle(25, 0, 15, 30)),
      .door(5, 15), .bench(35, 15),
    ])
    #expect(court.why() == .outside)
  }

  @Test func aDoorOutsideTheBoundaryJoinsStraight() throws {
    let court = try AccessCourt([.yard, .door(-5, 15), .bench(35, 15)])
    #expect(court.metres().isMetres(40))
    #expect(court.findings.contains { $0.code == "access.join" && $0.feature == "d" })
  }

  // MARK: Gates

  private func fenced(_ gate: SampleFeature?) -> [SampleFeature] {
    let court: [SampleFeature] = [
      .yard, .paving, .line("fence", .through((20, 0), (20, 30)), id: "f"), .door(10, 5),
      .bench(30, 5),
    ]
    return gate.map { court + [$0] } ?? court
  }

  private let gate = SampleFeature.point("gate", 20, 15, id: "g")

  @Test func aFenceWithoutAGateStops() throws {
    #expect(try AccessCourt(fenced(nil)).why() == .blocked(by: "f", .fence))
  }

  @Test func aGateOpensAFenceOverItsWidth() throws {
    let gates = [
      (gate, 1.5), (gate.with("width", 3), 3), (gate.with("use", "vehicle"), 4),
      (gate.with("use", "vehicle").with("width", 2), 2),
    ]
    for (gate, width) in gates {
      let court = try AccessCourt(fenced(gate))
      for (profile, off) in [("walk", foot), ("wheels", wheels)] {
        let (low, west, east) = (15 - width / 2 + off, 19.95 - off, 20.05 + off)
        let expected = length((10, 5), (west, low), (east, low), (30, 5))
        #expect(court.metres(by: profile).isMetres(expected), "\(profile) \(width)")
      }
    }
  }

  @Test func aGateOpensAWallDrawnAsAnArea() throws {
    let court = try AccessCourt([
      .yard, .area("wall", .rectangle(19.7, 0, 0.6, 30)), .point("gate", 19.7, 15),
      .door(10, 15), .bench(30, 15),
    ])
    #expect(court.metres().isMetres(20))
  }

  @Test func aGateThatIsLockedStops() throws {
    let locked = fenced(gate.with("hours", "06:00-08:30,17:00-21:00"))
    #expect(try AccessCourt(locked).why() == .blocked(by: "f", .fence))
    #expect(try AccessCourt(locked, at: 7 * 60).metres() != nil)
    #expect(try AccessCourt(fenced(gate.with("walk", "no"))).why() == .blocked(by: "f", .fence))
  }

  @Test func aGateThatWheelsCannotPassIsNoGateForThem() throws {
    for word in ["wheels", "step_free"] {
      let court = try AccessCourt(fenced(gate.with(word, "no")))
      #expect(court.metres(.gate) != nil && court.metres(.gate, by: "wheels") == nil)
    }
  }

  @Test func aThinFenceStopsWheelsToo() throws {
    for width in [0.02, 0.05, 0.1, 0.11] {
      let court = try AccessCourt([
        .yard, .paving, .line("fence", .through((20, 0), (20, 30)), width: width, id: "f"),
        .door(10, 5), .bench(30, 5),
      ])
      for profile in ["walk", "elder", "wheels", "pram"] {
        #expect(court.why(by: profile) != nil && court.metres(by: profile) == nil)
      }
    }
  }

  @Test func cracksBetweenPavingsStopNobody() throws {
    for crack in [0.001, 0.02, 0.09, 0.11] {
      let court = try AccessCourt([
        .yard, .area("plaza", .rectangle(0, 0, 20, 30)),
        .area("path", .rectangle(20 + crack, 0, 20 - crack, 30)), .door(5, 15), .bench(35, 15),
      ])
      #expect(court.metres(by: "wheels").isMetres(30) == (crack < 0.1))
    }
  }

  /// A path to a door through the bed before the house ends where the bed does, give or take how points are written.
  @Test(arguments: [-0.0005, -1e-6, 0, 1e-6, 0.0005, 0.09])
  func aPathThroughABedLeadsOutOfIt(overlap: Double) throws {
    let court = try AccessCourt([
      .yard, .area("building", .rectangle(0, 20, 40, 10)),
      .area("planting", .rectangle(0, 17, 40, 3), id: "bed"),
      .area("path", .rectangle(19, 17 - overlap, 2, 3 + overlap)),
      .area("lawn", .rectangle(0, 0, 40, 17)), .door(20, 20), .bench(20, 5),
    ])
    for profile in ["walk", "pram"] {
      #expect(abs(try #require(court.metres(by: profile)) - 15) < 0.001)
    }
  }

  @Test func aBedDrawnNarrowStandsInTheWay() throws {
    let court = try AccessCourt([
      .yard, .area("planting", .rectangle(20, 0, 0.08, 30), id: "bed"), .door(5, 15),
      .bench(35, 15),
    ])
    #expect(court.why() == .blocked(by: "bed", .planting))
  }

  @Test func aDoorWithStepsIsNoDoorForWheels() throws {
    let court = try AccessCourt([
      .yard, .paving, .door(5, 15).with("step_free", "no"), .bench(35, 15),
    ])
    #expect(court.metres().isMetres(30))
    #expect(court.why(by: "wheels") == .stepped(by: "d"))
  }

  // MARK: Little there

  @Test func whatIsNotThereIsSaid() throws {
    let court = try AccessCourt([.yard, .door(5, 15)])
    #expect(court.why(.gate) == Obstacle.none(.gate))
    #expect(court.why(.playground) == Obstacle.none(.playground))
  }

  @Test func nothingButABoundary() throws {
    let court = try AccessCourt([.yard])
    #expect(court.measures.doors.isEmpty)
    for traveller in court.measures.travellers {
      let summaries = court.measures.summaries(of: traveller)
      #expect(summaries.allSatisfy { $0.median == nil && $0.reachedShare == nil })
    }
  }

  @Test func noGroundAtAll() throws {
    let court = try AccessCourt([
      .yard, .area("building", .rectangle(-1, -1, 42, 32)), .door(5, 15), .bench(35, 15),
    ])
    #expect(court.reach() != nil && court.metres() == nil)
  }

  @Test func farCoordinatesCostNoMillimetre() throws {
    func features(_ x: Double, _ y: Double) throws -> Site {
      func position(_ u: Double, _ v: Double) -> String { "[\(x + u), \(y + v)]" }
      func ring(_ corners: (Double, Double)...) -> String {
        "[" + (corners + [corners[0]]).map { position($0.0, $0.1) }.joined(separator: ",") + "]"
      }
      func feature(_ id: String, _ kind: String, _ type: String, _ coordinates: String) -> String {
        "{\"type\":\"Feature\",\"id\":\"\(id)\",\"properties\":{\"kind\":\"\(kind)\"},"
          + "\"geometry\":{\"type\":\"\(type)\",\"coordinates\":\(coordinates)}}"
      }
      let all = [
        feature("b", "boundary", "Polygon", "[\(ring((0, 0), (40, 0), (40, 30), (0, 30)))]"),
        feature("k", "building", "Polygon", "[\(ring((15, 0), (25, 0), (25, 20), (15, 20)))]"),
        feature("d", "door", "Point", position(5, 5)),
        feature("s", "bench", "Point", position(35, 5)),
      ]
      return try Site(
        Layout(
          "{\"type\":\"FeatureCollection\",\"yuan:datum\":\"local\",\"features\":["
            + all.joined(separator: ",") + "]}", file: "far.geojson"))
    }
    let high = 20 + foot
    let expected = length((5, 5), (15 - foot, high), (25 + foot, high), (35, 5))
    for (x, y) in [(0.0, 0.0), (1e7, 1e7), (-1e7, 3e6)] {
      #expect(try AccessCourt(features(x, y)).metres().isMetres(expected))
    }
  }

  /// A playground with a fence along its edge, which a gate may open.
  private func fencedPlayground(_ more: [SampleFeature]) throws -> AccessCourt {
    let corners = Ring.rectangle(20, 10, 10, 10).points
    return try AccessCourt(
      [
        .yard, .area("playground", .rectangle(20, 10, 10, 10), id: "play"),
        .line("fence", Path(corners)!, width: 0.1, id: "rail"), .door(5, 15),
      ] + more)
  }

  @Test func nobodyClimbsTheFenceOfAPlayground() throws {
    let shut = try fencedPlayground([]).reach(.playground)
    #expect(shut?.metres == nil)
    #expect(shut?.obstacle == .blocked(by: "rail", .fence))
    let open = try fencedPlayground([.point("gate", 20, 15, id: "wicket")])
    #expect(abs((open.metres(.playground) ?? 0) - 15) < 0.1)
  }

  @Test func aGateThatWheelsDoNotPassStaysAFenceForThem() throws {
    let court: [SampleFeature] = [
      .yard, .paving, .line("fence", .through((20, 0), (20, 30)), id: "f"), .door(5, 15),
      .bench(35, 15),
    ]
    let gate = SampleFeature.point("gate", 20, 15, id: "g")
    #expect(try AccessCourt(court + [gate]).metres(by: "wheels").isMetres(30))
    let stepped = try AccessCourt(court + [gate.with("step_free", "no")])
    #expect(stepped.metres().isMetres(30))
    #expect(stepped.metres(by: "wheels") == nil)
  }
}
