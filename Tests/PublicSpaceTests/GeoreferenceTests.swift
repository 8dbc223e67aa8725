import Geometry
import Projection
import Samples
import Testing

@testable import PublicSpace

/// Files that say what their coordinates are.
struct GeoreferenceTests {
  private let court = [
    SampleFeature.area("boundary", .rectangle(-50, -30, 100, 60)), .tree(10, 5, id: "t"),
    .line("path", .through((-40, 0), (40, 0)), id: "p"),
  ]

  /// The sample court with every position in metres of a grid.
  private func text(on grid: Grid, _ members: String) throws -> String {
    let text = try SampleLayout(court).text()
    var rewriter = PositionRewriter(try Layout(text, file: "a.geojson").json)
    let points = try grid.metres(rewriter.positions)
    rewriter.move(to: points.map { Coordinate($0.x, $0.y) })
    return "{\(members)," + rewriter.text.dropFirst()
  }

  private func crs(_ name: String) -> String {
    #""crs":{"type":"name","properties":{"name":"\#(name)"}}"#
  }

  @Test(arguments: [
    (4549, "urn:ogc:def:crs:EPSG::4549"), (32651, "EPSG:32651"),
    (3857, "http://www.opengis.net/def/crs/EPSG/0/3857"),
  ])
  func projectedPositionsAreTurnedIntoDegrees(code: Int, name: String) throws {
    let projected = try Layout(text(on: Grid(epsg: code), crs(name)), file: "a.geojson")
    let plain = try SampleLayout(court).layout()
    for (a, b) in zip(projected.features, plain.features) {
      for (a, b) in zip(a.outline.coordinates, b.outline.coordinates) {
        #expect(abs(a.longitude - b.longitude) < 1e-9 && abs(a.latitude - b.latitude) < 1e-9)
      }
      #expect(a.id == b.id && a.kind == b.kind && a.outline.lines.count == b.outline.lines.count)
    }
    #expect(projected.findings.map(\.code) == ["crs.read"])
    #expect(abs((try Site(projected).boundaries[0].area) - 6000) < 1e-3)
  }

  @Test(arguments: [
    ("urn:ogc:def:crs:OGC:1.3:CRS84", Datum.wgs84), ("EPSG:4326", .wgs84),
    ("urn:ogc:def:crs:EPSG::4490", .cgcs2000),
  ])
  func systemsInDegreesAreReadAsTheyAre(name: String, datum: Datum) throws {
    let text = try SampleLayout(court).text()
    let layout = try Layout("{\(crs(name))," + text.dropFirst(), file: "a.geojson")
    #expect(layout.datum == datum)
    #expect(
      try layout.features[0].outline == SampleLayout(court).layout().features[0].outline)
  }

  @Test func aSystemOfNullIsNone() throws {
    let text = try SampleLayout(court).text()
    let layout = try Layout("{\"crs\":null," + text.dropFirst(), file: "a.geojson")
    #expect(layout.findings.isEmpty && layout.datum == .wgs84)
  }

  @Test(arguments: [
    (
      #""crs":{"type":"name","properties":{"name":"moon"}}"#,
      "its “crs” is “moon”, which is not known"
    ),
    (#""crs":{"type":"link"}"#, "its “crs” has no name"), (#""crs":7"#, "its “crs” has no name"),
    (
      #""crs":{"properties":{"name":"EPSG:2437"}}"#,
      "cannot lay out on EPSG:2437: it does not stand on"
    ),
    (#""yuan:datum":"mars""#, "its “yuan:datum” is \"mars\": it should be one of wgs84, "),
    (#""yuan:datum":7"#, "its “yuan:datum” is 7: it should be one of wgs84, "),
  ])
  func whatCannotBeUsedIsRefused(member: String, message: String) throws {
    let text = try SampleLayout(court).text()
    let said = complaint(about: "{\(member)," + text.dropFirst())
    #expect(said?.hasPrefix("a.geojson: line 1: \(message)") == true, "\(said ?? "nothing")")
  }

  @Test func localMetresMayBeAnyNumbers() throws {
    let text = """
      {"type":"FeatureCollection","yuan:datum":"local","features":[
      {"type":"Feature","id":"b","properties":{"kind":"boundary"},"geometry":{"type":"Polygon",
       "coordinates":[[[40500000,3400000],[40500100,3400000],[40500100,3400060],[40500000,3400060],
       [40500000,3400000]]]}}]}
      """
    let site = try Site(Layout(text, file: "a.geojson"))
    #expect(site.boundaries[0].area == 6000)
    #expect(site.plane.datum == .local && site.plane.origin == Point(40_500_050, 3_400_030))
  }
}
