import Geometry
import Samples
import Testing

struct PathTests {
  @Test func lengthsAddUp() {
    #expect(Path.through((0, 0), (3, 4), (3, 10)).length == 11)
  }

  @Test func onePointIsNoPath() {
    #expect(Path([Point(0, 0)]) == nil && Path([]) == nil)
  }

  @Test func aPathHasOnlyFiniteNumbers() {
    #expect(Path([Point(0, 0), Point(.nan, 1)]) == nil)
    #expect(Path([Point(0, .infinity), Point(1, 1)]) == nil)
  }

  @Test func theMiddleOfAStraightPathIsHalfWay() {
    #expect(Path.through((0, 0), (10, 0)).middle == Point(5, 0))
  }

  @Test func theMiddleGoesRoundCorners() {
    #expect(Path.through((0, 0), (4, 0), (4, 10)).middle == Point(4, 3))
  }

  @Test func repeatedPointsDoNotHoldTheMiddleUp() {
    #expect(Path.through((0, 0), (0, 0), (10, 0), (10, 0)).middle == Point(5, 0))
  }

  @Test func aPathWithoutLengthHasItsMiddleThere() {
    #expect(Path.through((2, 3), (2, 3)).middle == Point(2, 3))
  }
}
