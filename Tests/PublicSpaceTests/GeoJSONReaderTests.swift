import Projection
import Testing

@testable import PublicSpace

/// What is understood of a layout that is in order.
struct GeoJSONReaderTests {
  private func outline(_ geometry: String) throws -> Outline {
    try #require(try Layout(collection(geometry: geometry), file: "a.geojson").features.first)
      .outline
  }

  private let ring = "[[121.4,31.3],[121.5,31.3],[121.5,31.4],[121.4,31.3]]"
  private let corners = [
    Coordinate(121.4, 31.3), Coordinate(121.5, 31.3), Coordinate(121.5, 31.4),
    Coordinate(121.4, 31.3),
  ]

  @Test func pointsAreRead() throws {
    #expect(
      try outline(#"{"type":"Point","coordinates":[121.4,31.3]}"#)
        == Outline(points: [Coordinate(121.4, 31.3)]))
    #expect(
      try outline(#"{"type":"MultiPoint","coordinates":[[121.4,31.3],[-1e1,2]]}"#)
        == Outline(points: [Coordinate(121.4, 31.3), Coordinate(-10, 2)]))
  }

  @Test func linesAreRead() throws {
    #expect(
      try outline(#"{"type":"LineString","coordinates":[[1,2],[3,4]]}"#)
        == Outline(lines: [[Coordinate(1, 2), Coordinate(3, 4)]]))
    #expect(
      try outline(#"{"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8],[9,9]]]}"#)
        .lines.map(\.count) == [2, 3])
  }

  @Test func polygonsAreReadWithTheirHoles() throws {
    #expect(
      try outline(#"{"type":"Polygon","coordinates":[\#(ring),\#(ring)]}"#)
        == Outline(polygons: [[corners, corners]]))
    #expect(
      try outline(#"{"type":"MultiPolygon","coordinates":[[\#(ring)],[\#(ring),\#(ring)]]}"#)
        == Outline(polygons: [[corners], [corners, corners]]))
  }

  @Test func collectionsInCollectionsAreOpened() throws {
    let point = #"{"type":"Point","coordinates":[1,2]}"#
    let line = #"{"type":"LineString","coordinates":[[1,2],[3,4]]}"#
    let inner = #"{"type":"GeometryCollection","geometries":[\#(line),\#(point)]}"#
    let outer = #"{"type":"GeometryCollection","geometries":[\#(point),\#(inner)]}"#
    let outline = try outline(outer)
    #expect(outline.points == [Coordinate(1, 2), Coordinate(1, 2)])
    #expect(outline.lines.count == 1 && outline.polygons.isEmpty)
  }

  @Test(arguments: [
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
  ])
  func aGeometryWithoutCoordinatesIsAnEmptyOne(type: String) throws {
    #expect(try outline(#"{"type":"\#(type)","coordinates":[]}"#) == Outline())
  }

  @Test func heightsAreLeftAside() throws {
    #expect(
      try outline(#"{"type":"Point","coordinates":[121.4,31.3,4.5,9]}"#)
        == Outline(points: [Coordinate(121.4, 31.3)]))
  }

  @Test func coordinatesComeInTheOrderOfTheirForms() throws {
    let outline = Outline(
      points: [Coordinate(1, 1)], lines: [[Coordinate(2, 2)]], polygons: [[corners]])
    #expect(outline.coordinates == [Coordinate(1, 1), Coordinate(2, 2)] + corners)
    #expect(outline.first == Coordinate(1, 1))
    #expect(Outline(polygons: [[corners]]).first == corners[0])
    #expect(Outline().first == nil)
  }

