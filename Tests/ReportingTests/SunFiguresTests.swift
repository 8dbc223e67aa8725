import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Reporting

struct SunFiguresTests {
  private let features: [SampleFeature] = [
    .area("boundary", .rectangle(-50, -40, 100, 80)),
    .area("building", .rectangle(-20, -6, 40, 12), id: "h").with("levels", 6),
    .area("playground", .rectangle(-6, -30, 12, 12), id: "south"),
    .area("seating", .rectangle(-6, 9, 10, 8), id: "north"),
    .point("bench", 0.3, -33.3, id: "bench").with("seats", 3),
  ]

  private func steps(_ word: String) throws -> (steps: [String: Double], features: [String]) {
    let site = try SampleLayout(features).site()
    var findings: [Finding] = []
    let measures = try Measures(of: site, for: MeasureRequest([.sun]), findings: &findings)
    let entry = try #require(Explanation.named(word).first)
    let working = try #require(entry.working?(measures, site))
    let values = working.steps.compactMap { step in step.value.map { (step.name.en, $0) } }
    return (Dictionary(uniqueKeysWithValues: values), working.features)
  }

  @Test func openGroundIsExplainedByLooksAndGround() throws {
    let (steps, features) = try steps("sun_open_h")
    #expect(steps["looks at the sun"] == 96 && steps["each stands for"] == 5)
    #expect(steps["open ground"] == 8000 - 480 && steps["buildings of unknown height"] == 0)
    #expect(abs((steps["highest sun"] ?? 0) - 38.6) < 0.1)
    #expect(features == ["h"])
  }

  @Test func placesAreExplainedByTheirGroundInTheSun() throws {
    let (steps, features) = try steps("sun_stay_2h_share")
    #expect(steps["south ≥ 2 h"] == 144 && steps["ground in all"] == 224)
    let sum = try #require(steps["sum ≥ 2 h"])
    #expect((144..<224).contains(sum) && features == ["south", "north"])
    #expect(try self.steps("sun_play_2h_share").steps["ground in all"] == 144)
  }

  @Test func seatsAreExplainedByTheirNumber() throws {
    let (steps, features) = try steps("seats_winter_sun_share")
    #expect(steps["seats"] == 3 && steps["seats in the sun"] == 3 && features == ["bench"])
    #expect(try self.steps("seats_summer_shade_share").steps["seats in the shade"] == 0)
  }

  /// Of the reports that `yuan sun` prints.
  @Test func everyNumberOfAReportHasAnEntry() throws {
    let site = try SampleLayout(features).site()
    let study = try SunStudy(of: site, on: CellGrid(over: site, cell: 1))
    let pack = try #require(try SunPack.shipped().first)
    let window = try #require(pack.window())
    let moment = SunMoment(day: window.day, minute: 600, clock: .solar)
    let reports = [
      Report(
        of: study.field(window), by: pack, site, unknown: [], findings: [], in: .zh),
      Report(of: moment, over: site, lit: 0.5, unknown: [], findings: [], in: .en),
    ]
    for report in reports {
      guard case .object(let members) = report.json else { continue }
      #expect(members.count > 10)
      for member in members {
        guard case .number = member.value else { continue }
        #expect(Explanation.entry(at: [member.name]) != nil, "\(member.name)")
      }
    }
  }
}
