import PublicSpace
import Samples
import Testing

@testable import Review

/// Faults of the text itself, planted by changing one line of the court's file.
struct PlantedFaultsTests {
  /// The court with the geometry of its lawn replaced.
  private func court(lawn geometry: String) throws -> String {
    let lines = try Court.text().split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      guard line.contains("\"id\":\"lawn\"") else { return String(line) }
      return #"{"type":"Feature","id":"lawn","properties":{"kind":"lawn"},"geometry":"#
        + geometry + "},"
    }.joined(separator: "\n")
  }

  @Test(arguments: [
    (
      "ring.unclosed",
      #"{"type":"Polygon","coordinates":[[[121.4001001,31.3001001],[121.4002001,31.3001001],[121.4002001,31.3002001],[121.4001001,31.3002001]]]}"#
    ),
    (
      "ring.short",
      #"{"type":"Polygon","coordinates":[[[121.4001001,31.3001001],[121.4002001,31.3001001],[121.4001001,31.3001001]]]}"#
    ),
    ("line.short", #"{"type":"LineString","coordinates":[[121.4001001,31.3001001]]}"#),
    ("position.form", #"{"type":"Point","coordinates":["121.4001001","31.3001001"]}"#),
    (
      "position.swapped",
      #"{"type":"Polygon","coordinates":[[[31.3001001,121.4001001],[31.3001001,121.4002001],[31.3002001,121.4002001],[31.3001001,121.4001001]]]}"#
    ),
    ("position.projected", #"{"type":"Point","coordinates":[344873.52,3463721.9]}"#),
    ("geometry.type", #"{"type":"Circle","coordinates":[121.4001001,31.3001001]}"#),
    ("geometry.empty", #"{"type":"Polygon","coordinates":[]}"#),
    (
      "position.coarse",
      #"{"type":"Polygon","coordinates":[[[121.4001,31.3001],[121.4004,31.3001],[121.4004,31.3002],[121.4001,31.3001]]]}"#
    ),
  ])
  func aFaultIsFoundAndTheRestIsChecked(code: String, geometry: String) throws {
    let findings = try Court.findings(in: court(lawn: geometry))
    let fault = try #require(findings.first { $0.code == code }, "\(findings.named)")
    #expect(fault.feature == "lawn" && fault.line == 7 && fault.remedy != nil)
    #expect(findings.grave.filter { $0.code != code }.named == [])
  }

  @Test func faultsDoNotHideOtherDefects() throws {
    let text = try court(lawn: #"{"type":"Point","coordinates":[1]}"#)
      .replacing("\"seats\":3", with: "\"seats\":-1")
    #expect(
      try Court.findings(in: text).grave.named == [
        "error position.form lawn", "warning value.impossible bench",
      ])
  }

  @Test func nothingAtAllIsSaidToBeNowhere() throws {
    let findings = try Court.findings(in: court(lawn: "null"))
    #expect(findings.named == ["note geometry.none lawn"])
  }

  @Test func metresThatFitIntoDegreesAreNotTakenForThem() throws {
    let text = #"""
      {"type":"FeatureCollection","features":[
      {"type":"Feature","id":"b","properties":{"kind":"boundary"},"geometry":{"type":"Polygon",
      "coordinates":[[[0.5,0.5],[80.5,0.5],[80.5,60.5],[0.5,60.5],[0.5,0.5]]]}},
      {"type":"Feature","id":"t","properties":{"kind":"tree"},"geometry":{"type":"Point",
      "coordinates":[40.25,30.25]}}]}
      """#
    #expect(try Court.findings(in: text).map(\.code).contains("position.projected"))
  }

  @Test func aSwapThatStaysInRangeIsToldByTheFeaturesAround() throws {
    let trees = [(87.6001234, 43.8001234), (87.6005678, 43.8002345), (43.8001111, 87.6002222)]
      .enumerated().map { index, place in
        #"{"type":"Feature","id":"t\#(index)","properties":{"kind":"tree"},"geometry":"#
          + #"{"type":"Point","coordinates":[\#(place.0),\#(place.1)]}}"#
      }
    let text = #"{"type":"FeatureCollection","features":["# + trees.joined(separator: ",") + "]}"
    #expect(
      try Court.findings(in: text).grave.named == [
        "error position.swapped t2", "error boundary.none –",
      ])
  }

  @Test func aFileWithFewDecimalsIsToldOnce() throws {
    let layout = try SampleLayout(Court.features, decimals: 5).layout()
    let coarse = try LayoutReview(of: layout).findings.filter { $0.code == "position.coarse" }
    #expect(coarse.count == 1)
    #expect(coarse[0].message.en.contains("5 decimals"))
  }

  @Test func aFileWithMoreDecimalsThanAnythingNeedsIsNoted() throws {
    let layout = try SampleLayout(Court.features).layout()
    #expect(try LayoutReview(of: layout).findings.named == ["note position.fine –"])
  }

  @Test func aMissingFileIsAFinding() {
    let review = LayoutReview(unreadable: "a.geojson", Wording("no such file"))
    #expect(review.findings.named == ["error file.unreadable –"])
  }
}
