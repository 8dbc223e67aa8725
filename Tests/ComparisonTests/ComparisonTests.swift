import Analysis
import Comparison
import Geometry
import Projection
import PublicSpace
import Samples
import Testing

struct ComparisonTests {
  private let base = SampleLayout([
    .area("boundary", .rectangle(0, 0, 50, 20)), .area("lawn", .rectangle(0, 0, 50, 10), id: "l"),
    .point("bench", 5, 15, id: "s"),
  ])

  private func option(_ features: SampleFeature...) -> SampleLayout {
    SampleLayout(base.features + features)
  }

  private func change(
    _ id: String, from before: Measures, to after: Measures
  ) throws -> FigureChange {
    FigureChange(try #require(metrics.first { $0.id == id }), from: before, to: after)
  }

  @Test func everyVariantIsHeldAgainstTheBase() throws {
    let comparison = try LayoutComparison(
      of: base.site(),
      with: [
        option(.point("bench", 9, 15)).site(file: "a.geojson"), base.site(file: "b.geojson"),
      ])
    #expect(comparison.variants.map(\.site.layout.file) == ["a.geojson", "b.geojson"])
    #expect(comparison.baseMeasures.counts?.seats == 3)
    #expect(comparison.variants.map(\.measures.counts?.seats) == [6, 3])
    #expect(comparison.variants.map(\.changes.added.count) == [1, 0])
    #expect(comparison.variants[1].measures == comparison.baseMeasures)
  }

  /// A proposal is drawn as new where it is, whether or not its file has the word.
  @Test func whatAnOptionAddsIsToldToBeNew() throws {
    let site = try option(
      .point("bench", 9, 15, id: "added"),
      .point("lamp", 9, 16, id: "going").with("action", "remove"),
      .point("bench", 12, 15)
    ).site()
    let variant = try #require(
      LayoutComparison(of: base.site(), with: [site]).variants.first)
    let actions = variant.site.elements.map { ($0.id, $0.feature.action) }
    #expect(actions.filter { $0.1 == .new }.map(\.0) == ["added"])
    #expect(actions.filter { $0.1 == .remove }.map(\.0) == ["going"])
    #expect(variant.site.layout.features.allSatisfy { $0.action != .new }, "files are as they are")
  }

  @Test func anOptionThatAMapHasShiftedIsSaidToBe() throws {
    let shifted = try LayoutConversion(of: base.layout(), to: .gcj02).text
    // The same numbers without the word that says what they are.
    let forgotten = try Layout(
      shifted.replacing("\"gcj02\"", with: "\"wgs84\""), file: "b.geojson")
    let comparison = try LayoutComparison(of: base.site(), with: [Site(forgotten)])
    #expect(comparison.findings.filter { $0.code == "datum.shift" }.count == 1)
    let clean = try LayoutComparison(of: base.site(), with: [base.site()])
    #expect(!clean.findings.contains { $0.code == "datum.shift" })
  }

  @Test func variantsAreLaidOutOnThePlaneOfTheBase() throws {
    // The wider boundary has its middle 50 m farther east; unmoved features must not seem moved.
    var wider = base
    wider.features[0] = .area("boundary", .rectangle(0, 0, 150, 20))
    let comparison = try LayoutComparison(of: base.site(), with: [wider.site()])
    let variant = try #require(comparison.variants.first)
    #expect(variant.site.plane == comparison.base.plane)
    #expect(variant.changes.moved.isEmpty)
    #expect(variant.changes.changed.map(\.properties) == [["geometry"]])
  }

  @Test func findingsOfAllLayoutsAreKept() throws {
    let odd = option(.area("swamp", .ell, id: "x"), .area("lawn", .bowTie, id: "y"))
    let comparison = try LayoutComparison(of: odd.site(), with: [odd.site()])
    let warnings = comparison.findings.filter { $0.level > .note }
    #expect(Set(warnings.map(\.code)) == ["kind.unknown", "ring.crossing"])
  }

  @Test func figuresHaveAbsoluteAndRelativeChanges() throws {
    let before = try measures(base)
    let after = try measures(option(.point("bench", 9, 15), .point("bench", 12, 15)))
    let seats = try change("seats", from: before, to: after)
    #expect(seats.before == 3 && seats.after == 9)
    #expect(seats.absolute == 6 && seats.relative == 2 && seats.verdict == .better)
    let back = try change("seats", from: after, to: before)
    #expect(back.absolute == -6 && back.verdict == .worse)
    #expect(abs((back.relative ?? 0) + 2.0 / 3) < 1e-12)
  }

  @Test func fromZeroThereIsNoRelativeChange() throws {
    let change = try change("trees", from: measures(base), to: measures(option(.tree(1, 1))))
    #expect(change.absolute == 1 && change.relative == nil && change.verdict == .better)
  }

  @Test func whatIsNotKnownIsNotJudged() throws {
    let change = try change(
      "public_m2_per_resident", from: measures(base, residents: 9), to: measures(base))
    #expect(change.before != nil && change.after == nil)
    #expect(change.absolute == nil && change.relative == nil && change.verdict == .unknown)
  }

  @Test func roundingIsNoChange() throws {
    var moved = base
    moved.centre.longitude += 0.01
    let change = try change("green_share", from: measures(base), to: measures(moved))
    #expect(change.verdict == .same)
  }

  @Test func sliversOfDrawingsAreNoChange() throws {
    let sliver = try measures(option(.area("plaza", .rectangle(0, 12, 0.1, 0.1))))
    #expect(try change("open_m2", from: measures(base), to: sliver).verdict == .same)
    let slab = try measures(option(.area("plaza", .rectangle(0, 12, 1.2, 1.2))))
    #expect(try change("open_m2", from: measures(base), to: slab).verdict == .better)
    // It is half a square metre that print tells from none.
    let tile = try measures(option(.area("plaza", .rectangle(0, 12, 0.5, 0.5))))
    #expect(try change("open_m2", from: measures(base), to: tile).verdict == .same)
  }

  @Test func hardGroundIsNeitherBetterNorWorse() throws {
    let after = try measures(option(.area("plaza", .rectangle(0, 12, 5, 5))))
    #expect(try change("paved_share", from: measures(base), to: after).verdict == .neutral)
    #expect(try change("open_m2", from: measures(base), to: after).verdict == .better)
    #expect(try change("green_share", from: measures(base), to: after).verdict == .same)
  }

  @Test func zeroToZeroIsTheSame() throws {
    let change = try change("lamps", from: measures(base), to: measures(base))
    #expect(change.verdict == .same && change.absolute == 0 && change.relative == nil)
  }

  private func measures(_ layout: SampleLayout, residents: Double? = nil) throws -> Measures {
    var description = SiteDescription()
    description.residents = residents
    var findings: [Finding] = []
    return try Measures(of: layout.site(description), findings: &findings)
  }
}
