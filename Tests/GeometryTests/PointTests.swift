import Geometry
import Testing

struct PointTests {
  @Test func aDistanceIsThatOfPythagoras() {
    #expect(Point(1, 1).distance(to: Point(4, 5)) == 5)
    #expect(Point(4, 5).distance(to: Point(1, 1)) == 5)
  }

  @Test func pointsAddAndScale() {
    #expect(Point(1, 2) + Point(3, -5) == Point(4, -3))
    #expect(Point(1, 2) - Point(3, -5) == Point(-2, 7))
    #expect(Point(1, -2) * 3 == Point(3, -6))
  }

  @Test func aTurnToTheLeftIsPositive() {
    #expect(turn(Point(0, 0), Point(2, 0), Point(2, 3)) == 6)
    #expect(turn(Point(0, 0), Point(2, 0), Point(2, -3)) == -6)
    #expect(turn(Point(0, 0), Point(2, 0), Point(5, 0)) == 0)
  }

  @Test func theDistanceFromALineEndsAtItsEnds() {
    let (a, b) = (Point(0, 0), Point(10, 0))
    #expect(Point(4, 3).distance(from: a, to: b) == 3)
    #expect(Point(13, 4).distance(from: a, to: b) == 5)
    #expect(Point(-3, -4).distance(from: a, to: b) == 5)
    #expect(Point(3, 4).distance(from: a, to: a) == 5)
  }
}
