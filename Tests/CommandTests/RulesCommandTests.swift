import Foundation
import Samples
import Testing

struct RulesCommandTests {
  private let court = SampleLayout([
    .area("boundary", .rectangle(0, 0, 100, 60), id: "b"),
    .line("fire_lane", .through((10, 30), (90, 30)), width: 4, id: "lane"),
    .tree(50, 31, id: "oak"),
  ])

  private func inCourt(_ test: (String) throws -> Void) throws {
    try inFolder { folder in
      try write(court.text().utf8, to: "\(folder)/court.geojson")
      try test(folder)
    }
  }

  @Test func aMustThatFailsEndsWithOne() throws {
    try inCourt { folder in
      let answer = try english("rules", "court.geojson", in: folder)
      #expect(answer.code == 1 && answer.errors.isEmpty)
      #expect(answer.output.contains("“lane” “oak” leaves 2.85 m clear"))
    }
  }

  @Test func itsWitnessIsALayer() throws {
    try inCourt { folder in
      let answer = try yuan("rules", "court.geojson", "--format", "geojson", in: folder)
      let layer = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
      let features = try #require((layer as? [String: Any])?["features"] as? [[String: Any]])
      let lane = try #require(
        features.first { ($0["properties"] as? [String: Any])?["id"] as? String == "fire.lane" })
      #expect((lane["geometry"] as? [String: Any])?["type"] as? String == "LineString")
    }
  }

  @Test func rulesOfASiteAndOfAFileAreTaken() throws {
    try inCourt { folder in
      try write("fire.lane: {on: no}".utf8, to: "\(folder)/rules.yaml")
      let off = try yuan("rules", "court.geojson", "--format", "csv", in: folder)
      #expect(off.code == 0 && !off.output.contains("fire.lane"))
      try write("fire.lane: {on: yes, limit: 2.5}".utf8, to: "\(folder)/ours.yaml")
      let on = try yuan(
        "rules", "court.geojson", "--rules", "ours.yaml", "--format", "csv", in: folder)
      #expect(on.code == 0 && on.output.contains("fire.lane,消防车道的净宽与净高,pass,must"))
    }
  }

  @Test(arguments: [
    ("x: {method: magic}", "ours.yaml:1: the rule “x” has the unknown method “magic”"),
    (
      "\nfire.lane:\n  with: {depth: 1}", "ours.yaml:2: the rule “fire.lane” has the unknown number"
    ),
    ("fire.lane:\n  limit: four", "ours.yaml:2: “limit” should be a number"),
  ])
  func aMistakeIsToldWithItsLine(yaml: String, words: String) throws {
    try inCourt { folder in
      try write(yaml.utf8, to: "\(folder)/ours.yaml")
      let answer = try english("rules", "court.geojson", "--rules", "ours.yaml", in: folder)
      #expect(answer.code == 1 && answer.output.isEmpty)
      #expect(answer.errors.contains(words), "\(answer.errors)")
    }
  }

  @Test func aChangeOfVerdictIsCompared() throws {
    try inCourt { folder in
      let clear = SampleLayout(
        court.features.filter { $0.id != "oak" } + [.tree(50, 40, id: "oak")])
      try write(clear.text().utf8, to: "\(folder)/clear.geojson")
      let answer = try english(
        "compare", "court.geojson", "clear.geojson", "--only", "checks", in: folder)
      #expect(answer.output.contains("rules whose verdict changes"))
      #expect(answer.output.contains(/fire\.lane +fail +pass/))
    }
  }

  @Test func thePageOfRulesIsWhatTheCommandPrints() throws {
    let answer = try yuan("rules", "--list", "--format", "markdown")
    let page = try String(contentsOfFile: inRepository("Documentation/Rules.md"), encoding: .utf8)
    let rows = answer.output.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == 43)
    for row in rows { #expect(page.contains(row)) }
  }

  @Test func whatToJudgeMustBeSaid() throws {
    #expect(try yuan("rules").code == 64)
    #expect(try yuan("rules", "--list", "--format", "geojson").code == 64)
  }

  @Test(arguments: ["checks", "green"])
  func itIsDrawnToo(show: String) throws {
    try inCourt { folder in
      let answer = try yuan("plan", "court.geojson", "--show", show, "-o", "a.svg", in: folder)
      #expect(answer.code == 0 && answer.errors.isEmpty)
    }
  }
}
