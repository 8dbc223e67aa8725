import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

/// Geometry that is hard to reckon with is measured rightly, or refused by name.
struct AdversarialGeometryTests {
  private let ground = SampleFeature.area("boundary", .rectangle(-50, -50, 100, 100))

  private func settled(_ lawn: Region) throws -> Double {
    try measured([ground, .area("lawn", lawn)]).area.settled(.lawn)
  }

  @Test func neighboursThatTouchShareNothing() throws {
    let area = try measured([
      ground, .area("lawn", .square(10)), .area("plaza", .rectangle(10, 0, 10, 10)),
      .area("road", .rectangle(0, 10, 20, 3)),
    ]).area
    #expect(area.settled(.lawn).isAbout(100) && area.settled(.plaza).isAbout(100))
    #expect(area.settled(.road).isAbout(60))
  }

  @Test func aHoleThatTouchesItsShellIsCutOut() throws {
    let corner = Region(.rectangle(0, 0, 10, 10), holes: [.through((0, 0), (3, 1), (1, 3))])
    // The triangle from a corner: ½ (3·3 − 1·1) = 4.
    #expect(try settled(corner).isAbout(96))
    let edge = Region(.rectangle(0, 0, 10, 10), holes: [.through((0, 2), (3, 5), (0, 8))])
    #expect(try settled(edge).isAbout(91))
  }

  @Test func aHoleAsLargeAsItsShellLeavesNothing() throws {
    #expect(
      try settled(Region(.rectangle(0, 0, 10, 10), holes: [.rectangle(0, 0, 10, 10)])).isAbout(0))
  }

  @Test func aHoleWithoutGroundTakesNone() throws {
    let holes: [Ring] = [.through((2, 2), (4, 4), (6, 6)), .rectangle(5, 0, 2, 2)]
    #expect(try settled(Region(.rectangle(0, 0, 10, 10), holes: holes)).isAbout(96))
  }

  @Test func aHoleOutsideOfItsShellTakesNone() throws {
    let aside = Region(.rectangle(0, 0, 10, 10), holes: [.rectangle(20, 0, 5, 5)])
    #expect(try settled(aside).isAbout(100))
    let across = Region(.rectangle(0, 0, 10, 10), holes: [.rectangle(8, 0, 5, 5)])
    #expect(try settled(across).isAbout(90))
  }

  @Test func threePointsOnOneLineCoverNothing() throws {
    let flat = Region(.through((0, 0), (5, 0), (10, 0)))
    let area = try measured([ground, .area("lawn", flat), .area("plaza", .square(5))]).area
    #expect(area.settled(.lawn).isAbout(0) && area.settled(.plaza).isAbout(25))
  }

  @Test func aMemberDrawnTwiceCountsOnce() throws {
    #expect(try settled(Region(Region.ell.pieces + Region.ell.pieces)).isAbout(300))
  }

  @Test func aWideLineThatCrossesItselfCoversItsUnion() throws {
    let loop = Path.through((0, 0), (20, 0), (20, 10), (10, 10), (10, -10))
    let area = try measured([ground, .line("path", loop, width: 2)]).area
    let bars = [
      Region.rectangle(0, -1, 21, 2), .rectangle(19, -1, 2, 12), .rectangle(9, 9, 12, 2),
      .rectangle(9, -10, 2, 21),
    ]
    // 42 + 24 + 24 + 42, less four squares of 2 × 2 m where two of the bars lie on one another.
    #expect(bars.reduce(0) { $0 + $1.area } == 132)
    #expect(area.settled(.path).isAbout(132 - 16))
  }

  @Test func aLineOfNoLengthCoversNothing() throws {
    let dot = Path.through((3, 3), (3, 3))
    let area = try measured([ground, .line("path", dot, width: 2), .area("lawn", .ell)]).area
    #expect(area.settled(.path).isAbout(0) && area.settled(.lawn).isAbout(300))
  }

  @Test func nestedCoversKeepWhatTheInnerOnesLeave() throws {
    let squares = (1...20).map { SampleFeature.area("lawn", .square(Double($0))) }
    let area = try measured([ground] + squares + [.area("building", .square(5))]).area
    #expect(area.settled(.lawn).isAbout(375) && area.settled(.building).isAbout(25))
  }

  @Test func aLocalLayoutTenMillionMetresOffIsMeasuredAlike() throws {
    let text = """
      {"type":"FeatureCollection","yuan:datum":"local","features":[
      {"type":"Feature","id":"b","properties":{"kind":"boundary"},"geometry":{"type":"Polygon",
      "coordinates":[[[1e7,1e7],[10000040,1e7],[10000040,10000030],[1e7,10000030],[1e7,1e7]]]}},
      {"type":"Feature","id":"l","properties":{"kind":"lawn"},"geometry":{"type":"Polygon",
      "coordinates":[[[1e7,1e7],[10000010.5,1e7],[10000010.5,10000004],[1e7,10000004],[1e7,1e7]]]}}
      ]}
      """
    var findings: [Finding] = []
    let site = try Site(Layout(text, file: "far.geojson"))
    let area = try AreaMeasures(of: site, findings: &findings)
    #expect(area.boundary.isAbout(1200) && area.settled(.lawn).isAbout(42))
  }

  @Test func linesThatCrossWithoutEndAreRefusedByName() throws {
    var dice = SplitMix64(seed: 3)
    let points = (0..<900).map { _ in Point(dice.number(-49, 49), dice.number(-49, 49)) }
    let line = SampleFeature.line("path", try #require(Path(points)), width: 2, id: "scribble")
    let rejection = #expect(throws: Rejection.self) { try measured([ground, line]) }
    #expect(rejection?.findings.map(\.code) == ["lines.tangled"])
    #expect(rejection?.findings.map(\.feature) == ["scribble"])
  }
}
