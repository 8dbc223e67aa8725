import Analysis
import Comparison
import Geometry
import PublicSpace
import Samples

@testable import Reporting

/// A court of 60 × 20 m of open ground with three doors, a gate in its west and a playground behind a hedge.
///
/// The walks are straight, so that they are reckoned by hand: from d1, d2 and d3 it is 10, 20 and 30 m to
/// the gate. The hedge along x = 45 leaves no way to the playground.
enum DoorCourt {
  static let existing = SampleLayout([
    .area("boundary", .rectangle(0, 0, 60, 20), id: "b"),
    .area("path", .rectangle(0, 0, 60, 20), id: "p"),
    .point("gate", 1, 10, id: "g"),
    .point("door", 11, 10, id: "d1").with("name", "1-1").with("households", 6),
    .point("door", 21, 10, id: "d2").with("households", 12),
    .point("door", 31, 10, id: "d3").with("households", 18),
    .area("playground", .rectangle(50, 5, 8, 8), id: "play"),
    .area("hedge", .rectangle(45, 0, 1, 20), id: "hedge"),
  ])

  /// Without the hedge, with the gate 5 m nearer, d2 gone and d4 new.
  static let option = SampleLayout([
    existing.features[0], existing.features[1], .point("gate", 6, 10, id: "g"),
    existing.features[3], existing.features[5], existing.features[6],
    .point("door", 41, 10, id: "d4").with("households", 4),
  ])

  static func site(_ layout: SampleLayout, _ file: String) throws -> Site {
    var description = SiteDescription()
    description.households = 36
    description.residents = 72
    return try layout.site(description, file: file)
  }

  static func request(_ uses: [Kind]? = [.gate, .playground]) throws -> MeasureRequest {
    var request = try MeasureRequest([.access])
    request.uses = uses
    request.profiles = request.profiles.filter { ["walk", "wheels"].contains($0.id) }
    return request
  }

  static func measures(_ layout: SampleLayout = existing) throws -> (site: Site, all: Measures) {
    let site = try site(layout, "existing.geojson")
    var findings: [Finding] = []
    return (site, try Measures(of: site, for: request(), findings: &findings))
  }

  static func report(in language: Language, _ layout: SampleLayout = existing) throws -> Report {
    let (site, measures) = try measures(layout)
    return try Report(of: measures, site, findings: [], in: language)
  }

  static func comparison(for request: MeasureRequest? = nil) throws -> LayoutComparison {
    try LayoutComparison(
      of: site(existing, "existing.geojson"), with: [site(option, "option-a.geojson")],
      for: request ?? self.request())
  }
}
