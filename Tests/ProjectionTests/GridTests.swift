import Geometry
import Projection
import Testing

struct GridTests {
  @Test func eastingsAndNorthingsAgreeWithPyproj() throws {
    let rows = try PlaneRow.all()
    #expect(rows.count == 25)
    for row in rows {
      let point = try #require(try row.grid().metres([row.place]).first)
      #expect(point.distance(to: Point(row.east, row.north)) < 2e-4, "\(row.plane) \(point)")
    }
  }

  @Test func thereAndBackIsWithinAMillimetre() throws {
    for row in try PlaneRow.all() {
      let back = try #require(try row.grid().degrees([Point(row.east, row.north)]).first)
      #expect(abs(back.longitude - row.longitude) < 1e-8)
      #expect(abs(back.latitude - row.latitude) < 1e-8)
    }
  }

  @Test func theOriginOfShanghai2000IsZero() throws {
    let origin = Coordinate(121 + 28.0 / 60 + 1.0 / 3600, 31 + 14.0 / 60 + 7.0 / 3600)
    let point = try #require(try Grid.shanghai2000.metres([origin]).first)
    #expect(point.distance(to: Point(0, 0)) < 1e-3)
  }

  @Test func aCodeIsNamedAndDefined() throws {
    let grid = try Grid(epsg: 4549)
    #expect(grid.name == "EPSG:4549 CGCS2000 / 3-degree Gauss-Kruger CM 120E")
    #expect(
      grid.definition
        == "+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m")
  }

  @Test(arguments: [
    (4326, "it is in degrees, not metres"), (4490, "it is in degrees, not metres"),
    (2437, "it does not stand on WGS 84 or CGCS2000 in metres"),
    (999_999, "there is no such number"), (5773, "it is no projected system"),
  ])
  func codesThatAreNoPlaneAreRefused(code: Int, reason: String) {
    do {
      _ = try Grid(epsg: code)
      Issue.record("EPSG:\(code) was taken for a plane")
    } catch {
      #expect(error.en.contains(" EPSG:\(code): \(reason)"), "\(error)")
      #expect(error.zh.contains("EPSG:\(code)"), "\(error)")
    }
  }

  /// By pyproj 3.7.2: EPSG:3857 of 121.4, 31.3.
  @Test func webMercatorMayBeReadFrom() throws {
    let back = try #require(
      try Grid(epsg: 3857).degrees([Point(13514186.182303412, 3671771.4487971384)]).first)
    #expect(abs(back.longitude - 121.4) < 1e-9 && abs(back.latitude - 31.3) < 1e-9)
  }
}
