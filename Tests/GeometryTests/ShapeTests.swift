import Geometry
import Samples
import Testing

struct ShapeTests {
  @Test func aShapeOfNothingIsEmptyAndHasNoBox() {
    #expect(Shape().isEmpty && Shape().box == nil)
    #expect(!Shape(points: [Point(0, 0)]).isEmpty)
    #expect(!Shape(paths: [.through((0, 0), (1, 1))]).isEmpty)
    #expect(!Shape(region: .ell).isEmpty)
  }

  @Test func theBoxHoldsPointsPathsAndRegions() {
    let shape = Shape(
      points: [Point(-5, 0)], paths: [.through((0, 0), (0, 50))], region: .square(10))
    #expect(shape.box == Box(west: -5, south: 0, east: 10, north: 50))
  }
}
