import Foundation
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct EdgeFinderTests {
  private static let layout = SampleLayout([
    .area("boundary", .rectangle(-50, -50, 100, 100)),
    .area("building", Region(Ring.rectangle(-30, -30, 20, 10).reversed)),
    .area("building", Region(.rectangle(0, 0, 40, 40), holes: [.rectangle(10, 10, 20, 20)])),
  ])

  /// The way inwards as a step on the ground: east and north.
  private func inward(_ x: Double, _ y: Double, of border: EdgeFinder.Border) throws -> Point {
    let angle = EdgeFinder(try Self.layout.site()).inward(at: Point(x, y), of: border)
    return Point(cos(angle), -sin(angle))
  }

  @Test(arguments: [
    (-50.0, 5.0, Point(1, 0)), (50, 5, Point(-1, 0)), (5, -50, Point(0, 1)), (5, 50, Point(0, -1)),
    (-50.8, 20, Point(1, 0)), (-49.2, 20, Point(1, 0)),
  ])
  func aGatePointsIntoTheSite(x: Double, y: Double, way: Point) throws {
    #expect(try inward(x, y, of: .boundary).distance(to: way) < 1e-3)
  }

  @Test(arguments: [
    (-20.0, -20.0, Point(0, -1)), (-20, -30, Point(0, 1)), (-10, -25, Point(-1, 0)),
    (20, 0, Point(0, 1)), (40, 20, Point(-1, 0)), (-10.4, -22, Point(-1, 0)),
  ])
  func aDoorPointsIntoTheHouse(x: Double, y: Double, way: Point) throws {
    #expect(try inward(x, y, of: .buildings).distance(to: way) < 1e-3)
  }

  @Test func aDoorOnACourtyardPointsAwayFromTheCourtyard() throws {
    #expect(try inward(20, 10, of: .buildings).distance(to: Point(0, -1)) < 1e-3)
    #expect(try inward(30, 20, of: .buildings).distance(to: Point(1, 0)) < 1e-3)
  }
}
