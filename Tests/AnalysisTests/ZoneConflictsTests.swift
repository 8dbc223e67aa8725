import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@Suite struct ZoneConflictsTests {
  private static let house = SampleFeature.place("building", 0, 50, 40, 10, id: "house")
    .with("levels", 6).with("households", 12)

  private func dance(_ y: Double, _ hours: String = "10:00-11:00") -> SampleFeature {
    .place("zone", 10, y, 10, 10, id: "dance").with("use", "dance").with("hours", hours)
  }

  @Test func loudUseByWindowsIsGradedByDistanceAndHour() throws {
    // The dance's northern edge is 10 m above its southern one, the house's wall at 50.
    for (y, hours, severity) in [
      (24.5, "10:00-11:00", nil), (28, "10:00-11:00", ConflictRule.Severity.low),
      (34, "10:00-11:00", .medium), (28, "19:00-21:00", .medium), (34, "19:00-21:00", .high),
    ] {
      let conflicts = try zoned([.field, Self.house, dance(y, hours)]).conflicts("loud_windows")
      #expect(conflicts.first?.severity == severity, "\(y) \(hours)")
      #expect(conflicts.count == (severity == nil ? 0 : 1))
    }
    let near = try #require(
      try zoned([.field, Self.house, dance(28)]).conflicts("loud_windows").first)
    #expect(abs(near.distance - 12) < 1e-4 && near.hours == .daily(600..<660))
    #expect([near.one, near.other] == ["dance", "house"])
    #expect(abs((near.shortBy ?? 0) - 3) < 1e-4)
  }

  @Test func onlyHomesHaveWindows() throws {
    let hall = SampleFeature.place("building", 0, 50, 40, 10, id: "hall").with("use", "community")
    #expect(try zoned([.field, hall, dance(35)]).conflicts.isEmpty)
    let silent = SampleFeature.place("building", 0, 50, 40, 10, id: "hall")
    #expect(try zoned([.field, silent, dance(35)]).conflicts.count == 1)
    // Where another building is known to have homes, a silent one is not taken for one.
    let other = SampleFeature.place("building", 70, 80, 9, 9, id: "home").with("households", 3)
    #expect(try zoned([.field, silent, other, dance(35)]).conflicts.isEmpty)
    let door = SampleFeature.point("door", 5, 50, id: "d").with("households", 3)
    #expect(try zoned([.field, silent, other, door, dance(35)]).conflicts.count == 1)
  }

  private static let ball = SampleFeature.place("court", 10, 10, 20, 10, id: "ball")
    .with("use", "basketball").with("hours", "16:00-20:00")
  private static let small = SampleFeature.place("playground", 35, 10, 8, 10, id: "small")
    .with("age", "0-3").with("hours", "08:00-18:00")

  @Test func ballGamesByToddlersAreAtOddsWhileBothAreOn() throws {
    let found = try zoned([.field, Self.ball, Self.small]).conflicts("ball_toddlers")
    #expect(found.count == 1 && found.first?.hours == .daily(960..<1080))
    #expect(abs((found.first?.distance ?? 0) - 5) < 1e-4 && found.first?.severity == .medium)
    let big = SampleFeature.place("playground", 35, 10, 8, 10, id: "big").with("age", "6-12")
    #expect(try zoned([.field, Self.ball, big]).conflicts("ball_toddlers").isEmpty)
    let early = SampleFeature.place("playground", 35, 10, 8, 10, id: "early").with("age", "0-3")
      .with("hours", "08:00-16:00")
    #expect(try zoned([.field, Self.ball, early]).conflicts("ball_toddlers").isEmpty)
    let winter = Self.small.with("season", "winter")
    #expect(
      try zoned([.field, Self.ball.with("season", "summer"), winter]).conflicts.isEmpty)
  }

  @Test func aFenceBetweenPartsThem() throws {
    func fence(_ x: Double, _ from: Double, _ to: Double) -> SampleFeature {
      .line("fence", .through((x, from), (x, to)), id: "fence")
    }
    for (fence, count) in [(fence(32, 5, 25), 0), (fence(35, 5, 25), 0), (fence(60, 5, 25), 1)] {
      #expect(
        try zoned([.field, Self.ball, Self.small, fence]).conflicts("ball_toddlers").count == count)
    }
  }

  @Test func playIsKeptFromWasteAndVehicles() throws {
    let play = SampleFeature.place("playground", 10, 10, 10, 10, id: "play")
    let waste = SampleFeature.place("waste", 28, 10, 3, 3, id: "waste")
    let road = SampleFeature.line("road", .through((0, 5), (100, 5)), width: 4, id: "road")
    let found = try zoned([.field, play, waste, road]).conflicts
    #expect(found.map(\.rule.id) == ["play_waste", "play_vehicles"])
    #expect(abs(found[0].distance - 8) < 1e-4 && abs(found[1].distance - 3) < 1e-4)
    let hedge = SampleFeature.line("hedge", .through((5, 8), (25, 8)), width: 0.6, id: "hedge")
    #expect(
      try zoned([.field, play, waste, road, hedge]).conflicts.map(\.rule.id) == ["play_waste"])
  }

  @Test func dryingStandsAgainstBallGames() throws {
    let drying = SampleFeature.place("drying", 36, 10, 5, 5, id: "washing")
    let morning = SampleFeature.place("court", 10, 10, 20, 10, id: "ball").with("use", "ball")
    let found = try zoned([.field, drying, morning]).conflicts("drying_ball")
    // The table's hours of drying are 8 to 16, those of ball games 8 to 21.
    #expect(found.map(\.hours) == [.daily(480..<960)])
    #expect(try zoned([.field, drying, Self.ball]).conflicts("drying_ball").isEmpty)
  }

  @Test func whatStandsOnAFireLaneIsTold() throws {
    let lane = SampleFeature.line("fire_lane", .through((0, 50), (100, 50)), width: 4, id: "lane")
    let found = try zoned([
      .field, lane, .place("seating", 10, 51, 5, 5, id: "seats"),
      .place("seating", 20, 52, 5, 5, id: "beside"), .point("bench", 40, 49, id: "bench"),
      .point("table", 40, 45, id: "table"), .place("plaza", 0, 40, 100, 20, id: "square"),
    ]).conflicts
    #expect(found.map(\.one) == ["seats", "bench"])
    #expect(found.allSatisfy { $0.severity == .high && $0.shortBy == nil })
    #expect(abs((found.first?.overlap ?? 0) - 5) < 1e-3 && found.last?.overlap == 0)
  }

  /// Every pair is judged by itself.
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func oneUseLessIsNeverOneConflictMore(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    var layout = SampleLayout.random(seed: seed, features: 14).features
    let uses = ["dance", "ball", "play", "chess", "drying"]
    layout += (0..<8).map { index in
      .place(
        "zone", dice.number(-50, 40), dice.number(-35, 25), dice.number(3, 20), dice.number(3, 20),
        id: "z\(index)"
      ).with("use", dice.one(of: uses))
    }
    func keys(_ measures: ZoneMeasures) -> Set<[String]> {
      Set(measures.conflicts.map { [$0.rule.id, $0.one, $0.other, $0.severity.rawValue] })
    }
    let all = try zoned(layout)
    #expect(keys(all).count == all.conflicts.count)
    for zone in all.zones {
      let fewer = try keys(zoned(layout.filter { $0.id != zone.id }))
      #expect(fewer.isSubset(of: keys(all)), "without \(zone.id)")
      #expect(keys(all).subtracting(fewer).allSatisfy { $0.contains(zone.id) })
    }
  }

  /// What zones keep of covers is what the land-use balance has.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func zonesSumToTheBalance(seed: UInt64) throws {
    let layout = SampleLayout.random(seed: seed)
    var findings: [Finding] = []
    let area = try AreaMeasures(of: layout.site(), findings: &findings)
    let zones = try zoned(layout.features)
    for kind in [Kind.playground, .fitness, .court, .seating, .plaza, .pavilion, .lawn] {
      let sum = zones.zones.filter { $0.kind == kind }.reduce(0) { $0 + $1.area }
      #expect(abs(sum - area.settled(kind)) < 1e-6 * area.boundary)
    }
    #expect(abs(zones.unused - area.settled(nil)) < 1e-6 * area.boundary)
    let all = zones.zones.reduce(0) { $0 + $1.area }
    #expect(zones.hours.allSatisfy { $0.area <= all + 1e-6 * area.boundary })
  }
}
