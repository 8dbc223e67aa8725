import Geometry
import Projection
import Samples
import Testing

struct MapShiftTests {
  /// Published with their implementations: coordtransform's README, eviltransform's tests (six
  /// decimals), pjutils' tests (a metre).
  @Test(arguments: [
    (Coordinate(116.404, 39.915), Coordinate(116.41024449916938, 39.91640428150164), 1e-12),
    (Coordinate(121.5272106, 31.1774276), Coordinate(121.531541859215, 31.17530398364597), 1e-9),
    (Coordinate(113.912316, 22.543847), Coordinate(113.9171764808363, 22.540796131694766), 1e-9),
    (Coordinate(116.377817, 39.911954), Coordinate(116.38404722455657, 39.91334545536069), 1e-9),
    (Coordinate(121.42958967, 31.16014354), Coordinate(121.4342191628, 31.158266019), 1e-5),
  ])
  func placesComeToGCJ02AsPublished(place: Coordinate, wanted: Coordinate, slack: Double) throws {
    let shifted = try #require(MapShift.gcj02(place))
    #expect(abs(shifted.longitude - wanted.longitude) <= slack)
    #expect(abs(shifted.latitude - wanted.latitude) <= slack)
  }

  @Test(arguments: [
    (Coordinate(116.404, 39.915), Coordinate(116.41036949371029, 39.92133699351021), 1e-12),
    (Coordinate(121.4342191628, 31.158266019), Coordinate(121.4406138425, 31.1646093426), 1e-5),
  ])
  func placesComeToBD09AsPublished(place: Coordinate, wanted: Coordinate, slack: Double) {
    let shifted = MapShift.bd09(fromGCJ02: place)
    #expect(abs(shifted.longitude - wanted.longitude) <= slack)
    #expect(abs(shifted.latitude - wanted.latitude) <= slack)
  }

  @Test func theTwoShiftsFollowEachOther() throws {
    let shifted = try #require(Coordinate(116.404, 39.915).shifted(from: .wgs84, to: .bd09))
    #expect(abs(shifted.longitude - 116.41662724378733) < 1e-12)
    #expect(abs(shifted.latitude - 39.922699552216216) < 1e-12)
  }

  /// The ranges were reckoned over the city by another program: 389–445 m east, 193–279 m south,
  /// 456–501 m in all for GCJ-02; 1,080–1,168 m in all for BD-09.
  @Test func inShanghaiTheShiftsLieInTheirKnownRanges() throws {
    var dice = SplitMix64(seed: 11)
    for _ in 0..<400 {
      let place = Coordinate(dice.number(121.2, 121.8), dice.number(31.0, 31.4))
      let gcj = try #require(place.shifted(from: .cgcs2000, to: .gcj02))
      let bd = try #require(place.shifted(from: .wgs84, to: .bd09))
      let points = try Plane(around: place).metres([gcj, bd])
      #expect((385...450).contains(points[0].x) && (190...282).contains(-points[0].y))
      #expect((453...504).contains(points[0].distance(to: Point(0, 0))))
      #expect((1075...1175).contains(points[1].distance(to: Point(0, 0))))
    }
  }

  @Test func abroadThereIsNoShift() {
    #expect(MapShift.gcj02(Coordinate(2.35, 48.86)) == nil)
    #expect(MapShift.gcj02(Coordinate(121.4, -31.3)) == nil)
    #expect(Coordinate(2.35, 48.86).shifted(from: .wgs84, to: .bd09) == nil)
  }

  @Test func thereIsNoWayBack() {
    let place = Coordinate(121.4, 31.3)
    for (from, to) in [
      (Datum.gcj02, Datum.wgs84), (.gcj02, .cgcs2000), (.bd09, .gcj02), (.bd09, .wgs84),
      (.local, .wgs84), (.wgs84, .local),
    ] {
      #expect(place.shifted(from: from, to: to) == nil, "\(from) → \(to)")
    }
  }

  @Test func datumsThatAgreeKeepAPlaceWhereItIs() {
    let place = Coordinate(121.4, 31.3)
    #expect(place.shifted(from: .wgs84, to: .cgcs2000) == place)
    #expect(place.shifted(from: .gcj02, to: .gcj02) == place)
  }
}
