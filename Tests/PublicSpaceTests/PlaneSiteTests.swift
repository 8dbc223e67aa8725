import Geometry
import Projection
import Samples
import Testing

@testable import PublicSpace

/// The plane that a site is laid out on, and what is said of it.
struct PlaneSiteTests {
  private let court = SampleFeature.area("boundary", .rectangle(-50, -30, 100, 60))

  private func description(_ yaml: String) throws -> SiteDescription {
    try SiteDescription(yaml, file: "site.yaml")
  }

  private func site(_ yaml: String, datum: Datum = .wgs84) throws -> Site {
    let layout = try Layout(
      SampleLayout([court]).text(), file: "a.geojson", datums: DatumHints(option: datum))
    return try Site(layout, description(yaml))
  }

  /// Scale squared at 121.4° E 31.3° N, from `Tests/Oracles/planes.json`.
  @Test(arguments: [
    ("auto", 1.0), ("EPSG:4549", 1.000219054), ("EPSG:4550", 1.000286122),
    ("EPSG:32651", 0.999886008), ("shanghai2000", 1.000003023),
  ])
  func areasAreThoseOfThePlane(plane: String, scale: Double) throws {
    let area = try site("plane: \(plane)").boundaries[0].area
    #expect(abs(area / 6000 - scale * scale) < 1e-7, "\(area)")
  }

  @Test func aGridIsSaidWithHowItDeparts() throws {
    let site = try site("plane: EPSG:4549")
    #expect(site.findings.map(\.code) == ["plane.grid"])
    #expect(
      site.findings.first?.message.en
        == "on EPSG:4549 CGCS2000 / 3-degree Gauss-Kruger CM 120E lengths are +219 ppm and areas"
        + " +0.044 % off the ground here, and its north lies +0.73° clockwise from true north")
    #expect(try self.site("").findings.isEmpty)
  }

  /// 100 by 60 metres, drawn in metres.
  private func localSite(_ yaml: String) throws -> Site {
    let layout = try Layout(
      """
      {"type":"Feature","properties":{"kind":"boundary"},"geometry":{"type":"Polygon",
      "coordinates":[[[1000,500],[1100,500],[1100,560],[1000,560],[1000,500]]]}}
      """, file: "a.geojson", datums: DatumHints(option: .local))
    return try Site(layout, description(yaml))
  }

  @Test func localGroundIsNotLaidOnAGrid() {
    #expect(throws: Rejection.self) { try localSite("plane: shanghai2000") }
  }

  @Test(arguments: [Datum.gcj02, .bd09])
  func whatIsNotOnTheGroundIsNotLaidOnAGrid(datum: Datum) throws {
    do {
      _ = try site("plane: EPSG:4549", datum: datum)
      Issue.record("\(datum) was laid on a grid")
    } catch let rejection as Rejection {
      #expect(rejection.findings.map(\.code) == ["plane.datum"])
    }
  }

  @Test func aGridThatDoesNotFitThePlaceIsRefusedInOneLine() throws {
    do {
      _ = try site("plane: EPSG:3857")
      Issue.record("Web Mercator was measured in")
    } catch let rejection as Rejection {
      #expect(rejection.findings.map(\.code) == ["plane.unusable"])
      #expect(rejection.description.contains("18 % too long there: say plane auto"))
      #expect(!rejection.description.contains("\n"))
    }
  }

  @Test func aShiftedLayoutIsMeasuredAsDrawn() throws {
    let site = try site("", datum: .gcj02)
    #expect(site.plane.datum == .gcj02)
    #expect(abs(site.boundaries[0].area - 6000) < 1e-3)
  }

  @Test func layoutsInTwoDatumsAreNotLaidOnOnePlane() throws {
    let base = try site("")
    let other = try Layout(
      SampleLayout([court]).text(), file: "b.geojson", datums: DatumHints(option: .gcj02))
    do {
      _ = try Site(other, SiteDescription(), on: base.plane)
      Issue.record("GCJ-02 was held against WGS 84")
    } catch let rejection as Rejection {
      #expect(rejection.findings.map(\.code) == ["datum.mixed"])
    }
  }

  @Test(arguments: [
    ("", 31.23, true), ("city: shanghai", 31.23, false), ("city: Beijing", 39.9, false),
    ("latitude: 22.5", 22.5, false), ("address: [114.1, 22.6]", 22.6, false),
    ("city: atlantis", 31.23, true),
  ])
  func localGroundTakesItsSunFromWhatIsSaid(
    yaml: String, latitude: Double, isGuessed: Bool
  ) throws {
    let site = try localSite(yaml)
    #expect(site.plane.centre.latitude == latitude)
    #expect(site.findings.map(\.code) == (isGuessed ? ["latitude.default"] : []))
  }
}
