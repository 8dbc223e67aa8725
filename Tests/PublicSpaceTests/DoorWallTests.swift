import Geometry
import PublicSpace
import Samples
import Testing

struct DoorWallTests {
  private func door(_ x: Double, _ y: Double) throws -> Point {
    let site = try SampleLayout([
      .area("boundary", .rectangle(-50, -50, 100, 100)), .area("building", .square(10), id: "b"),
      .point("door", x, y, id: "d"),
    ]).site()
    return try #require(site.elements(of: .door).first?.shape.points.first)
  }

  @Test(arguments: [(5.0, -0.4), (5, 0.4), (5, -0.001)])
  func aDoorALittleOffStandsOnTheWall(x: Double, y: Double) throws {
    #expect(try door(x, y).distance(to: Point(5, 0)) < 1e-3)
  }

  @Test func pastACornerItStandsOnTheCorner() throws {
    #expect(try door(10.3, 10.3).distance(to: Point(10, 10)) < 1e-3)
  }

  @Test(arguments: [(5.0, -0.6), (5, 0.6), (30, 30)])
  func aDoorFartherOffStaysWhereItIs(x: Double, y: Double) throws {
    #expect(try door(x, y).distance(to: Point(x, y)) < 1e-3)
  }

  @Test func aDoorStandsOnTheNearerOfTwoWalls() throws {
    let site = try SampleLayout([
      .area("boundary", .rectangle(-50, -50, 100, 100)), .area("building", .square(10)),
      .area("building", .rectangle(0, -10.7, 10, 10)), .point("door", 5, -0.4),
    ]).site()
    let point = try #require(site.elements(of: .door).first?.shape.points.first)
    #expect(point.distance(to: Point(5, -0.7)) < 1e-3)
  }

  @Test func onlyDoorsAreMovedAndOnlyToWhatStandsThere() throws {
    let site = try SampleLayout([
      .area("boundary", .rectangle(-50, -50, 100, 100)),
      .area("building", .square(10)).with("action", "remove"),
      .point("door", 5, -0.4), .point("lamp", 5, -0.4), .area("lawn", .rectangle(0, 20, 9, 9)),
      .point("door", 5, 19.8),
    ]).site()
    let doors = site.elements(of: .door).compactMap(\.shape.points.first)
    #expect(doors[0].distance(to: Point(5, -0.4)) < 1e-3)
    #expect(doors[1].distance(to: Point(5, 19.8)) < 1e-3)
  }
}
