import PublicSpace
import Samples
import Testing

struct LayoutTests {
  @Test func theFileIsNamedWithoutItsFolder() throws {
    let text = try SampleLayout([.tree(0, 0)]).text()
    #expect(try Layout(text, file: "Sites/a/b.geojson").file == "b.geojson")
    #expect(try Layout(text, file: "b.geojson").file == "b.geojson")
  }

  @Test func featuresAreFoundByTheirId() throws {
    let layout = try SampleLayout([.tree(0, 0, id: "t1"), .area("lawn", .ell, id: "l1")]).layout()
    #expect(layout.feature("l1")?.kind == .lawn)
    #expect(layout.feature("x") == nil)
  }

  @Test func theWholeTextIsKept() throws {
    let text = try SampleLayout.random(seed: 3).text()
    #expect(try Layout(text, file: "a").json.source == text.dropLast())
  }

  @Test func allSampleSitesAreRead() throws {
    for site in ["hetaiyuan", "xuelinyuan"] {
      for name in ["existing", "option-a", "option-b"] {
        let layout = try Layout(reading: inRepository("Sites/\(site)/\(name).geojson"))
        #expect(layout.features.count > 100 && layout.findings.isEmpty)
      }
    }
  }
}
