import Geometry
import Projection
import PublicSpace
import Samples
import Testing

struct SiteTests {
  private let court = SampleFeature.area("boundary", .rectangle(-50, -30, 100, 60))

  @Test func aLayoutWithoutABoundaryIsRefused() throws {
    let complaint = """
      sample.geojson: has no boundary: draw one polygon with kind “boundary” round the site, \
      or let measure and plan take one with --boundary hull or extent
      """
    for features in [
      [SampleFeature.area("lawn", .ell)], [.line("boundary", .through((0, 0), (9, 9)))],
      [.point("boundary", 0, 0)],
    ] {
      do {
        _ = try SampleLayout(features).site()
        Issue.record("a site without a boundary was laid out")
      } catch let rejection as Rejection {
        #expect(rejection.description == complaint)
      }
    }
  }

  @Test func anEmptyLayoutIsToldToBeEmpty() throws {
    let rejection = #expect(throws: Rejection.self) { try SampleLayout([]).site() }
    #expect(rejection?.description.contains("there is no feature in it at all") == true)
  }

  @Test func thePlaneLiesRoundTheMiddleOfTheBoundary() throws {
    let site = try SampleLayout([court, .tree(500, 500)]).site()
    #expect(site.plane.centre == SampleLayout.shanghai)
    let east = try SampleLayout([court.moved(by: Point(95.2, 0))]).site()
    #expect(abs(east.plane.centre.longitude - 121.401) < 1e-5)
  }

  @Test func thePlaneLiesRoundAllBoundaries() throws {
    let site = try SampleLayout([
      court.moved(by: Point(-200, 0)), court.moved(by: Point(200, 0)),
    ]).site()
    #expect(abs(site.plane.centre.longitude - 121.4) < 1e-6)
    #expect(site.boundaries.count == 2)
  }

  @Test func areasAreInSquareMetres() throws {
    let site = try SampleLayout([court, .area("lawn", .ell)]).site()
    #expect(abs((site.boundaries.first?.area ?? 0) - 6000) < 6000 * 1e-8)
    #expect(abs((site.elements(of: .lawn).first?.shape.region.area ?? 0) - 300) < 300 * 1e-8)
  }

  @Test func elementsKeepTheOrderOfTheFile() throws {
    let site = try SampleLayout([.tree(1, 1, id: "z"), court.named("b"), .tree(2, 2, id: "a")])
      .site()
    #expect(site.elements.map(\.id) == ["z", "b", "a"])
    #expect(site.elements(of: .tree).map(\.id) == ["z", "a"])
  }

  @Test func aSiteMayBeLaidOutOnAnothersPlane() throws {
    let base = try SampleLayout([court]).site()
    let wider = SampleLayout([.area("boundary", .rectangle(-50, -30, 140, 60))])
    let site = try Site(wider.layout(), SiteDescription(), on: base.plane)
    #expect(site.plane == base.plane)
    let box = try #require(site.boundaries.first?.box)
    #expect(abs(box.west + 50) < 1e-4 && abs(box.east - 90) < 1e-4)
  }

  @Test func aBoundaryWithoutAreaIsRefused() throws {
    let flat = SampleFeature.area("boundary", Region(.through((0, 0), (10, 0), (20, 0))))
    do {
      _ = try SampleLayout([flat]).site()
      Issue.record("a site without ground was laid out")
    } catch let rejection as Rejection {
      #expect(rejection.findings.map(\.code) == ["boundary.flat"])
    }
  }

  @Test func aBoundaryThatIsRemovedIsNoBoundary() throws {
    let site = try SampleLayout([
      court, court.moved(by: Point(400, 0)).with("action", "remove"),
      court.moved(by: Point(0, 400)).with("sub_surface", "yes"),
    ]).site()
    #expect(site.boundaries.count == 1)
    #expect(site.plane.centre == SampleLayout.shanghai)
  }

  @Test func featuresOnTheOtherSideOfTheEarthAreRefused() throws {
    let far =
      #"{"type":"Feature","id":"x","properties":{},"#
      + #""geometry":{"type":"Point","coordinates":[-58.6,0]}}"#
    let near = try SampleLayout([court]).text()
    let text = near.replacing("\n]}", with: ",\n\(far)\n]}")
    do {
      _ = try Site(Layout(text, file: "a.geojson"))
      Issue.record("a place in Brazil was laid out")
    } catch let rejection as Rejection {
      #expect(rejection.findings.map(\.code) == ["position.far"])
      #expect(rejection.description.hasPrefix("a.geojson: feature “x”: lies at -58.6, 0.0, "))
    }
  }
}
