import Foundation
import Samples
import Testing

/// The reports as `Documentation/*.schema.json` describe them.
struct SchemaTests {
  private func schema(of report: String) throws -> Schema {
    let path = inRepository("Documentation/\(report).schema.json")
    return try Schema(Data(contentsOf: URL(filePath: path)))
  }

  private static let sites = ["hetaiyuan", "xuelinyuan"]

  @Test(arguments: sites)
  func aMeasureReportKeepsToItsSchema(site: String) throws {
    let answer = try yuan("measure", inRepository("Sites/\(site)"), "--format", "json")
    #expect(try schema(of: "measure").faults(in: answer.output) == [])
  }

  @Test(arguments: sites)
  func aComparisonKeepsToItsSchema(site: String) throws {
    let layouts = ["existing", "option-a", "option-b"].map {
      inRepository("Sites/\(site)/\($0).geojson")
    }
    let answer = try yuan(["compare"] + layouts + ["--format", "json"])
    #expect(try schema(of: "compare").faults(in: answer.output) == [])
  }

  @Test(arguments: ["xuelinyuan", "hetaiyuan"])
  func sunKeepsToItsSchemas(site: String) throws {
    let folder = inRepository("Sites/\(site)")
    let field = try yuan("sun", folder, "--format", "json")
    #expect(try schema(of: "sun").faults(in: field.output) == [])
    #expect(try schema(of: "sun").faults(in: field.output.replacing("mean_h", with: "mean")) != [])
    for time in ["10:00", "02:00"] {
      let moment = try yuan("sun", folder, "--at", "2026-01-20 \(time)", "--format", "json")
      #expect(try schema(of: "sun-moment").faults(in: moment.output) == [])
    }
  }

  @Test func whatIsOddOrNotKnownKeepsToItToo() throws {
    try inFolder { folder in
      let odd = SampleLayout(
        TinySite.existing.features + [
          .point("swamp", 3, 3), .area("building", .rectangle(0, 0, 4, 4), id: "x"),
          .area("lawn", .bowTie), .tree(1, 1),
        ])
      try write(odd.text().utf8, to: "\(folder)/odd.geojson")
      let measured = try yuan("measure", "odd.geojson", "--format", "json", in: folder)
      #expect(measured.output.contains("\"level\""))
      #expect(try schema(of: "measure").faults(in: measured.output) == [])
      let compared = try yuan(
        "compare", "odd.geojson", "odd.geojson", "--format", "json", in: folder)
      #expect(try schema(of: "compare").faults(in: compared.output) == [])
      let sun = try yuan("sun", "odd.geojson", "--format", "json", in: folder)
      #expect(sun.output.contains("\"mean_h\": null"))
      #expect(try schema(of: "sun").faults(in: sun.output) == [])
    }
  }

  @Test(arguments: ["area", "counts", "access", "area,access"])
  func aPartOfAReportKeepsToItToo(only: String) throws {
    let site = inRepository("Sites/hetaiyuan")
    let part = ["--only", only, "--format", "json"]
    let measured = try yuan(["measure", site] + part)
    #expect(try schema(of: "measure").faults(in: measured.output) == [])
    let layouts = ["existing", "option-b"].map { "\(site)/\($0).geojson" }
    let compared = try yuan(["compare"] + layouts + part)
    #expect(try schema(of: "compare").faults(in: compared.output) == [])
    #expect(measured.output.contains("\"access\"") == only.contains("access"))
  }

  @Test(arguments: [("\"why_code\": \"none\"", "\"why_code\": \"far\""), ("\"m\": ", "\"m\": -")])
  func waysKeepToItToo(was: String, becomes: String) throws {
    let site = inRepository("Sites/xuelinyuan")
    let output = try yuan("measure", site, "--only", "access", "--format", "json").output
    let other = output.replacing(was, with: becomes, maxReplacements: 1)
    #expect(other != output)
    #expect(try schema(of: "measure").faults(in: other) != [])
  }

  @Test(arguments: [
    ("\"yuan\": \"", "\"yaun\": \""), ("\"boundary_m2\": ", "\"boundary_m2\": -"),
    ("\"lawn\": ", "\"lwan\": "), ("\"findings\": []", "\"findings\": {}"),
    ("\"seats\": 3", "\"seats\": 3.5"), ("\"seats\": 3", "\"seats\": null"),
    ("\"green_share\": ", "\"green\": 1, \"green_share\": "),
    ("\"layout\": \"", "\"layout\": 1, \"x\": \""),
    ("\"trees\": 0", "\"trees\": true"),
  ])
  func anotherReportDoesNot(was: String, becomes: String) throws {
    try TinySite.inFolder { folder in
      let output = try yuan("measure", "tiny", "--format", "json", in: folder).output
      #expect(try schema(of: "measure").faults(in: output) == [])
      let other = output.replacing(was, with: becomes, maxReplacements: 1)
      #expect(other != output)
      #expect(try schema(of: "measure").faults(in: other) != [])
    }
  }

  @Test func zonesSightAndExplanationsKeepToTheirs() throws {
    let site = inRepository("Sites/xuelinyuan/option-b.geojson")
    func faults(_ report: String, _ arguments: String...) throws -> [String] {
      let answer = try yuan([report] + arguments + ["--format", "json"])
      return try schema(of: report).faults(in: answer.output)
    }
    #expect(try faults("zones", site) == [])
    #expect(try faults("zones", site, "--hour", "3", "--day", "sun") == [])
    #expect(try faults("sight", site, "--from", "bench") == [])
    #expect(try faults("sight", site, "--at", "121.4001,31.2999", "--radius", "20") == [])
    #expect(try faults("explain") == [])
    #expect(try faults("explain", "conflicts", site) == [])
    #expect(try schema(of: "explain").faults(in: #"{"yuan": "1", "layout": 3}"#) != [])
  }

  @Test func aSchemaThatIsNotUnderstoodIsRefused() throws {
    let schema = try Schema(Data(#"{"patternProperties": {}}"#.utf8))
    #expect(throws: Schema.Unusable.self) { try schema.faults(in: "{}") }
  }
}
