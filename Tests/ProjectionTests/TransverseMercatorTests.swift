import Geometry
@testable import Projection
import Samples
import Testing

struct TransverseMercatorTests {
  /// The plane by its own formula, and by PROJ from the definition that it prints.
  @Test(arguments: [Coordinate(121.4, 31.3), Coordinate(-0.1, 51.5), Coordinate(151.2, -33.8)])
  func thePlaneIsWhatItsDefinitionSays(centre: Coordinate) throws {
    let plane = Plane(around: centre)
    let text = plane.definition
    var dice = SplitMix64(seed: 3)
    let places = (0..<200).map { _ in
      Coordinate(
        centre.longitude + dice.number(-1, 1), centre.latitude + dice.number(-1, 1))
    }
    let points = try plane.metres(places)
    for (point, known) in zip(points, try Grid(name: "", definition: text).metres(places)) {
      #expect(point.distance(to: known) < 1e-6)
    }
    for (place, back) in zip(places, try plane.degrees(points)) {
      #expect(abs(place.longitude - back.longitude) < 1e-8)
      #expect(abs(place.latitude - back.latitude) < 1e-8)
    }
  }

  @Test func aSiteAcrossTheDateLineIsWhole() throws {
    let plane = Plane(around: Coordinate(179.9995, -17))
    let ends = try plane.metres([Coordinate(179.999, -17), Coordinate(-179.999, -17)])
    #expect(abs(ends[1].x - ends[0].x - 212.9) < 0.1)
  }

  @Test(arguments: [Coordinate(-58.6, 31), Coordinate(121, 91), Coordinate(121, .nan)])
  func whatIsTooFarIsRefused(place: Coordinate) {
    #expect(throws: ProjectionError.self) {
      try Plane(around: Coordinate(121.4, 31.3)).metres([place])
    }
  }
}
