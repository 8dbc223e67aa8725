import Analysis
import PublicSpace
import Samples
import Testing

/// What is measured of features on the ground, and what is wrong with them: notes are left out.
func measured(
  _ features: [SampleFeature], residents: Double? = nil
) throws -> (area: AreaMeasures, counts: Counts, findings: [Finding], all: Measures) {
  var description = SiteDescription()
  description.residents = residents
  var findings: [Finding] = []
  let measures = try Measures(
    of: SampleLayout(features).site(description), findings: &findings)
  return (
    try #require(measures.area), try #require(measures.counts),
    findings.filter { $0.level > .note }, measures
  )
}

extension Double {
  /// Equal but for what degrees and rounding cost: a hundred-millionth, or a square millimetre.
  func isAbout(_ other: Double) -> Bool {
    abs(self - other) <= Swift.max(1e-6, 1e-8 * Swift.max(abs(self), abs(other)))
  }
}
