import Analysis
import Comparison
import PublicSpace
import Samples
import Testing

@testable import Reporting

struct ExplanationTests {
  /// The keys that lead to each number of a JSON value, and to what is null beside numbers.
  private func numbers(in value: JSONValue, at keys: [String] = []) -> Set<[String]> {
    switch value {
    case .number: [keys]
    case .array(let elements):
      elements.reduce(into: []) { $0.formUnion(numbers(in: $1, at: keys)) }
    case .object(let members):
      members.reduce(into: []) { $0.formUnion(numbers(in: $1.value, at: keys + [$1.name])) }
    case .null, .boolean, .string: []
    }
  }

  private static let samples = ["xuelinyuan", "hetaiyuan"]

  private func site(_ layout: String) throws -> Site {
    var description = SiteDescription()
    description.residents = 2000
    description.households = 900
    return try Site(Layout(reading: inRepository("Sites/\(layout).geojson")), description)
  }

  @Test(arguments: samples)
  func everyNumberOfAMeasureReportIsExplained(sample: String) throws {
    let site = try site("\(sample)/option-a")
    var findings = site.findings
    let measures = try Measures(of: site, findings: &findings)
    let report = try Report(of: measures, site, findings: findings, in: .en)
    let keys = numbers(in: report.json)
    #expect(keys.count > 60)
    for path in keys {
      let entry = Explanation.entry(at: path)
      #expect(entry != nil, "\(path.joined(separator: "."))")
      // An entry that only happens to have the same last word speaks of another unit.
      if let unit = unit(of: path.last ?? ""), let entry {
        #expect(entry.unit.hasPrefix(unit), "\(path.joined(separator: ".")): \(entry.unit)")
      }
    }
  }

  /// The unit that a key ends in.
  private func unit(of key: String) -> String? {
    if key.hasSuffix("m2_per_resident") || key.hasSuffix("m2_per_child") { return "m2/person" }
    return [("m2", "m2"), ("share", "share"), ("_m", "m"), ("_h", "h")]
      .first { key.hasSuffix($0.0) }?.1
  }

  @Test(arguments: samples)
  func everyFigureSaysHowItComesAbout(sample: String) throws {
    let site = try site("\(sample)/option-a")
    var findings: [Finding] = []
    let measures = try Measures(of: site, findings: &findings)
    for metric in measures.metrics {
      let entry = try #require(Explanation.named(metric.id).first, "\(metric.id)")
      let working = entry.working?(measures, site)
      let isNothing = metric.value(measures) == 0
      #expect(working?.steps.isEmpty == false || isNothing, "\(metric.id)")
    }
  }

  @Test func everyNumberOfAComparisonIsExplained() throws {
    let comparison = try LayoutComparison(
      of: site("xuelinyuan/existing"), with: [site("xuelinyuan/option-a")], for: MeasureRequest())
    for path in numbers(in: Report(of: comparison, in: .zh).json) {
      // Figures are named by their keys: before, after and change of each.
      #expect(Explanation.entry(at: path) != nil, "\(path.joined(separator: "."))")
    }
  }

  @Test func everyNumberOfAViewIsExplained() throws {
    let site = try site("xuelinyuan/option-a")
    let ground = try SightGround(of: site)
    let bench = try #require(site.elements(of: .bench).first)
    let place = try #require(bench.spots.first)
    let views = [PointView(from: place, on: ground, within: 40)]
    for path in numbers(in: try Report(of: views, in: site, findings: [], .en).json) {
      #expect(Explanation.entry(at: path) != nil, "\(path.joined(separator: "."))")
    }
  }

  @Test func everyMetricHasAnEntryWithItsDirection() throws {
    for metric in metrics {
      let entry = try #require(Explanation.all.first { $0.id == metric.id }, "\(metric.id)")
      #expect(entry.better == metric.better && entry.unit == metric.unit.rawValue)
      #expect(entry.name.zh == metric.zh, "\(metric.id)")
    }
  }

  @Test func noTwoEntriesShareAKey() {
    #expect(Set(Explanation.all.map(\.id)).count == Explanation.all.count)
    for entry in Explanation.all {
      #expect(!entry.formula.zh.isEmpty && !entry.formula.en.isEmpty)
      #expect(entry.sentence.zh != entry.sentence.en)
    }
  }

  @Test func aFormulaInWordsIsSaidInBothLanguages() {
    for entry in Explanation.all where entry.formula.en.contains(/[a-z]{3,} [a-z]{2,}/) {
      #expect(entry.formula.zh != entry.formula.en, "\(entry.id): \(entry.formula.en)")
    }
  }

  @Test func whatIsNotAFigureHasNoEntry() {
    #expect(Explanation.entry(at: ["area", "colour"]) == nil)
    #expect(Explanation.entry(at: ["area", "balance_m2", "lawn"])?.id == "balance_m2")
    #expect(Explanation.entry(at: ["features", "moved", "m"])?.id == "moved.m")
    #expect(Explanation.entry(at: ["doors", "to", "gate", "m"])?.id == "m")
  }

  @Test(arguments: [
    ("green_share", "green_share"), ("绿化占比", "green_share"), ("walk.gate.median_m", "median_m"),
    ("Green share", "green_share"), ("area.balance_m2.lawn", "balance_m2"),
    ("supply.to.court.catchments.m2", "catchments.m2"), ("zones.hours.share", "hours.share"),
  ])
  func aWordNamesAFigure(word: String, id: String) {
    #expect(Explanation.named(word).map(\.id) == [id])
  }

  @Test(arguments: [("green_shear", "green_share"), ("绿化", "green_share"), ("medianm", "median_m")])
  func anUnknownWordHasNearOnes(word: String, id: String) {
    #expect(Explanation.named(word).isEmpty)
    #expect(Explanation.nearest(to: word).contains(id), "\(Explanation.nearest(to: word))")
  }

  @Test func theStepsOfAShareAreItsSums() throws {
    let site = try TinyCourt.existing.site()
    var findings: [Finding] = []
    let measures = try Measures(of: site, for: MeasureRequest([.area]), findings: &findings)
    let entry = try #require(Explanation.named("green_share").first)
    let working = try #require(entry.working?(measures, site))
    #expect(working.steps.map { $0.value?.rounded() } == [400, 400, 1000])
    #expect(working.features == ["草坪"])
  }
}
