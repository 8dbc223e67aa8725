import Foundation
import Geometry
import Projection
import PublicSpace
import Samples
import Testing

@testable import Analysis

struct SunFieldTests {
  private let box = SampleFeature.area("building", .rectangle(-10, -5, 20, 10)).with("height", 12)

  @Test func openGroundHasAllTheSunThereIs() throws {
    let field = try SunCourt([]).field()
    #expect(field.openCells.count == 120 * 120)
    #expect(field.hours(at: (3, 4)) == 8 && field.run(at: (3, 4)) == 8)
  }

  /// At noon on 大寒 in Shanghai the shadow of 12 m is 12 cot 38.6° long and falls due north.
  @Test func atNoonABoxShadesItsHeightTimesTheCotangent() throws {
    let court = try SunCourt([box])
    let field = court.field(719, 721, step: 2)
    let noon = SunPosition(
      day: CalendarDay("2026-01-20")!, minute: 720, clock: .solar, over: court.site.plane.centre)
    let length = 12 / tan(noon.altitude)
    for north in stride(from: 5.5, to: 40, by: 1) {
      #expect((field.hours(at: (0.5, north)) == 0) == (north < 5 + length), "\(north)")
    }
    // Beside the box, and on its southern side, the noon sun is never shaded.
    #expect(field.hours(at: (-10.5, 8.5)) ?? 0 > 0 && field.hours(at: (10.5, 8.5)) ?? 0 > 0)
    for south in stride(from: -5.5, to: -40, by: -1) {
      #expect(field.hours(at: (0.5, south)) ?? 0 > 0)
    }
    #expect(field.hours(at: (0.5, 0.5)) == nil)
  }

  /// A wall far longer than its shadow, west to east: the sun goes behind it as long as tan h < H sin a / d.
  @Test func aLongWallShadesByItsProfileAngle() throws {
    let wall = SampleFeature.line("wall", .through((-58, 0), (58, 0)), width: 0.2)
      .with("height", 3)
    let court = try SunCourt([wall])
    let field = court.field(600, 840)
    for north in [0.5, 1.5, 2.5, 3.5, 4.5, 6.5] {
      let lit = field.window.suns(over: court.site.plane.centre).count { sun in
        // How far north the shadow reaches.
        -3 / tan(sun.altitude) * cos(sun.azimuth) < north - 0.1
      }
      #expect(field.hours(at: (0.5, north)) == Double(lit) * 5 / 60, "\(north)")
    }
  }

  @Test func storeysStandForTheHeight() throws {
    let metres = try SunCourt([box.with("height", 18)]).field()
    var levels = box
    levels.properties = [(name: "levels", json: "6")]
    #expect(try SunCourt([levels]).field().lit == metres.lit)
  }

  @Test func aYardKeepsItsLight() throws {
    let ring = Region(.rectangle(-25, -25, 50, 50), holes: [.rectangle(-20, -20, 40, 40)])
    let field = try SunCourt([.area("building", ring).with("height", 6)]).field()
    // The southern wing's noon shadow is 7.5 m long.
    #expect(field.hours(at: (0.5, 15.5)) ?? 0 > 4)
    #expect(field.hours(at: (0.5, -19.5)) == 0)
    #expect(field.hours(at: (22.5, 0.5)) == nil)
  }

  @Test func whatIsRemovedOrBelowGroundCastsNone() throws {
    let bare = try SunCourt([]).field()
    #expect(try SunCourt([box.with("action", "remove")]).field() == bare)
    #expect(try SunCourt([box.with("sub_surface", "yes")]).field() == bare)
    let fence = SampleFeature.line("fence", .through((-9, 0), (9, 0)), width: 0.1)
    #expect(try SunCourt([fence.with("height", 3)]).field() == bare)
  }

  @Test func onAGridShadowsKeepToTrueNorth() throws {
    var description = SiteDescription()
    description.plane = .epsg(4550)
    let tower = SampleFeature.area("building", .rectangle(-2, -50, 4, 4)).with("height", 60)
    let court = try SunCourt([tower], description)
    let field = court.field(719, 721, step: 2)
    // True north lies 0.83° clockwise of the grid's: 60 m off, the shadow is 0.9 m to the east.
    let north = court.site.plane.convergence
    #expect(abs(north + 0.831 * .pi / 180) < 1e-4)
    let row = (0..<field.grid.columns).filter { field.hours($0, 80) == 0 }
    let middle = row.map { field.grid.centre($0, 80) }
    let mean = middle.reduce(0) { $0 + $1.x } / Double(middle.count)
    let along = middle[0].y + 48
    #expect(abs(mean - along * tan(-north)) < 0.75, "\(mean) \(along)")
  }

  @Test func treesLetSomeLightThrough() throws {
    let tree = SampleFeature.tree(0, 0, radius: 4).with("height", 9)
    let court = try SunCourt([tree])
    let (bare, winter, summer) = (
      court.field(day: "2026-01-20"), court.field(leavesAreOut: false),
      court.field(leavesAreOut: true)
    )
    // 6 m up, the middle of the crown's noon shadow lies 7.5 m north.
    let place = (0.5, 7.5)
    let hours = [bare, winter, summer].compactMap { $0.hours(at: place) }
    try #require(hours.count == 3)
    #expect(hours[0] == 8 && hours[1] < 8 && hours[2] < hours[1])
    // What a bare crown takes is half of what it covers; a leafy one takes all but three hundredths.
    #expect(abs((8 - hours[1]) / 0.5 - (8 - hours[2]) / 0.97) < 1e-9)
    #expect(winter.run(at: place) == 8 && (summer.run(at: place) ?? 8) < 8)
    let pine = try SunCourt([tree.with("evergreen", "yes")])
    #expect(pine.field(leavesAreOut: false).lit == summer.lit)
  }

  /// The shadow of an ellipsoid is an ellipse: r² half axes across, √(r² + b² cot² h) along.
  @Test func aCrownShadesAnEllipse() throws {
    let grid = try #require(
      CellGrid(over: Box(west: -20, south: -20, east: 20, north: 20), cell: 0.1))
    let tree = try SunCourt([.tree(0, 0, radius: 3).with("height", 9)]).study.casters.crowns[0]
    for oneMetre in [Point(0, 1), Point(-0.8, 0.6), Point(1.5, 0)] {
      var cells = CellBits(grid)
      tree.fill(under: oneMetre, on: grid, into: &cells.words)
      let cotangent = (oneMetre.x * oneMetre.x + oneMetre.y * oneMetre.y).squareRoot()
      let area = Double.pi * 3 * (9 + 9 * cotangent * cotangent).squareRoot()
      #expect(abs(Double(cells.count) / 100 - area) < 0.02 * area)
      let middle = grid.position(of: oneMetre * 6)
      #expect(cells[Int(middle.x.rounded()), Int(middle.y.rounded())])
    }
  }

  @Test func atNightThereIsNoSun() throws {
    let field = try SunCourt([box]).field(0, 240)
    #expect(field.openCells.allSatisfy { field.hours(at: $0) == 0 && field.run(at: $0) == 0 })
  }
}
