import Geometry
import Testing

struct PointNearestTests {
  @Test(arguments: [
    (Point(3, 4), Point(3, 0)), (Point(-3, 4), Point(0, 0)), (Point(13, -4), Point(10, 0)),
  ])
  func theNearestPlaceIsOnTheLineOrAtAnEnd(point: Point, place: Point) {
    #expect(point.nearest(from: Point(0, 0), to: Point(10, 0)) == place)
    #expect(point.distance(from: Point(0, 0), to: Point(10, 0)) == point.distance(to: place))
  }

  @Test func aLineWithoutLengthIsAPlace() {
    #expect(Point(3, 4).nearest(from: Point(0, 0), to: Point(0, 0)) == Point(0, 0))
    #expect(Point(3, 4).distance(from: Point(0, 0), to: Point(0, 0)) == 5)
  }
}
