import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

/// Hand-drawn lots whose areas have a closed form.
@Suite struct GreenMeasuresTests {
  private func green(_ features: [SampleFeature], residents: Double? = nil) throws -> GreenMeasures
  {
    var description = SiteDescription()
    description.residents = residents
    return try GreenMeasures(of: SampleLayout(features).site(description))
  }

  private let lot = SampleFeature.area("boundary", .rectangle(-50, -50, 200, 200), id: "b")

  private func lawn(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ id: String)
    -> SampleFeature
  {
    .area("lawn", .rectangle(x, y, width, height), id: id)
  }

  @Test func aSlabInALawnTakesARingWithRoundCorners() throws {
    let measures = try green([
      lot, lawn(0, 0, 100, 60, "l"),
      .area("building", .rectangle(20, 20, 60, 12), id: "slab"),
    ])
    let ring = { (metres: Double) in 144 * metres + .pi * metres * metres }
    #expect(measures.green.drawn.isAbout(6000 - 720))
    #expect(measures.green.deductions.map(\.feature) == ["slab"])
    #expect(measures.green.deducted(for: .wall).isAbout(ring(1)))
    #expect(measures.green.counted.isAbout(5280 - ring(1)))
    #expect(measures.concentrated.deducted(for: .wall).isAbout(ring(1.5)))
    #expect(try #require(measures.rate).isAbout((5280 - ring(1)) / 40_000))
  }

  @Test func anArcThatTheLawnsEdgeCutsHasItsTrueArea() throws {
    // The wall's corner at the origin; the lawn is what lies north-east of (0.5, 0).
    let measures = try green([
      lot, .area("building", .rectangle(-10, -10, 10, 10), id: "h"), lawn(0.5, 0, 20, 20, "l"),
    ])
    // A quarter of a circle beyond x = 0.5: r²/2 · acos(0.5) − 0.5/2 · √(r² − 0.25)
    let cap = 0.5 * (Double.pi / 3) - 0.25 * (0.75).squareRoot()
    #expect(abs(measures.green.deducted(for: .wall) - cap) < 1e-6 * 400)
    #expect(abs(measures.green.deducted(for: .wall) - cap) < 5e-5)
  }

  @Test func twoHousesTakeWhatBothAreNearToOnce() throws {
    let measures = try green([
      lot, lawn(0, 10, 40, 10, "l"), .area("building", .rectangle(0, 0, 20, 10), id: "a"),
      .area("building", .rectangle(20, 0, 20, 10), id: "c"),
    ])
    #expect(measures.green.deducted(for: .wall).isAbout(40))
    // The first has the quarter beyond their party wall: what lies within a metre of its corner.
    #expect(measures.green.deductions[0].area.isAbout(20 + .pi / 4))
    #expect(measures.green.deductions[1].area.isAbout(20 - .pi / 4))
  }

  @Test func concentratedGreenKeepsOffRoadsAndIsEightMetresWide() throws {
    let measures = try green(
      [
        lot, lawn(0, 0, 30, 20, "wide"), lawn(30, 5, 25, 6, "arm"),
        .area("road", .rectangle(0, -4, 60, 4), id: "r"), lawn(80, 0, 40, 7.5, "thin"),
        lawn(80, 20, 40, 8, "just"),
      ], residents: 400)
    #expect(measures.concentrated.drawn.isAbout(600 + 150 + 300 + 320))
    #expect(measures.concentrated.deducted(for: .road).isAbout(30))
    #expect(measures.concentrated.deducted(for: .narrow).isAbout(150 + 300))
    #expect(measures.concentrated.counted.isAbout(570 + 320))
    #expect(try #require(measures.concentratedPerResident).isAbout(890 / 400))
    #expect(measures.pieces.map(\.area).sorted().map { $0.rounded() } == [320, 570])
  }

  @Test func bedsThatTouchAreOnePiece() throws {
    let measures = try green([
      lot, lawn(0, 0, 20, 5, "l"), .area("planting", .rectangle(0, 5, 20, 5), id: "p"),
      .line("path", .through((10, 0), (10, 10)), width: 1.5, id: "way"),
    ])
    #expect(measures.concentrated.counted.isAbout(200))
    // The path is no green ground, though it lies in the park.
    #expect(measures.green.counted.isAbout(200 - 15))
  }

  @Test func aZoneMaySayWhichGroundItIs() throws {
    let measures = try green([
      lot, lawn(0, 0, 20, 20, "l"), lawn(60, 0, 20, 20, "other"),
      .area("plaza", .rectangle(20, 0, 10, 20), id: "p"),
      .area("zone", .rectangle(0, 0, 30, 20), id: "z").with("use", "集中绿地"),
    ])
    #expect(measures.isDeclared && measures.concentrated.counted.isAbout(600))
  }

  @Test func whoseGroundLiesInItIsSaid() throws {
    let measures = try green([
      lot, lawn(0, 0, 40, 40, "l"), lawn(80, 0, 40, 40, "empty"),
      .area("playground", .rectangle(5, 5, 8, 8), id: "play"),
      .area("seating", .rectangle(25, 5, 5, 5), id: "old").with("age", "elder"),
      .area("seating", .rectangle(25, 25, 5, 5), id: "any"),
    ])
    #expect(measures.pieces.map(\.children) == [["play"], []])
    #expect(measures.pieces.map(\.elders) == [["old"], []])
    #expect(measures.pieces.map(\.unsaid) == [["any"], []])
  }

  @Test func withoutGreenThereIsNothingToCount() throws {
    let measures = try green([lot, .area("building", .rectangle(0, 0, 10, 10), id: "h")])
    #expect(measures.green.counted == 0 && measures.concentrated.counted == 0)
    #expect(measures.rate == 0 && measures.concentratedPerResident == nil)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func whatIsDrawnIsCountedOrDeducted(seed: UInt64) throws {
    let measures = try GreenMeasures(of: SampleLayout.random(seed: seed, features: 60).site())
    for account in [measures.green, measures.concentrated] {
      let strips = account.deductions.reduce(0) { $0 + $1.strip.area }
      #expect(abs(strips + account.region.area - account.drawn) < 1e-5 * max(1, account.drawn))
      #expect(account.deductions.allSatisfy { $0.area > 0 })
    }
  }
}
