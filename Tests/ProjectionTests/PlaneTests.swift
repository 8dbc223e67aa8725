import Geometry
import Glibc
import Projection
import Samples
import Testing

struct PlaneTests {
  private let plane = Plane(around: SampleLayout.shanghai)

  /// Eastings and northings by pyproj 3.7.2 (PROJ 9.5.1), the exact form of +proj=tmerc.
  @Test(arguments: [
    (Coordinate(121.4, 31.3), Coordinate(121.41, 31.31), 951.9391410183556, 1108.7903821687605),
    (Coordinate(121.4, 31.3), Coordinate(121.395, 31.2975), -476.0324099500839, -277.1757428958377),
    (Coordinate(121.4, 31.3), Coordinate(121.45, 31.25), 4762.710241014844, -5542.632066820536),
    (Coordinate(151.2, -33.8), Coordinate(151.21, -33.79), 926.1150510815305, 1109.14193954775),
    (
      Coordinate(121.4567891, 31.2345678), Coordinate(121.4567, 31.2400001),
      -8.488043470442808, 602.2983971980378
    ),
  ])
  func metresAgreeWithTheExactTransverseMercator(
    centre: Coordinate, place: Coordinate, east: Double, north: Double
  ) throws {
    let point = try #require(try Plane(around: centre).metres([place]).first)
    #expect(point.distance(to: Point(east, north)) < 1e-6)
  }

  @Test func theCentreIsTheOrigin() throws {
    let origin = try #require(try plane.metres([plane.centre]).first)
    #expect(origin.distance(to: Point(0, 0)) < 1e-9)
  }

  @Test func thereAndBackIsWithinAMillimetre() throws {
    var dice = SplitMix64(seed: 7)
    let points = (0..<500).map { _ in Point(dice.number(-5000, 5000), dice.number(-5000, 5000)) }
    let back = try plane.metres(plane.degrees(points))
    for (point, back) in zip(points, back) { #expect(point.distance(to: back) < 1e-3) }
  }

  @Test func metresAreTrueOnTheGround() throws {
    // 1 km by the geodesic of pyproj.Geod on WGS 84: (121.4, 31.3) to (121.41, 31.31) is 1461.3707 m.
    let ends = try plane.metres([Coordinate(121.4, 31.3), Coordinate(121.41, 31.31)])
    #expect(abs(ends[0].distance(to: ends[1]) - 1461.3706661502688) < 1e-3)
  }

  @Test func northIsTrueAtTheCentre() throws {
    let north = try plane.metres([Coordinate(121.4, 31.301), Coordinate(121.4, 31.31)])
    #expect(north.allSatisfy { abs($0.x) < 1e-6 && $0.y > 0 })
  }

  @Test func eastIsToTheRight() throws {
    let east = try #require(try plane.metres([Coordinate(121.401, 31.3)]).first)
    #expect(east.x > 95 && abs(east.y) < 0.01)
  }

  @Test func theCentreIsRoundedToSevenDecimals() {
    let rounded = Plane(around: Coordinate(121.400000049, 31.29999995))
    #expect(
      rounded.centre == Coordinate(121.4, 31.3) || rounded.centre == Coordinate(121.4, 31.2999999))
    #expect(Plane(around: Coordinate(121.40000004, 31.3)) == plane)
    #expect(Plane(around: Coordinate(121.4000001, 31.3)) != plane)
  }

