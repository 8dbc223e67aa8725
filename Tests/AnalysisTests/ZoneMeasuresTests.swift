import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

/// Courts whose answers are known by hand.
@Suite struct ZoneMeasuresTests {
  /// A square of 40 × 30 m with a playground of 10 × 10 m in it and a dance over both.
  private static let court: [SampleFeature] = [
    .field,
    .place("playground", 10, 10, 10, 10, id: "play").with("age", "3-6").with(
      "hours", "08:00-18:00"),
    .place("plaza", 0, 0, 40, 30, id: "square").with("hours", "06:00-22:00"),
    .place("zone", 15, 10, 20, 10, id: "dance").with("use", "dance")
      .with("hours", "17:00-20:30").with("age", "elder"),
    .place("zone", 60, 60, 10, 10, id: "chess").with("use", "chess").with("season", "summer"),
    .point("bench", 35, 25, id: "s").with("seats", 4),
    .point("table", 12, 12, id: "t"),
    .tree(5, 5, radius: 2, id: "tree"),
  ]

  @Test func groundIsSharedOutAndZonesLieOverIt() throws {
    let zones = try zoned(Self.court)
    let areas = ["play", "square", "dance", "chess"].map { zones.zone($0)?.area ?? 0 }
    #expect(zip(areas, [100, 1100, 200, 100]).allSatisfy { abs($0 - $1) < 1e-4 })
    #expect(zones.zone("play")?.capacity == 20 && zones.zone("square")?.capacity == 275)
    #expect(zones.zone("square")?.seats == 8 && zones.zone("play")?.seats == 4)
    #expect(zones.zone("dance")?.seats == 0)
    let shade = try #require(zones.zone("square")?.shadeShare)
    #expect(abs(shade - 4 * .pi / 1200) < 1e-6)
  }

  @Test func whatIsNotSaidIsTheTables() throws {
    let zones = try zoned(Self.court)
    #expect(zones.zone("play")?.assumed == ["season", "loud"])
    #expect(zones.zone("dance")?.loudness == .loud && zones.zone("dance")?.ages == [.elders])
    #expect(zones.zone("square")?.ages == AgeGroup.all)
    #expect(zones.zone("chess")?.seasons == [.summer])
  }

  @Test func theStripIsTheGroundOfTheHour() throws {
    let strip = try zoned(Self.court).hours.map(\.area)
    // Asleep; the square alone; with the playground in it; chess too, from 13 to 17; the dance from 17
    // lies over square and playground, and after 18 over the playground's shut ground as well.
    for (hour, area) in [(3, 0.0), (6, 1100), (9, 1200), (14, 1300), (17, 1200), (19, 1150)] {
      #expect(abs(strip[hour] - area) < 1e-3, "\(hour): \(strip[hour])")
    }
    let waking = [6: 1100.0, 7: 1100, 18: 1150, 19: 1150, 20: 1150, 21: 1100]
    let mean = (6..<22).reduce(0.0) { $0 + (waking[$1] ?? ((13..<17).contains($1) ? 1300 : 1200)) }
    #expect(abs(try zoned(Self.court).wakingArea - mean / 16) < 1e-3)
  }

  @Test func unusedIsWhatNothingCoversAndNoZoneUses() throws {
    let zones = try zoned(Self.court)
    // 10,000 less the square of 1,200 and the chess of 100 beside it.
    #expect(abs(zones.unused - 8700) < 1e-3)
  }

  @Test func zonesOnOneGroundMeetInSpaceAndTime() throws {
    let zones = try zoned(Self.court)
    let meetings = try #require(zones.zone("dance")?.meetings)
    #expect(meetings.map(\.zone) == ["play", "square"])
    #expect(abs(meetings[0].area - 50) < 1e-4 && abs(meetings[1].area - 200) < 1e-4)
    #expect(meetings.map(\.hours) == [.daily(1020..<1080), .daily(1020..<1230)])
    #expect(zones.zone("chess")?.meetings.isEmpty == true)
    let nearest = try #require(zones.zone("chess")?.neighbours)
    #expect(nearest.map(\.zone) == ["square", "dance", "play"])
    #expect(abs(nearest[0].metres - (400.0 + 900).squareRoot()) < 1e-4)
  }

  @Test func groupsWithoutAPlaceAreTold() throws {
    var zoning = try Zoning.shipped()
    zoning.wanted = [.elders: .daily(360..<540), .small: .daily(960..<1110)]
    let groups = try zoned(Self.court, by: zoning).groups
    let elders = try #require(groups.first { $0.group == .elders })
    // The square is open to all at 6; a place of their own opens only at 17.
    #expect(elders.without.isEmpty && elders.withoutOwn == .daily(360..<540))
    let small = try #require(groups.first { $0.group == .small })
    #expect(small.own == 1 && abs(small.area - 100) < 1e-4)
    #expect(small.withoutOwn == .daily(1080..<1110))
    #expect(groups.first { $0.group == .teens }?.wanted == nil)
  }

