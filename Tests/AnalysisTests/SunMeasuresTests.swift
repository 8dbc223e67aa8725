import Geometry
import Projection
import PublicSpace
import Samples
import Testing

@testable import Analysis

struct SunMeasuresTests {
  private func measured(
    _ features: [SampleFeature], by pack: SunPack? = nil
  ) throws -> SunMeasures {
    var findings: [Finding] = []
    let court = SampleFeature.area("boundary", .rectangle(-60, -60, 120, 120))
    return try SunMeasures(
      of: SampleLayout([court] + features).site(), by: pack, findings: &findings)
  }

  private let house = SampleFeature.area("building", .rectangle(-20, -6, 40, 12))
    .with("height", 18)

  @Test func northOfAHouseThereIsLessSunThanSouthOfIt() throws {
    let sun = try measured([
      house, .area("playground", .rectangle(-5, 8, 10, 8), id: "north"),
      .area("playground", .rectangle(-5, -18, 10, 8), id: "south"),
    ])
    let (north, south) = (sun.places[0], sun.places[1])
    #expect(north.area == 80 && south.area == 80)
    #expect(south.hours ?? 0 > 7 && south.twoHours == 1)
    #expect(north.hours ?? 8 < 2 && north.twoHours ?? 1 < 0.5)
    #expect(south.winterSun ?? 0 > 0.9 && north.winterSun ?? 1 < 0.3)
  }

  @Test func groundUnderOtherGroundCountsOnce() throws {
    let sun = try measured([
      .area("lawn", .rectangle(0, 0, 20, 20)), .area("plaza", .rectangle(5, 5, 10, 10)),
    ])
    #expect(sun.places.map(\.kind) == [.plaza, .lawn])
    #expect(sun.places.map(\.area) == [100, 300])
  }

  @Test func aBenchIsInTheSunOrUnderATree() throws {
    // At three in July the shadow of a crown 6 m up falls 5 m east; at ten in January it falls north-west.
    let tree = SampleFeature.tree(-4.5, 0, radius: 4).with("height", 9)
    let sun = try measured([
      .point("bench", 0.3, 0.3, id: "shaded"), .point("bench", 40.3, 0.3, id: "open"), tree,
    ])
    let (shaded, open) = (sun.places[0], sun.places[1])
    #expect(open.summerShade == 0 && open.winterSun == 1)
    #expect(shaded.summerShade ?? 0 > 0.5 && shaded.winterSun == 1)
    // The hours on the pack's day ask for houses and walls alone.
    #expect(shaded.hours == 8 && shaded.area == nil)
  }

  @Test func inTheSouthWinterIsInJuly() throws {
    var layout = SampleLayout([.area("boundary", .rectangle(-9, -9, 18, 18))])
    for (latitude, winter, summer) in [
      (31.2, "2026-01-20", "2026-07-20"), (-33.9, "2026-07-20", "2026-01-20"),
    ] {
      layout.centre = Coordinate(151.2, latitude)
      var findings: [Finding] = []
      let sun = try SunMeasures(of: layout.site(), findings: &findings)
      #expect(sun.winter?.day.text == winter && sun.summer?.day.text == summer)
    }
  }

  @Test func aHouseWithoutAHeightLeavesSunUnchecked() throws {
    let sun = try measured([
      .area("building", .rectangle(0, 0, 9, 9), id: "x"), .point("bench", 20, 3),
    ])
    #expect(sun.unknown == ["x"] && !sun.isWhole)
    var findings: [Finding] = []
    let layout = SampleLayout([
      .area("boundary", .rectangle(0, 0, 30, 30)),
      .area("building", .rectangle(3, 3, 9, 9), id: "x"),
    ])
    let all = try Measures(of: layout.site(), for: MeasureRequest([.sun]), findings: &findings)
    #expect(sunMetrics.allSatisfy { $0.value(all) == nil })
    #expect(findings.contains { $0.code == "sun.height" && $0.feature == "x" })
  }

  /// One court, four answers: each pack counts by its own day, hours, clock and limits.
  @Test func packsDifferWhereTheyMust() throws {
    let features = [
      house, .area("lawn", .rectangle(-30, 6, 60, 24), id: "north"),
      .area("building", .rectangle(26, -30, 10, 40)).with("height", 24),
    ]
    let shipped = try SunPack.shipped()
    let packs = ["shanghai", "beijing", "hangzhou", "qingdao", "national"]
    let found = try packs.map { id in
      try measured(features, by: shipped.first { $0.id == id })
    }
    let hours = found.map { $0.places[0].hours ?? 0 }
    #expect(Set(hours).count >= 4, "\(hours)")
    // Six hours of 冬至 hold less than eight of 大寒.
    #expect(hours[0] < hours[4])
    // Sun too low to count, and pieces too short, only ever take.
    #expect((found[3].openHours ?? 0) < (found[4].openHours ?? 0))
    var whole = found[1].pack
    whole.smallestPiece = 0
    let all = try measured(features, by: whole)
    #expect(hours[1] < all.places[0].hours ?? 0)
    // The same hours: Shanghai asks for them in one piece, Hangzhou in all.
    #expect(hours[0] == hours[2])
    #expect((found[0].places[0].needMet ?? 1) <= (found[2].places[0].needMet ?? 0))
  }

  @Test func shortPiecesAreLeftOut() throws {
    // Two towers with a gap of light between their shadows.
    let towers = [-16.0, 4.0].map {
      SampleFeature.area("building", .rectangle($0, -30, 12, 8)).with("height", 60)
    }
    let court = try SunCourt(towers)
    let window = try #require(SunPack(id: "x").window())
    let all = court.study.field(window)
    let long = court.study.field(window, smallestPiece: 60)
    let fewer = all.openCells.count { long.hours(at: $0) < all.hours(at: $0) }
    #expect(fewer > 50)
    #expect(all.openCells.allSatisfy { long.hours(at: $0) == 0 || long.run(at: $0) >= 1 })
    #expect(all.openCells.allSatisfy { all.run(at: $0) < 1 || long.run(at: $0) == all.run(at: $0) })
  }
}
