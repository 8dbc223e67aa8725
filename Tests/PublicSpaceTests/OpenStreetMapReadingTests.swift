import Projection
import Samples
import Testing

@testable import PublicSpace

/// Exports of overpass-turbo and osmtogeojson as they come.
struct OpenStreetMapReadingTests {
  private func layout(_ name: String) throws -> Layout {
    try Layout(reading: inRepository("Tests/OpenStreetMap/\(name).geojson"))
  }

  @Test func flatTagsAreRead() throws {
    let layout = try layout("overpass-turbo")
    let kinds = layout.features.map { $0.kind?.rawValue ?? $0.aside?.rawValue ?? "unknown" }
    #expect(
      kinds == [
        "building", "boundary", "border", "playground", "path", "fire_lane", "building", "tree",
        "tree", "bench", "door", "small", "node", "point", "small",
      ])
  }

  @Test func gatheredTagsAreRead() throws {
    let layout = try layout("osmtogeojson")
    let kinds = layout.features.map { $0.kind?.rawValue ?? $0.aside?.rawValue ?? "unknown" }
    #expect(
      kinds == ["building", "planting", "fence", "plaza", "gate", "part", "node", "lamp"])
    #expect(layout.features[0].id == "way/201")
    #expect(layout.features[0].number("levels") == 3)
    #expect(try #require(layout.features[0].number("height")).isAbout(12.192))
  }

  @Test func theEstateThatHoldsMostIsTheBoundary() throws {
    let layout = try layout("overpass-turbo")
    let finding = try #require(layout.findings.first { $0.code == "osm.boundary" })
    #expect(finding.feature == "way/100" && finding.message.en.contains("示意苑"))
    #expect(layout.feature("way/101")?.isUnknown == false)
    #expect(try Site(layout).boundaries.count == 1)
  }

  @Test func anEstateIsNoBoundaryWhereOneIsDrawn() throws {
    let ring = "[[[0,0],[0.01,0],[0.01,0.01],[0,0]]]"
    func polygon(_ properties: String) -> String {
      #"{"type":"Feature","properties":\#(properties),"geometry":{"type":"Polygon","coordinates":\#(ring)}}"#
    }
    let layout = try Layout(
      collection(polygon(#"{"landuse":"residential"}"#), polygon(#"{"kind":"boundary"}"#)),
      file: "a.geojson")
    #expect(layout.features.map(\.kind) == [nil, .boundary])
    #expect(!layout.findings.contains { $0.code == "osm.boundary" })
  }

  @Test func closedWaysAreAreasWhereTheirKindIsGround() throws {
    let layout = try layout("osmtogeojson")
    func isArea(_ id: String) -> Bool? {
      layout.feature(id).map { !$0.outline.polygons.isEmpty && $0.outline.lines.isEmpty }
    }
    #expect(isArea("way/202") == true)
    // A fence round an estate does not cover it; a square with area=yes does.
    #expect(isArea("way/203") == false)
    #expect(isArea("way/204") == true)
  }

  @Test func aGateDrawnAsALineStandsInItsMiddle() throws {
    let gate = try #require(try layout("osmtogeojson").feature("way/205"))
    #expect(gate.outline.points.count == 1 && gate.outline.lines.isEmpty)
    #expect(try #require(gate.outline.points.first).longitude.isAbout(121.4011))
  }

  @Test func aRowOfTreesIsSetOutAndSaid() throws {
    let layout = try layout("overpass-turbo")
    // 11.1 m: two steps of at most six.
    #expect(layout.feature("way/106")?.outline.points.count == 3)
    #expect(layout.findings.contains { $0.code == "osm.tree_row" && $0.feature == "way/106" })
  }

  @Test func whatLiesBelowIsNotPresent() throws {
    let layout = try layout("overpass-turbo")
    #expect(layout.feature("way/105")?.isUnderground == true)
    #expect(layout.feature("relation/900")?.isPresent == true)
  }

  @Test(arguments: [
    (#""amenity":"bench","level":"-1""#, true, Kind.bench as Kind?),
    (#""amenity":"bench","level":"0;1""#, false, .bench),
    (#""amenity":"bench","level":"2""#, false, nil),
    (#""amenity":"bench","layer":"-1""#, true, .bench),
    (#""amenity":"bench","location":"roof""#, false, nil),
    (#""amenity":"bench","covered":"yes""#, false, .bench),
    (#""amenity":"bench","tunnel":"yes""#, true, .bench),
  ])
  func levelsAreUnderstood(tags: String, isBelow: Bool, kind: Kind?) throws {
    let feature = try feature("{\(tags)}")
    #expect(feature.isUnderground == isBelow && feature.kind == kind && !feature.isUnknown)
  }

  @Test func theKindAlwaysWins() throws {
    let feature = try feature(#"{"kind":"table","amenity":"bench","layer":"-1"}"#)
    #expect(feature.kind == .table && !feature.isUnderground && feature.aside == nil)
    #expect(try self.feature(#"{"kind":"swamp","amenity":"bench"}"#).kind == nil)
    #expect(try self.feature(#"{"kind":null,"amenity":"bench"}"#).kind == .bench)
    #expect(try self.feature(#"{"kind":"","amenity":"bench"}"#).kind == .bench)
  }

  @Test func nodesOfWaysAreToldInOneNote() throws {
    let layout = try layout("osmtogeojson")
    let notes = layout.findings.filter { $0.code == "osm.node" }
    #expect(notes.map(\.feature) == ["node/20"] && notes.first?.level == .note)
    // A point that a person drew and did not name is another matter.
    #expect(try feature("{}").isUnknown)
  }

  private func feature(_ properties: String) throws -> Feature {
    let text =
      #"{"type":"Feature","properties":\#(properties),"geometry":{"type":"Point","coordinates":[1,2]}}"#
    return try #require(try Layout(text, file: "a.geojson").features.first)
  }
}

extension Double {
  fileprivate func isAbout(_ other: Double) -> Bool { abs(self - other) < 1e-6 }
}