  @Test func theDefinitionSaysAllThatPROJNeeds() {
    #expect(
      plane.definition
        == "+proj=tmerc +approx +lat_0=31.3 +lon_0=121.4 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m")
    #expect(plane.name == "transverse mercator 121.4 31.3")
  }

  @Test func noPointsAreNoWork() throws {
    #expect(try plane.metres([]).isEmpty)
    #expect(try plane.degrees([]).isEmpty)
  }

  @Test func aPlaceOnTheOtherSideOfTheEarthIsAnError() throws {
    #expect(throws: ProjectionError.self) { try plane.metres([Coordinate(-58.6, 0)]) }
    do {
      _ = try plane.metres([Coordinate(121.4, 31.3), Coordinate(-58.6, 0)])
    } catch {
      #expect("\(error)".hasPrefix("cannot project: "))
    }
  }

  @Test func aPlaceThatIsNoNumberIsAnError() {
    #expect(throws: ProjectionError.self) { try plane.metres([Coordinate(.nan, 31.3)]) }
    #expect(throws: ProjectionError.self) { try plane.degrees([Point(0, .infinity)]) }
  }

  @Test func theAnswerIsTheSameInALocaleWithCommas() throws {
    let before = try plane.metres([Coordinate(121.41, 31.31)])
    let was = setlocale(LC_ALL, nil).map { String(cString: $0) }
    setlocale(LC_ALL, "de_DE.UTF-8")
    defer { setlocale(LC_ALL, was ?? "C") }
    #expect(try plane.metres([Coordinate(121.41, 31.31)]) == before)
  }

  @Test func gridsTurnAndStretchAsPyprojSays() throws {
    for row in try PlaneRow.all() {
      let plane = try Plane(row.grid(), around: row.place)
      #expect(abs(plane.convergence * 180 / .pi - row.convergence_deg) < 1e-5, "\(row.plane)")
      #expect(abs(plane.scale - row.scale) < 2e-8, "\(row.plane) \(plane.scale)")
    }
  }

  @Test func pointsOnAGridCountFromAWholeMetreNearTheCentre() throws {
    let place = Coordinate(121.4, 31.3)
    let plane = try Plane(.epsg(4549), around: place, datum: .cgcs2000)
    let point = try #require(try plane.metres([place]).first)
    #expect(point.distance(to: Point(0, 0)) < 1)
    #expect(plane.origin.x == plane.origin.x.rounded() && plane.origin.y > 3_400_000)
    let back = try #require(try plane.degrees([point]).first)
    #expect(abs(back.longitude - 121.4) < 1e-10 && abs(back.latitude - 31.3) < 1e-10)
  }

  @Test func webMercatorIsNoPlaneBecauseItIsTooLong() {
    do {
      _ = try Plane(.epsg(3857), around: Coordinate(121.4, 31.3), datum: .wgs84)
      Issue.record("Web Mercator was measured in")
    } catch {
      // 1 ÷ cos 31.3°, and a little more along the meridian of an ellipsoid.
      #expect("\(error)" == "cannot lay out on Web Mercator: lengths are 18 % too long there")
    }
  }

  @Test func aGridOfAnotherCountryIsNoPlane() {
    #expect(throws: ProjectionError.self) {
      try Plane(.epsg(25832), around: Coordinate(121.4, 31.3), datum: .wgs84)
    }
  }

  @Test func theDefaultPlaneIsNeitherTurnedNorStretched() throws {
    #expect(plane.convergence == 0 && plane.scale == 1 && plane.origin == Point(0, 0))
    #expect(try Plane(.auto, around: SampleLayout.shanghai, datum: .wgs84) == plane)
  }

  @Test func shiftedCoordinatesHaveAPlaneOfTheirOwn() throws {
    let shifted = Plane(around: SampleLayout.shanghai, datum: .gcj02)
    let place = Coordinate(121.401, 31.301)
    #expect(try shifted.metres([place]) == plane.metres([place]))
    #expect(shifted != plane && shifted.datum == .gcj02)
  }

  @Test func localMetresAreTakenAsTheyAre() throws {
    let local = Plane(ofMetresAround: Point(1200.4, -300.6), near: SampleLayout.shanghai)
    #expect(try local.metres([Coordinate(1300, -301)]) == [Point(100, 0)])
    #expect(try local.degrees([Point(100, 0)]) == [Coordinate(1300, -301)])
    #expect(local.datum == .local && local.centre == SampleLayout.shanghai)
  }
}
