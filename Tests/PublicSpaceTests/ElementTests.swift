import Geometry
import PublicSpace
import Samples
import Testing

struct ElementTests {
  private func element(_ feature: SampleFeature) throws -> Element {
    let site = try SampleLayout([.area("boundary", .square(100)), feature]).site()
    return try #require(site.elements.last)
  }

  private let tree = SampleFeature.tree(5, 5)
  private let building = SampleFeature.area("building", .ell)
  private let path = SampleFeature.line("path", .through((0, 0), (9, 0)))

  @Test func aWidthIsAsDrawnElseOfItsKind() throws {
    #expect(try element(path).width == 1.5)
    #expect(try element(path.with("width", 3)).width == 3)
    #expect(try element(path.with("width", "2.5")).width == 2.5)
    #expect(try element(path.with("width", 0)).width == 1.5)
    #expect(try element(path.with("width", -2)).width == 1.5)
    #expect(try element(.line("lawn", .through((0, 0), (9, 0)))).width == nil)
  }

  @Test func aCrownIsAsDrawnElseTwoMetres() throws {
    #expect(try element(tree).crownRadius == 2)
    #expect(try element(tree.with("radius", 3.5)).crownRadius == 3.5)
    #expect(try element(tree.with("radius", -1)).crownRadius == 2)
  }

  @Test func storeysAndHeightAreReckonedFromEachOther() throws {
    #expect(try element(building).levels(storeyHeight: 3) == nil)
    #expect(try element(building.with("levels", 6)).levels(storeyHeight: 3) == 6)
    #expect(try element(building.with("height", 17.5)).levels(storeyHeight: 3) == 6)
    #expect(try element(building.with("height", 0.5)).levels(storeyHeight: 3) == 1)
    #expect(try element(building.with("levels", 6)).height(storeyHeight: 2.8) == 6 * 2.8)
    #expect(try element(building.with("height", 4)).height(storeyHeight: 3) == 4)
    #expect(try element(building).height(storeyHeight: 3) == nil)
  }

  @Test func whatGoesOrLiesBelowIsNotPresent() throws {
    #expect(try element(tree).isPresent)
    #expect(try element(tree.with("action", "new")).isPresent)
    #expect(try !element(tree.with("action", "remove")).isPresent)
    #expect(try !element(tree.with("sub_surface", "yes")).isPresent)
  }

  @Test func everyFormIsLaidOutInMetres() throws {
    let shape = Shape(
      points: [Point(1, 2), Point(3, 4)], paths: [.through((0, 0), (5, 0), (5, 5))],
      region: Region(Region.frame.pieces + Region.rectangle(50, 50, 4, 4).pieces))
    let laidOut = try element(SampleFeature(nil, shape)).shape
    #expect(
      laidOut.points.count == 2 && laidOut.paths.count == 1 && laidOut.region.pieces.count == 2)
    #expect(abs(laidOut.region.area - 316) < 1e-4)
    #expect(abs(laidOut.paths[0].length - 10) < 1e-5)
    #expect(abs(laidOut.points[0].distance(to: laidOut.points[1]) - 8.0.squareRoot()) < 1e-5)
    #expect(laidOut.region.pieces.map(\.holes.count) == [1, 0])
  }
}
