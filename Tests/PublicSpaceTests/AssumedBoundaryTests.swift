import Geometry
import Projection
import PublicSpace
import Samples
import Testing

struct AssumedBoundaryTests {
  /// An L: its hull cuts the corner off that its box keeps.
  private let ell = SampleFeature.area("lawn", .ell, id: "ell")

  private func area(_ boundary: AssumedBoundary) throws -> Double {
    let layout = try SampleLayout([ell]).layout().assuming(boundary)
    return try Site(layout).boundaries.reduce(0) { $0 + $1.area }
  }

  @Test func theHullGoesRoundAllFeatures() throws {
    #expect(abs(try area(.hull) - 350) < 0.01)
  }

  @Test func theExtentIsTheirBox() throws {
    #expect(abs(try area(.extent) - 400) < 0.01)
  }

  @Test func anAssumedBoundaryIsSaid() throws {
    let layout = try SampleLayout([ell]).layout().assuming(.hull)
    let finding = try #require(layout.findings.first)
    #expect(finding.code == "boundary.assumed" && finding.message.en.contains("convex hull"))
    #expect(layout.isBoundaryAssumed)
  }

  @Test func aBoundaryThatIsDrawnStays() throws {
    let drawn = SampleFeature.area("boundary", .square(50), id: "b")
    let layout = try SampleLayout([drawn, ell]).layout().assuming(.extent)
    #expect(layout.features.count == 2 && !layout.isBoundaryAssumed)
  }

  @Test func featuresOnOneLineHaveNone() throws {
    let layout = try Layout(
      #"{"type":"LineString","coordinates":[[121.4,31.3],[121.5,31.3]]}"#, file: "a.geojson")
    #expect(throws: Rejection.self) { try Site(layout.assuming(.hull)) }
    #expect(throws: Rejection.self) { try Site(layout.assuming(.extent)) }
  }

  @Test func metresHaveOneToo() throws {
    let text =
      #"{"type":"FeatureCollection","yuan:datum":"local","features":[{"type":"Feature","id":"p","#
      + #""properties":{"kind":"lawn"},"geometry":{"type":"Polygon","coordinates":"#
      + "[[[500000,4000],[500300,4000],[500300,4200],[500000,4000]]]}}]}"
    let layout = try Layout(text, file: "a.geojson").assuming(.extent)
    #expect(try Site(layout).boundaries.map(\.area) == [60_000])
  }
}
