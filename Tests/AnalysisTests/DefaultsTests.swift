import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

/// What a layout left unsaid is noted, once a kind.
struct DefaultsTests {
  private func notes(_ features: SampleFeature..., residents: Double? = 9) throws -> [Finding] {
    var description = SiteDescription()
    description.residents = residents
    var findings: [Finding] = []
    let site = try SampleLayout([.area("boundary", .square(50))] + features).site(description)
    _ = try Measures(of: site, findings: &findings)
    return findings.filter { $0.level == .note }
  }

  private let path = SampleFeature.line("path", .through((0, 0), (9, 0)), id: "p")

  @Test func nothingIsNotedWhereAllIsSaid() throws {
    #expect(try notes(path.with("width", 2), .tree(1, 1, radius: 2), .area("lawn", .ell)).isEmpty)
  }

  @Test func linesWithoutAWidthAreNotedOnceAKind() throws {
    let all = try notes(path, path.named("q"), .line("wall", .through((0, 5), (9, 5)), id: "w"))
    let notes = all.filter { $0.code == "width.default" }
    #expect(notes.map(\.feature) == ["w", "p"])
    #expect(
      notes.last?.message.en
        == "2 features of kind “path” drawn as lines without a width were taken 1.5 m wide;"
        + " this is the first")
  }

  @Test func treesWithoutARadiusAreNotedOnce() throws {
    let notes = try notes(.tree(1, 1, id: "t"), .tree(2, 2), .tree(3, 3, radius: 1))
    #expect(notes.map(\.code) == ["radius.default"] && notes.first?.feature == "t")
    #expect(notes.first?.message.en.hasPrefix("2 trees") == true)
  }

  @Test func benchesDrawnAsOutlinesWithoutSeatsAreNotedOnce() throws {
    let outline = SampleFeature.area("bench", .rectangle(1, 1, 2, 0.5), id: "o")
    let notes = try notes(outline, outline.named("p"), outline.named("q").with("seats", 3))
    #expect(notes.map(\.code) == ["seats.default"] && notes.first?.feature == "o")
    #expect(notes.first?.message.en.hasPrefix("2 benches") == true)
  }

  @Test func whatIsRemovedNeedsNoDefault() throws {
    #expect(try notes(path.with("action", "remove"), .tree(1, 1).with("action", "remove")).isEmpty)
  }

  @Test func missingResidentsAreNoted() throws {
    #expect(try notes(residents: nil).map(\.code) == ["residents.none"])
  }
}
