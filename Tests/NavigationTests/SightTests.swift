import Geometry
import Samples
import Testing

@testable import Navigation

struct SightTests {
  /// The area in view of a point: what the walls that end the view enclose with it.
  private func area(_ ground: Region, from eye: Point) throws -> Double {
    let mesh = try GroundMesh(ground)
    let triangle = try #require(mesh.triangle(at: eye))
    var sight = Sight(mesh: mesh, eye: eye, view: SightRings(eye: eye, mesh: mesh, radius: 1000))
    sight.lookRound(from: triangle)
    return sight.view.rings().reduce(0) { $0 + abs($1.signedArea) }
  }

  @Test(arguments: [Point(5, 5), Point(0.25, 9), Point(0, 5), Point(0, 0), Point(10, 3)])
  func allOfAnOpenSquareIsInView(eye: Point) throws {
    #expect(abs(try area(.square(10), from: eye) - 100) < 1e-6)
  }

  @Test func theCornerOfAnLHidesATriangle() throws {
    // From (20, 0) past (10, 10) to (0, 20): nothing is hidden; from (15, 0) half as much as is beyond.
    #expect(abs(try area(.ell, from: Point(10, 0)) - 300) < 1e-6)
    // Past (10, 10) the ray from (20, 5) meets x = 0 at y = 15, and (10, 20) lies behind it.
    #expect(abs(try area(.ell, from: Point(20, 5)) - 300 + 100 - 25) < 1e-6)
  }

  @Test func aBlockHidesWhatLiesBehindIt() throws {
    // From the middle of the west side, the block's shadow is a trapezium to the east side.
    let ground = Region(.rectangle(0, 0, 20, 20), holes: [.rectangle(5, 8, 2, 4)])
    let shadow = (4.0 + 16) / 2 * 15 - 4 * 2
    #expect(abs(try area(ground, from: Point(0, 10)) - (400 - 8 - shadow)) < 1e-6)
  }

  @Test func whatTouchesInAPointIsNotSeenThroughIt() throws {
    #expect(abs(try area(.bowTie, from: Point(9, 5)) - 25) < 1e-6)
  }
}
