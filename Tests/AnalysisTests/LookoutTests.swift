import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

struct LookoutTests {
  private func sight(_ features: [SampleFeature]) throws -> SightMeasures {
    var findings: [Finding] = []
    return try SightMeasures(of: SampleLayout(features).site(), findings: &findings)
  }

  /// A bench with a lawn before it to the north: from atan 5/20 to as much on the other side.
  private let court: [SampleFeature] = [
    .area("boundary", .rectangle(-40, -40, 80, 80), id: "b"),
    .area("lawn", .rectangle(-20, 5, 40, 10), id: "l"), .bench(0, 0),
  ]

  private func green(_ features: [SampleFeature]) throws -> Double {
    try #require(sight(features).lookouts.first { $0.id == "s" }?.green)
  }

  @Test func theShareOfDirectionsThatEndOnGreenIsExact() throws {
    #expect(abs(try green(court) - 151.92751306 / 360) < 1e-8)
    #expect(try sight(court).greenSeatShare == 0)
  }

  @Test(arguments: [(0.0, 1.0), (180.0, 0.0), (270.0, 45.96375653 / 120)] as [(Double, Double)])
  func aSeatLooksWhereItFaces(facing: Double, share: Double) throws {
    var other = court
    other[2] = other[2].with("facing", facing).with("seats", 3)
    #expect(abs(try green(other) - share) < 1e-8)
    #expect(try sight(other).greenSeatShare == (share >= 0.5 ? 1 : 0))
  }

  @Test func whatHidesTheGreenIsNotGreen() throws {
    let wall = SampleFeature.area("wall", .rectangle(-40, 2, 80, 0.2)).with("height", 2)
    #expect(try green(court + [wall]) == 0)
    let hedge = SampleFeature.area("hedge", .rectangle(-40, 2, 80, 0.2)).with("height", 2)
    #expect(try green(court + [hedge]) > 0.45)
  }

  @Test func aSeatOnALawnLooksOnGreenAllRound() throws {
    #expect(try green([court[0], court[1], .bench(0, 10)]) == 1)
    // A path over the lawn is none of it.
    let path = SampleFeature.area("path", .rectangle(-25, 8, 50, 4))
    let share = try green([court[0], court[1], path, .bench(0, 10)])
    #expect(share > 0.5 && share < 1)
  }

  /// A block hides a trapezium from the work of art: 400 m² − 11.5 · 15 m².
  @Test func aWorkIsSeenFromTheGroundInItsView() throws {
    let features: [SampleFeature] = [
      .area("boundary", .rectangle(0, 0, 20, 20)), .area("plaza", .rectangle(0, 0, 20, 20)),
      .area("building", .rectangle(5, 8, 2, 4)), .point("artwork", 1, 10, id: "art"),
      .bench(10, 10), .bench(3, 10, id: "near"), .point("gate", 0, 0, id: "g"),
    ]
    let art = try sight(features).art
    // Open ground lies on the grid of 0.015 mm.
    #expect(abs(art.open - 392) < 1e-3 && abs(art.ground - 227.5) < 1e-3)
    #expect(art.works.count == 1 && art.works[0].lookouts == ["near", "g"])
    #expect(abs(try #require(art.share) - 227.5 / 392) < 1e-5)
    #expect(try sight(features).seeingArt(.seats) == 1)
  }

  @Test func withoutArtNoGroundIsInViewOfIt() throws {
    let art = try sight(court).art
    #expect(art.share == 0 && art.works.isEmpty)
  }

  /// 500 cd at 4 m light 1 lx as far as √(2000^⅔ − 16) = 11.95 m.
  @Test func aLampLightsThePathNearIt() throws {
    let path: [SampleFeature] = [
      .area("boundary", .rectangle(-40, -40, 80, 80)),
      .line("path", .through((-20, 0), (20, 0)), width: 2), .point("lamp", 0, 0.1),
    ]
    let lamps = try sight(path).lamps
    #expect(abs(lamps.paths - 80) < 1e-6)
    #expect(abs(try #require(lamps.share) - 0.6) < 1e-9)
    let wall = SampleFeature.area("wall", .rectangle(5, -9, 0.2, 18)).with("height", 5)
    #expect(abs(try #require(sight(path + [wall]).lamps.share) - 17.0 / 40) < 1e-9)
    #expect(try sight(path.dropLast()).lamps.share == 0)
    #expect(try sight([path[0]]).lamps.share == nil)
  }
}
