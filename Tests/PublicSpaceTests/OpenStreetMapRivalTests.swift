import Testing

@testable import PublicSpace

struct OpenStreetMapRivalTests {
  private func feature(_ tags: String) throws -> Layout {
    try Layout(
      #"{"type":"Feature","id":"way/1","properties":{\#(tags)},"geometry":"#
        + #"{"type":"Polygon","coordinates":[[[0,0],[0.001,0],[0.001,0.001],[0,0]]]}}"#,
      file: "a.geojson")
  }

  @Test(arguments: [
    (#""leisure":"playground","building":"yes""#, "building=yes and leisure=playground"),
    (#""highway":"steps","ramp":"yes""#, "highway=steps and ramp=yes"),
    (#""leisure":"pitch","landuse":"grass""#, "leisure=pitch and landuse=grass"),
  ])
  func bothMeaningsAreNamed(tags: String, said: String) throws {
    let finding = try #require(
      try feature(tags).findings.first { $0.code == "osm.two_kinds" }, "\(tags)")
    #expect(finding.level == .note && finding.feature == "way/1")
    #expect(finding.message.en.contains(said), "\(finding.message)")
  }

  @Test(arguments: [
    #""amenity":"toilets","building":"yes""#, #""building":"yes","addr:housenumber":"3""#,
    #""natural":"water","water":"pond""#, #""highway":"footway","footway":"sidewalk""#,
    #""kind":"building","leisure":"playground""#,
    #""building":"yes","leisure":"playground","layer":"no""#
      + #","location":"roof""#,
  ])
  func whatHasOneMeaningIsSilent(tags: String) throws {
    #expect(try !feature(tags).findings.contains { $0.code == "osm.two_kinds" })
  }

  @Test func aPrivateGateIsNotWalkedThroughButAPrivatePathIs() throws {
    let gate = #"{"type":"Feature","properties":{"barrier":"gate","access":"private"},"#
    let path = #"{"type":"Feature","properties":{"highway":"path","access":"private"},"#
    let place = #""geometry":{"type":"Point","coordinates":[1,2]}}"#
    let line = #""geometry":{"type":"LineString","coordinates":[[1,2],[1.001,2]]}}"#
    #expect(try Layout(gate + place, file: "a").features[0].flag("walk") == false)
    #expect(try Layout(path + line, file: "a").features[0].flag("walk") == nil)
  }

  @Test func aDitchDrawnAsALineIsLeftOut() throws {
    let ditch =
      #"{"type":"Feature","properties":{"waterway":"ditch"},"geometry":"#
      + #"{"type":"LineString","coordinates":[[1,2],[1.001,2]]}}"#
    let layout = try Layout(ditch, file: "a")
    #expect(layout.features[0].aside == .line && layout.findings.map(\.code) == ["osm.line"])
  }
}