  @Test(arguments: [
    (#""id":"p17""#, "p17"), (#""id":17"#, "17"), (#""id":17.0"#, "17.0"), (#""id":"树 1""#, "树 1"),
    (#""properties":{"id":"p18"}"#, "p18"), (#""properties":{"id":18}"#, "18"),
    (#""id":"p17","properties":{"id":"p18"}"#, "p17"),
    (#""id":null,"properties":{"id":"p18"}"#, "p18"),
    (#""properties":{}"#, "#1"), (#""properties":null"#, "#1"), (#""id":true"#, "#1"),
    (#""id":[1]"#, "#1"),
  ])
  func idsAreFoundWhereEditorsPutThem(members: String, id: String) throws {
    let text = collection(#"{"type":"Feature","geometry":null,\#(members)}"#)
    #expect(try Layout(text, file: "a.geojson").features.map(\.id) == [id])
  }

  @Test func aFeatureWithoutAnIdIsCalledByItsNumber() throws {
    let one = #"{"type":"Feature","geometry":null,"properties":{}}"#
    let layout = try Layout(collection(one, one, one), file: "a.geojson")
    #expect(layout.features.map(\.id) == ["#1", "#2", "#3"])
  }

  @Test func kindsAreReadAndUnknownWordsKept() throws {
    let texts = [#""lawn""#, #""la\u0077n""#, #""swamp""#, "7", "null"]
    let features = try texts.map { word in
      let text = #"{"type":"Feature","geometry":null,"properties":{"kind":\#(word)}}"#
      return try #require(try Layout(text, file: "a.geojson").features.first)
    }
    #expect(features.map(\.kind) == [.lawn, .lawn, nil, nil, nil])
    #expect(features[2].text("kind") == "swamp")
  }

  @Test func aSingleFeatureIsALayout() throws {
    let layout = try Layout(
      #"{"type":"Feature","id":7,"properties":{"kind":"tree"},"#
        + #""geometry":{"type":"Point","coordinates":[1,2]}}"#, file: "a.geojson")
    #expect(layout.features.map(\.id) == ["7"] && layout.features.first?.kind == .tree)
  }

  @Test func aBareGeometryIsALayout() throws {
    let layout = try Layout(#"{"type":"Polygon","coordinates":[\#(ring)]}"#, file: "a.geojson")
    #expect(layout.features.first?.outline == Outline(polygons: [[corners]]))
    #expect(layout.features.first?.properties == nil)
  }

  @Test func anEmptyCollectionIsALayout() throws {
    #expect(try Layout(collection(), file: "a.geojson").features.isEmpty)
  }

  @Test func foreignMembersAreKept() throws {
    let layout = try Layout(
      #"{"type":"FeatureCollection","yuan:note":"existing.geojson","bbox":[1,2,3,4],"features":["#
        + #"{"type":"Feature","geometry":null,"properties":{"x":{"y":[1.50]}},"tippecanoe":{"z":3}}"#
        + #"]}"#, file: "a.geojson")
    #expect(layout.json["yuan:note"]?.string == "existing.geojson")
    #expect(layout.json["bbox"]?.source == "[1,2,3,4]")
    let feature = try #require(layout.features.first)
    #expect(feature.json["tippecanoe"]?.source == #"{"z":3}"#)
    #expect(feature.properties?["x"]?.source == #"{"y":[1.50]}"#)
  }

  @Test func theOrderOfMembersDoesNotMatter() throws {
    let layout = try Layout(
      #"{"features":[{"geometry":{"coordinates":[1,2],"type":"Point"},"properties":{"kind":"lamp"},"#
        + #""id":"a","type":"Feature"}],"type":"FeatureCollection"}"#, file: "a.geojson")
    #expect(layout.features.first?.kind == .lamp)
    #expect(layout.features.first?.outline.points == [Coordinate(1, 2)])
  }

  @Test func linesMayEndInCRLF() throws {
    let text = collection(geometry: "{\r\n\"type\":\"Point\",\r\n\"coordinates\":[1,\r\n2]}\r\n")
    #expect(try Layout(text + "\r\n", file: "a.geojson").features.first?.outline.points.count == 1)
  }

  @Test func ofDoubleMembersTheLastCounts() throws {
    let layout = try Layout(
      collection(
        #"{"type":"Feature","id":"a","id":"b","geometry":null,"properties":{"kind":"lawn","kind":"road"}}"#
      ), file: "a.geojson")
    #expect(layout.features.first?.id == "b" && layout.features.first?.kind == .road)
  }

  @Test func aFeatureWithoutGeometryIsNoted() throws {
    for geometry in ["null", "null ", "\n null"] {
      let layout = try Layout(collection(geometry: geometry), file: "a.geojson")
      #expect(
        layout.findings == [
          Finding(
            .note, "geometry.none", feature: "a",
            Wording(zh: "没有几何，图上无处可画", en: "has no geometry and is nowhere drawn"))
        ])
    }
    let without = try Layout(#"{"type":"Feature","properties":{}}"#, file: "a.geojson")
    #expect(without.findings.map(\.code) == ["geometry.none"])
  }
}
