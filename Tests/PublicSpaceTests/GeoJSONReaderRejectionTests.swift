import Testing

@testable import PublicSpace

/// What is said of a layout that is not in order: every fault once, with its feature and line.
struct GeoJSONReaderRejectionTests {
  @Test(arguments: [
    (
      #"{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,2]]]}"#,
      "ring 1 is not closed: repeat its first position at its end"
    ),
    (
      #"{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,1]],[[1,1],[2,1],[1,1]]]}"#,
      "ring 2 has 3 positions: a ring needs four, the last like the first"
    ),
    (
      #"{"type":"Polygon","coordinates":[[]]}"#,
      "ring 1 has 0 positions: a ring needs four, the last like the first"
    ),
    (#"{"type":"LineString","coordinates":[[1,1]]}"#, "its line has fewer than two positions"),
    (#"{"type":"Point","coordinates":[1]}"#, "has a position that is not two numbers"),
    (#"{"type":"Point","coordinates":["1","2"]}"#, "has a position that is not two numbers"),
    (#"{"type":"Point","coordinates":[null,2]}"#, "has a position that is not two numbers"),
    (#"{"type":"Point","coordinates":[[1],2]}"#, "has a position that is not two numbers"),
    (#"{"type":"Point","coordinates":[1,[2]]}"#, "has a position that is not two numbers"),
    (#"{"type":"MultiPoint","coordinates":[[1,2],3]}"#, "has a position that is not two numbers"),
    (#"{"type":"MultiLineString","coordinates":[7]}"#, "its coordinates are no list of positions"),
    (#"{"type":"Polygon","coordinates":[{"a":1}]}"#, "its coordinates are no list of positions"),
    (#"{"type":"MultiPolygon","coordinates":[7]}"#, "its coordinates are no list of positions"),
    (#"{"type":"MultiPolygon","coordinates":["x"]}"#, "its coordinates are no list of positions"),
    (#"{"type":"Point","coordinates":"1,2"}"#, "its Point has no list of coordinates"),
    (#"{"type":"Polygon"}"#, "its Polygon has no list of coordinates"),
    (#"{"type":"Point","coordinates":{}}"#, "its Point has no list of coordinates"),
    (#"{"type":"Circle","coordinates":[1,2]}"#, "“Circle” is no geometry type of GeoJSON"),
    (#"{"coordinates":[1,2]}"#, "its geometry has no “type”"),
    (#"{"type":7,"coordinates":[1,2]}"#, "its geometry has no “type”"),
    ("7", "its geometry has no “type”"), ("\"Point\"", "its geometry has no “type”"),
    ("[1,2]", "its geometry has no “type”"), ("true", "its geometry has no “type”"),
    (#"{"type":"GeometryCollection"}"#, "its collection has no list of geometries"),
    (#"{"type":"GeometryCollection","geometries":[3]}"#, "its geometry has no “type”"),
    (
      #"{"type":"Point","coordinates":[344873.52,3463721.9]}"#,
      "has a position (344873.52, 3463721.9) that is not in degrees:"
        + " export the layout in WGS 84 longitude and latitude"
    ),
    (
      #"{"type":"Point","coordinates":[31.3,121.4]}"#,
      "has a position (31.3, 121.4) with its latitude first:"
        + " write the longitude first, then the latitude"
    ),
  ])
  func aFaultyGeometryIsNamedWithItsFeature(geometry: String, problem: String) throws {
    let said = try #require(complaint(about: collection(geometry: geometry)))
    #expect(
      said.split(separator: "\n").contains("a.geojson: feature “a”: line 1: \(problem)"), "\(said)")
  }

  @Test(arguments: [
    ("{}", "is JSON but no GeoJSON: its “type” should be FeatureCollection; export it as GeoJSON"),
    ("[]", "is JSON but no GeoJSON: its “type” should be FeatureCollection; export it as GeoJSON"),
    (
      #"{"type":"Topology"}"#,
      "is JSON but no GeoJSON: its “type” should be FeatureCollection; export it as GeoJSON"
    ),
    (
      #"{"type":["FeatureCollection"]}"#,
      "is JSON but no GeoJSON: its “type” should be FeatureCollection; export it as GeoJSON"
    ),
    (#"{"type":"FeatureCollection"}"#, "the collection has no list of features"),
    (#"{"type":"FeatureCollection","features":{}}"#, "the collection has no list of features"),
    (#"{"type":"FeatureCollection","features":null}"#, "the collection has no list of features"),
  ])
  func aTextThatIsNoLayoutIsNamed(text: String, problem: String) {
    #expect(complaint(about: text) == "a.geojson: line 1: \(problem)")
  }

  @Test(arguments: [
    "3", "null", "[]", "{}", #"{"type":"Point","coordinates":[1,2]}"#, "\"Feature\"",
  ])
  func whatIsNoFeatureIsNamedByItsNumber(text: String) {
    let fine = #"{"type":"Feature","id":"f","geometry":null,"properties":{}}"#
    #expect(
      complaint(about: collection(fine, text))
        == "a.geojson: feature “#2”: line 1: its “type” is not Feature")
  }

  @Test func theLineIsThatOfTheFault() throws {
    let text =
      "{\"type\":\"FeatureCollection\",\n\"features\":[\n"
      + #"{"type":"Feature","id":"p17","properties":{},"geometry":{"type":"Polygon","coordinates":["#
      + "\n[[1,1],[2,1],[2,2],[1,1]],\n[[1,1],[2,1],[2,2],[1,2]]\n]}}]}"
    #expect(
      complaint(about: text)
        == "a.geojson: feature “p17”: line 5: ring 2 is not closed:"
        + " repeat its first position at its end")
  }

  @Test func allFaultsAreNamedAtOnce() throws {
    func feature(_ id: String, _ geometry: String) -> String {
      #"{"type":"Feature","id":"\#(id)","properties":{},"geometry":\#(geometry)}"#
    }
    let text = collection(
      feature("a", #"{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,2]]]}"#),
      feature("b", #"{"type":"Point","coordinates":[1,2]}"#),
      feature("c", #"{"type":"LineString","coordinates":[[1,1]]}"#), "8")
    do {
      _ = try Layout(text, file: "a.geojson")
      Issue.record("a faulty layout was read")
    } catch let rejection as Rejection {
      #expect(rejection.file == "a.geojson")
      #expect(rejection.findings.map(\.feature) == ["a", "c", "#4"])
      #expect(rejection.findings.map(\.code) == ["ring.unclosed", "line.short", "feature.type"])
      #expect(rejection.findings.allSatisfy { $0.level == .error })
    }
  }

  @Test func aThousandPositionsInMetresAreOneFault() {
    let positions = (0..<1000).map { "[\(344_000 + $0),3463721]" }.joined(separator: ",")
    let said = complaint(
      about: collection(geometry: #"{"type":"LineString","coordinates":[\#(positions)]}"#))
    #expect(said?.contains("(344000.0, 3463721.0)") == true)
    #expect(said?.contains("344001") == false)
  }

  @Test func collectionsTooDeepInOneAnotherAreRefused() {
    let open = String(repeating: #"{"type":"GeometryCollection","geometries":["#, count: 10_000)
    let close = String(repeating: "]}", count: 10_000)
    #expect(complaint(about: collection(geometry: open + close))?.contains("is not JSON") == true)
  }
}