  @Test func aPlaceOfOneSeasonLeavesTheOthersWithout() throws {
    var zoning = try Zoning.shipped()
    zoning.wanted = [.elders: .daily(840..<900)]
    let sun = SampleFeature.place("zone", 0, 0, 9, 9, id: "sun").with("age", "elder")
      .with("hours", "13:00-16:00")
    let elders = AgeGroup.allCases.firstIndex(of: .elders) ?? 0
    let all = try zoned([.field, sun], by: zoning).groups[elders]
    let winter = try zoned([.field, sun.with("season", "winter")], by: zoning).groups[elders]
    #expect(all.without.isEmpty && winter.without == .daily(840..<900))
  }

  @Test func usesAlikeCountWhole() throws {
    func places(_ uses: [String]) -> [SampleFeature] {
      [.field]
        + uses.enumerated().map { index, use in
          .place("zone", Double(index) * 12, 0, 10, 10, id: "z\(index)").with("use", use)
            .with("hours", "08:00-10:00")
        }
    }
    let three = try #require(try zoned(places(["dance", "chess", "music"])).effectiveUses)
    #expect(abs(three - 3) < 1e-9)
    let two = try #require(try zoned(places(["dance", "chess", "dance", "chess"])).effectiveUses)
    #expect(abs(two - 2) < 1e-9)
    // ¾ and ¼: exp(¾ ln 4⁄3 + ¼ ln 4) = 4 ÷ 3^¾.
    let uneven = try #require(
      try zoned(places(["dance", "dance", "dance", "chess"])).effectiveUses)
    #expect(abs(uneven - 1.754765) < 1e-6)
    #expect(try zoned([.field]).effectiveUses == nil)
  }

  @Test func homesAreServedWithinTheWalk() throws {
    var description = SiteDescription()
    description.households = 30
    description.residents = 90
    let served = try zoned(
      [
        .place("boundary", 0, 0, 800, 20, id: "b"), .place("plaza", 0, 0, 800, 20, id: "p"),
        .place("playground", 0, 0, 10, 20, id: "play"),
        .place("zone", 700, 0, 10, 20, id: "far").with("use", "chess"),
        .point("door", 100, 10, id: "d1").with("households", 10),
        .point("door", 305, 10, id: "d2").with("households", 5),
        .point("door", 500, 10, id: "d3").with("households", 15),
      ], description)
    let play = try #require(served.zone("play")?.served)
    #expect(play.doors == 2 && play.households == 15 && play.residents == 45)
    let far = try #require(served.zone("far")?.served)
    #expect(far.doors == 1 && far.households == 15)
    #expect(served.zone("p")?.served?.doors == 3)
  }

  @Test func groundPerChildIsReckonedWhereChildrenAreCounted() throws {
    var description = SiteDescription()
    description.children = 50
    let zones = try zoned(Self.court, description)
    // The table's chess is for adults and elders; the dance lies apart from it.
    #expect(abs(zones.childArea - 100) < 1e-4 && abs(zones.elderArea - 300) < 1e-4)
    #expect(zones.children == 50 && zones.elders == nil)
  }

  @Test func oddValuesAreToldAndTheTableTaken() throws {
    var findings: [Finding] = []
    let zones = try ZoneMeasures(
      of: SampleLayout([
        .field,
        .place("fitness", 0, 0, 5, 5, id: "f").with("hours", "mornings").with("age", "old")
          .with("loud", "very"),
        .place("zone", 9, 0, 5, 5, id: "z").with("use", "flying"),
        .place("lawn", 20, 0, 5, 5, id: "l").with("walk", "no"),
        .point("playground", 50, 50, id: "p"),
      ]).site(), by: Zoning.shipped(), findings: &findings)
    #expect(findings.map(\.code) == Array(repeating: "zone.value", count: 4))
    #expect(zones.zones.map(\.id) == ["f", "z", "p"])
    #expect(zones.zone("f")?.hours == .daily(330..<1260))
    #expect(zones.zone("p")?.area == 0 && zones.zone("p")?.capacity == nil)
  }

  @Test(arguments: ["xuelinyuan", "hetaiyuan"])
  func theSamplesSayNothingThatIsNotUnderstood(sample: String) throws {
    for file in ["existing", "option-a", "option-b"] {
      let layout = try Layout(reading: inRepository("Sites/\(sample)/\(file).geojson"))
      var findings: [Finding] = []
      _ = try ZoneMeasures(of: Site(layout), by: Zoning.shipped(), findings: &findings)
      #expect(findings.isEmpty, "\(file): \(findings.map(\.message.en))")
    }
  }

  @Test func aSiteWithoutPlacesHasNoneAndNoConflict() throws {
    let zones = try zoned([.field])
    #expect(zones.zones.isEmpty && zones.conflicts.isEmpty && zones.hours.count == 24)
    #expect(abs(zones.unused - 10_000) < 1e-3)
  }
}
