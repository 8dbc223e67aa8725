import Analysis
import PublicSpace
import Samples

/// The zones of a layout by the shipped tables.
func zoned(
  _ features: [SampleFeature], _ description: SiteDescription = SiteDescription(),
  by zoning: Zoning? = nil
) throws -> ZoneMeasures {
  var findings: [Finding] = []
  return try ZoneMeasures(
    of: SampleLayout(features).site(description), by: zoning ?? Zoning.shipped(),
    findings: &findings)
}

extension ZoneMeasures {
  func zone(_ id: String) -> Zone? { zones.first { $0.id == id } }

  func conflicts(_ rule: String) -> [Conflict] { conflicts.filter { $0.rule.id == rule } }
}

extension SampleFeature {
  static func place(
    _ kind: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double, id: String
  ) -> SampleFeature {
    .area(kind, .rectangle(x, y, width, height), id: id)
  }

  /// A boundary of 100 × 100 m.
  static let field = place("boundary", 0, 0, 100, 100, id: "b")
}
