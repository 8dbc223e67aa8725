import Analysis
import Comparison
import Geometry
import PublicSpace
import Samples

@testable import Reporting

/// A court of 1000 m² and a proposal for it.
enum TinyCourt {
  static let existing = SampleLayout([
    .area("boundary", .rectangle(-25, -10, 50, 20), id: "b"),
    .area("building", .rectangle(-25, -10, 10, 10), id: "h").with("levels", 5),
    .area("lawn", .rectangle(-15, -10, 40, 10), id: "草坪"), .tree(5, 5, radius: 2, id: "t"),
    .point("bench", 0, 5, id: "s"), .area("swamp", .rectangle(0, 6, 2, 2), id: "x"),
  ])

  static let option = SampleLayout(
    existing.features.dropLast() + [
      .line("path", .through((0, -10), (0, 5)), width: 2, id: "p"),
      .point("bench", 4, 5, id: "s2"),
    ])

  private static var description: SiteDescription {
    var description = SiteDescription()
    description.name = SiteDescription.Words(zh: "小院", en: "Tiny Court")
    description.residents = 40
    return description
  }

  /// Its ground and what is counted on it; how far it is has a court of its own.
  static func report(in language: Language) throws -> Report {
    let site = try existing.site(description, file: "existing.geojson")
    var findings = site.layout.findings
    let measures = try Measures(
      of: site, for: MeasureRequest([.area, .counts]), findings: &findings)
    return try Report(of: measures, site, findings: findings, in: language)
  }

  static func comparison(in language: Language) throws -> Report {
    let base = try existing.site(description, file: "existing.geojson")
    let other = try option.site(description, file: "option-a.geojson")
    return Report(
      of: try LayoutComparison(of: base, with: [other], for: MeasureRequest([.area, .counts])),
      in: language)
  }
}

/// What programs read, with all numbers rounded to five decimals: the last digits of a machine's
/// sines do not matter.
func steady(_ text: String) -> String {
  text.replacing(/-?[0-9]+\.[0-9]+(e-?[0-9]+)?/) { match in
    let number = ((Double(match.output.0) ?? 0) * 1e5).rounded() / 1e5
    return number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}
