import PublicSpace
import Testing

struct DecimalsTests {
  private func counts(_ geometry: String) throws -> [Int] {
    Decimals(of: try Layout(geometry, file: "a.geojson").features[0]).counts
  }

  @Test func everyNumberOfAPositionCountsButItsHeight() throws {
    #expect(try counts(#"{"type":"Point","coordinates":[121.4001,31.30,4.12345]}"#) == [4, 2])
  }

  @Test func ringsAndCollectionsAreOpened() throws {
    let polygon = #"{"type":"Polygon","coordinates":[[[1.5,2],[3,4.25],[5,6],[1.5,2]]]}"#
    let expected = [1, 0, 0, 2, 0, 0, 1, 0]
    #expect(try counts(polygon) == expected)
    #expect(
      try counts(#"{"type":"GeometryCollection","geometries":[\#(polygon)]}"#) == expected)
  }

  @Test func anExponentSaysNothing() throws {
    #expect(try counts(#"{"type":"Point","coordinates":[1.214e2,-31.3]}"#) == [9, 1])
  }
}
