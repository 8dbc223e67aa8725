import Projection
import Testing

@testable import PublicSpace

struct CoordinateSystemTests {
  @Test(arguments: [
    ("urn:ogc:def:crs:OGC:1.3:CRS84", CoordinateSystem.degrees(.wgs84)),
    ("urn:ogc:def:crs:OGC::CRS84", .degrees(.wgs84)), ("CRS84", .degrees(.wgs84)),
    ("EPSG:4326", .degrees(.wgs84)), ("urn:ogc:def:crs:EPSG::4490", .degrees(.cgcs2000)),
    ("urn:ogc:def:crs:EPSG::4549", .grid(4549)), ("urn:ogc:def:crs:EPSG:10.1:4549", .grid(4549)),
    ("http://www.opengis.net/def/crs/EPSG/0/32651", .grid(32651)), ("epsg:3857", .grid(3857)),
  ])
  func namesOfEveryFormAreRead(name: String, system: CoordinateSystem) {
    #expect(CoordinateSystem(name: name) == system)
  }

  @Test(arguments: ["", "4549", "EPSG", "EPSG:x", "moon:4549", ":::"])
  func otherNamesAreNotGuessed(name: String) {
    #expect(CoordinateSystem(name: name) == nil)
  }
}
