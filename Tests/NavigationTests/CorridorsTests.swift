import Geometry
import Samples
import Testing

@testable import Navigation

struct CorridorsTests {
  /// Two rooms with a gap of 0.5 m between them, and one of 0.9 m farther off.
  private let rooms = Region(
    .rectangle(0, 0, 40, 30),
    holes: [.rectangle(19, 0.9, 2, 14.1), .rectangle(19, 15.5, 2, 14.5)])

  private func corridors(least: Double, enough: Double) throws -> (Corridors, Foothold) {
    let mesh = try GroundMesh(rooms)
    let goal = Goal.Stretch(Point(35, 15.25), Point(35, 15.25))
    return (
      Corridors(over: mesh, to: [goal], atLeast: least, enough: enough),
      try #require(mesh.foothold(at: Point(5, 15.25)))
    )
  }

  @Test func theWidestWayIsTakenThoughItIsFarther() throws {
    let (corridors, start) = try corridors(least: 0.1, enough: 1.2)
    let narrowest = try #require(corridors.narrowest(from: start))
    #expect(abs(narrowest.width - 0.9) < 0.01)
    #expect(narrowest.place.y < 1)
  }

  @Test func ofWaysThatAreWideEnoughTheShorterIsTaken() throws {
    let (corridors, start) = try corridors(least: 0.1, enough: 0.4)
    #expect(try #require(corridors.line(from: start)).allSatisfy { $0.y > 5 })
  }

  @Test func whatIsTooNarrowIsNoWay() throws {
    let (corridors, start) = try corridors(least: 1, enough: 1.2)
    #expect(corridors.narrowest(from: start) == nil && corridors.line(from: start) == nil)
  }
}
