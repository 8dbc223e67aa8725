import Geometry
import PublicSpace
import Samples
import Testing

@testable import Analysis

/// What holds of sun on any layout.
struct SunLawsTests {
  private func field(_ layout: SampleLayout, cell: Double = 2) throws -> SunField {
    try SunCourt(layout.site(), cell: cell).field(step: 20)
  }

  @Test(arguments: UInt64(1)...8)
  func anotherBuildingNeverAddsSun(seed: UInt64) throws {
    let layout = SampleLayout.random(seed: seed)
    var more = layout
    var dice = SplitMix64(seed: seed)
    more.features.append(
      .area(
        "building", .rectangle(dice.number(-40, 20), dice.number(-30, 10), 14, 9), id: "more"
      ).with("height", dice.number(3, 40)))
    let (before, after) = (try field(layout), try field(more))
    for row in 0..<after.grid.rows {
      for column in 0..<after.grid.columns {
        guard let hours = after.hours(column, row) else { continue }
        let was = try #require(before.hours(column, row))
        #expect(hours <= was)
        #expect(after.run(column, row) ?? 0 <= hours)
      }
    }
  }

  @Test(arguments: UInt64(1)...6)
  func theOrderOfFeaturesIsOfNoMatter(seed: UInt64) throws {
    let layout = SampleLayout.random(seed: seed)
    var turned = layout
    turned.features.reverse()
    #expect(try field(layout).lit == field(turned).lit)
  }

  @Test(arguments: UInt64(1)...4)
  func crownsOnlyTakeSun(seed: UInt64) throws {
    let court = try SunCourt(SampleLayout.random(seed: seed).site(), cell: 2)
    let without = court.field(step: 20)
    let (bare, leafy) = (
      court.field(step: 20, leavesAreOut: false), court.field(step: 20, leavesAreOut: true)
    )
    for cell in without.openCells {
      #expect(bare.hours(at: cell) <= without.hours(at: cell) + 1e-12)
      #expect(leafy.hours(at: cell) <= bare.hours(at: cell) + 1e-12)
    }
  }

  @Test func emptyAndOddLayoutsAreMeasured() throws {
    let court = SampleFeature.area("boundary", .rectangle(0, 0, 20, 20))
    let odd: [SampleFeature] = [
      court, .area("building", .bowTie).with("height", 9),
      .area("building", Region(.through((3, 3), (3, 3), (3, 3)))).with("height", 4),
      .area("building", .rectangle(0, 0, 20, 20)).with("height", 1e9), .point("bench", 90, 3),
      .area("playground", .rectangle(40, 40, 3, 3)), .tree(5, 5, radius: 1e7),
    ]
    for features in [[court], odd] {
      var findings: [Finding] = []
      let sun = try SunMeasures(of: SampleLayout(features).site(), findings: &findings)
      #expect(sun.openArea <= 400)
      #expect(sun.places.allSatisfy { $0.hours == nil || $0.area ?? 0 >= 0 })
    }
  }
}
