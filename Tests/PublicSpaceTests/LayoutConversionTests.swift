import Projection
import Samples
import Testing

@testable import PublicSpace

struct LayoutConversionTests {
  private let text = """
    {"type": "FeatureCollection",  "name": "苑 \\u82d1", "bbox": [121.4, 31.3, 121.401, 31.301],
    "features": [
    {"type":"Feature","id":7,"properties":{"kind":"tree","at":[121.4,31.3]},"geometry":
      {"type":"Point","coordinates":[121.40000, 31.3, 4.50]}},
    {"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[
      {"type":"LineString","coordinates":[[121.4,31.3],[121.401,31.301]]}]},"note":1e3},
    {"type":"Feature","properties":{},"geometry":null} ] }
    """

  private func layout(_ datum: Datum? = nil, _ text: String? = nil) throws -> Layout {
    try Layout(text ?? self.text, file: "a.geojson", datums: DatumHints(option: datum))
  }

  @Test func onlyPositionsBoxesAndTheDatumChange() throws {
    let written = try LayoutConversion(of: layout(), to: .gcj02)
    #expect(written.moved == 3)
    #expect(
      written.text == """
        {"type": "FeatureCollection", "yuan:datum": "gcj02",  "name": "苑 \\u82d1", \
        "bbox": [121.40465741, 31.29819453, 121.40565757, 31.299195],
        "features": [
        {"type":"Feature","id":7,"properties":{"kind":"tree","at":[121.4,31.3]},"geometry":
          {"type":"Point","coordinates":[121.40465741, 31.29819453, 4.50]}},
        {"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[
          {"type":"LineString","coordinates":[[121.40465741,31.29819453],[121.40565757,31.299195]]}]}\
        ,"note":1e3},
        {"type":"Feature","properties":{},"geometry":null} ] }

        """)
  }

  @Test func whatIsWrittenIsReadInItsNewDatum() throws {
    let gcj = try LayoutConversion(of: layout(), to: .gcj02)
    let bd = try LayoutConversion(of: layout(nil, gcj.text), to: .bd09)
    let direct = try LayoutConversion(of: layout(), to: .bd09)
    #expect(try layout(nil, gcj.text).datum == .gcj02)
    #expect(try layout(nil, bd.text).datum == .bd09)
    let places = try [bd, direct].map { try layout(nil, $0.text).features[0].outline.points[0] }
    // The way over GCJ-02 was rounded to a millimetre.
    #expect(abs(places[0].longitude - places[1].longitude) < 2e-8)
    #expect(abs(places[0].latitude - places[1].latitude) < 2e-8)
  }

  @Test func datumsThatAgreeAreOnlyRenamed() throws {
    let written = try LayoutConversion(of: layout(), to: .cgcs2000)
    #expect(written.moved == 0)
    #expect(
      written.text
        == text.replacing(
          "\"FeatureCollection\"", with: "\"FeatureCollection\", \"yuan:datum\": \"cgcs2000\"")
        + "\n")
    let again = try LayoutConversion(of: layout(nil, written.text), to: .wgs84)
    #expect(again.text == written.text.replacing("cgcs2000", with: "wgs84"))
  }

  @Test(arguments: [
    (Datum.gcj02, Datum.wgs84), (.gcj02, .cgcs2000), (.bd09, .gcj02), (.bd09, .wgs84),
  ])
  func theWayBackIsRefusedWithItsReason(from: Datum, to: Datum) throws {
    do {
      _ = try LayoutConversion(of: layout(from), to: to)
      Issue.record("\(from) was turned back into \(to)")
    } catch let error as FileError {
      #expect(error.description.contains("the reverse is approximate and legally delicate"))
      #expect(error.description.contains("convert --to \(from.rawValue)"))
      #expect(!error.description.contains("\n"))
    }
  }

  @Test func localMetresAreNotConverted() throws {
    #expect(throws: FileError.self) { try LayoutConversion(of: layout(.local), to: .wgs84) }
    #expect(throws: FileError.self) { try LayoutConversion(of: layout(), to: .local) }
    #expect(try LayoutConversion(of: layout(.local), to: .local).moved == 0)
  }

  @Test func placesAbroadAreNotShifted() throws {
    let abroad = text.replacing("121.4", with: "2.4").replacing("31.3", with: "48.8")
    #expect(throws: FileError.self) { try LayoutConversion(of: layout(nil, abroad), to: .gcj02) }
  }

  @Test func projectedFilesComeOutInDegreesWithoutTheirSystem() throws {
    let grid = #"{"type":"Point","coordinates":[633291.7071,3465082.0611],"crs":"EPSG:4549"}"#
    let written = try LayoutConversion(of: layout(nil, grid), to: .gcj02)
    #expect(
      written.text == #"{"type":"Point", "yuan:datum": "gcj02","coordinates":"#
        + "[121.40465741,31.29819453],\"crs\":null}\n")
  }

  @Test func editsAreNotConvertedApartFromTheirBase() throws {
    let edits = text.replacing("\"name\"", with: "\"yuan:base\": \"b.geojson\", \"name\"")
    let layout = try Layout(unresolved: edits, file: "a.geojson")
    #expect(throws: FileError.self) { try LayoutConversion(of: layout, to: .gcj02) }
  }
}
