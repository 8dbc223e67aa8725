import PublicSpace
import Review
import Samples
import Testing

@testable import Proposals

/// Coordinates that are no places, through the commands that a user has.
struct OddCoordinatesTests {
  private static let square =
    "[[[121.4,31.3],[121.401,31.3],[121.401,31.301],[121.4,31.301],[121.4,31.3]]]"

  private func tryOut(
    boundary: String = square, _ type: String, _ coordinates: String,
    _ body: (String) throws -> Void
  ) throws {
    try inFolder { folder in
      let path = "\(folder)/odd.geojson"
      try write(
        """
        {"type":"FeatureCollection","features":[{"type":"Feature","id":"b",
        "properties":{"kind":"boundary"},"geometry":{"type":"Polygon","coordinates":\(boundary)}},
        {"type":"Feature","id":"odd","properties":{"kind":"lawn"},
        "geometry":{"type":"\(type)","coordinates":\(coordinates)}}]}
        """.utf8, to: path)
      try body(path)
    }
  }

  private func errors(_ path: String) throws -> [String] {
    try check(path).layouts[0].findings.filter { $0.level == .error }.map(\.code)
  }

  @Test(arguments: ["NaN", "Infinity", "-Infinity", "1e400"])
  func numbersThatJSONDoesNotHaveAreNoJSON(_ number: String) throws {
    try tryOut("Point", "[121.4,\(number)]") { path in
      try #expect(errors(path) == ["file.unreadable"])
      #expect(throws: FileError.self) { try measure(path, in: .en) }
    }
  }

  @Test(arguments: [
    ("Point", "[]"), ("LineString", "[]"), ("Polygon", "[]"), ("MultiPolygon", "[]"),
    ("MultiPolygon", "[[]]"), ("MultiLineString", "[[]]"), ("MultiPoint", "[]"),
  ])
  func whatIsEmptyIsSaidAndMeasuredWithout(_ type: String, _ coordinates: String) throws {
    try tryOut(type, coordinates) { path in
      let review = try check(path)
      #expect(!review.hasErrors)
      #expect(review.layouts[0].findings.contains { $0.code == "geometry.empty" })
      _ = try measure(path, in: .en)
    }
  }

  @Test(arguments: [
    ("Polygon", "[[]]", "ring.short"), ("MultiPolygon", "[[[]]]", "ring.short"),
    ("MultiPoint", "[[]]", "position.form"), ("Point", "[null,null]", "position.form"),
    ("Point", "null", "coordinates.missing"),
  ])
  func whatHasHolesForNumbersIsAnErrorOfBoth(
    _ type: String, _ coordinates: String, _ code: String
  ) throws {
    try tryOut(type, coordinates) { path in
      try #expect(errors(path) == [code])
      #expect(throws: Rejection.self) { try measure(path, in: .en) }
    }
  }

  @Test func aLayoutAcrossTheAntimeridianIsRefusedNotMeasuredRoundTheEarth() throws {
    let across =
      "[[[179.9995,-16.8],[-179.9995,-16.8],[-179.9995,-16.799],[179.9995,-16.799],[179.9995,-16.8]]]"
    try tryOut(boundary: across, "Point", "[-179.9999,-16.7995]") { path in
      try #expect(errors(path) == ["position.projected"])
      #expect(throws: Rejection.self) { try measure(path, in: .en) }
    }
  }

  @Test func metresThatAreOnNoPlaceOfTheirGridAreSaidNotLaidOut() throws {
    try inFolder { folder in
      let path = "\(folder)/odd.geojson"
      try write(
        #"""
        {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4550"}},
        "features":[{"type":"Feature","id":"b","properties":{"kind":"boundary"},"geometry":
        {"type":"Polygon","coordinates":[[[538000,3464000],[538100,3464000],[90538100,3440610],
        [538000,3464000]]]}}]}
        """#.utf8, to: path)
      try #expect(errors(path).contains("crs.position"))
      #expect(throws: Rejection.self) { try measure(path, in: .en) }
    }
  }
}
