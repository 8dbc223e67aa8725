import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

/// A strip of 200 × 40 m with a playground at its west end and four doors, one of them fenced in:
/// ways are straight and short to reckon.
enum LongCourt {
  static let features: [SampleFeature] = [
    .area("boundary", .rectangle(-100, -20, 200, 40), id: "b"),
    .area("playground", .rectangle(-100, -5, 10, 10), id: "slide").with("name", "滑梯")
      .with("name:en", "Slide"),
    .point("door", -60, 0, id: "near").with("households", 10),
    .point("door", -10, 0, id: "middle").with("households", 20),
    .point("door", 90, 0, id: "far").with("households", 30).with("name", "远门"),
    .point("door", 50, 10, id: "shut").with("households", 5),
    .line("fence", .through((45, 5), (55, 5), (55, 15), (45, 15), (45, 5)), id: "cage"),
  ]

  static func access(
    _ features: [SampleFeature] = features, for ids: [String] = ["walk"]
  ) throws -> (site: Site, access: AccessMeasures) {
    let site = try SampleLayout(features).site()
    var findings: [Finding] = []
    let profiles = WalkProfile.shipped.filter { ids.contains($0.id) }
    return (site, try AccessMeasures(of: site, for: profiles, findings: &findings))
  }

  static func diagram(
    _ features: [SampleFeature] = features, for profile: String = "walk",
    to use: Kind = .playground, against before: [SampleFeature]? = nil
  ) throws -> AccessDiagram {
    let (site, access) = try access(features, for: [profile])
    let today = try before.map { try self.access($0, for: [profile]).access }
    let diagram = try AccessDiagram(
      of: site, access, for: access.travellers[0], to: use, against: today)
    return try #require(diagram)
  }

  static func without(_ ids: String...) -> [SampleFeature] {
    features.filter { !ids.contains($0.id ?? "") }
  }

  /// A diagram on a sheet of 420 × 297 mm.
  static func sheet(
    _ diagram: AccessDiagram, in language: Language = .zh, on size: SheetSize = SheetSize.all[3]
  ) throws -> Sheet {
    try Board.diagrams(
      [diagram], on: size, scale: nil, in: language, measuredBy: SquareLetters()
    ).board.sheets[0]
  }
}
