import Projection
import Testing

@testable import PublicSpace

struct CoordinateNearTests {
  @Test func aMillimetreIsNear() {
    let place = Coordinate(121.4, 31.3)
    #expect(place.isNearly(Coordinate(121.4, 31.300000008), inDegrees: true))
    #expect(!place.isNearly(Coordinate(121.4, 31.30000001), inDegrees: true))
    #expect(!place.isNearly(Coordinate(121.400000007, 31.300000007), inDegrees: true))
  }

  @Test func metresAreNotDegrees() {
    #expect(Coordinate(5, 5).isNearly(Coordinate(5.0009, 5), inDegrees: false))
    #expect(!Coordinate(5, 5).isNearly(Coordinate(5.0011, 5), inDegrees: false))
  }

  @Test func aRingThatEndsAMillimetreOffIsReadClosed() throws {
    let ring = "[121.4,31.3],[121.401,31.3],[121.401,31.301],[121.4,31.300000001]"
    let layout = try Layout(
      collection(geometry: #"{"type":"Polygon","coordinates":[[\#(ring)]]}"#), file: "a.geojson")
    let polygon = try #require(layout.features.first?.outline.polygons.first?.first)
    #expect(polygon.first == polygon.last)
    #expect(layout.findings.map(\.code) == ["ring.closed"])
  }
}
