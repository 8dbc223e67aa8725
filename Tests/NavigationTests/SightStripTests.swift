import Geometry
import Samples
import Testing

@testable import Navigation

struct SightStripTests {
  private func area(
    of ground: Region, from left: Point, to right: Point, depth: Double
  ) throws -> Double {
    let mesh = try GroundMesh(ground)
    var area = 0.0
    mesh.cut(Goal.Stretch(left, right)) { t, start, end in
      guard start.onGrid != end.onGrid else { return }
      let view = SightStrip(from: start.onGrid, to: end.onGrid, on: mesh, depth: depth)
      var sight = Sight(mesh: mesh, eye: view.eye, view: view)
      sight.lookAcross(t, within: (end.onGrid, start.onGrid))
      for ring in sight.view.rings() { area += Region(ring).area }
    }
    return area
  }

  @Test func onOpenGroundItIsARectangle() throws {
    let yard = Region(.rectangle(-50, -50, 100, 100))
    let area = try area(of: yard, from: Point(-3, 0), to: Point(4, 0), depth: 11)
    #expect(abs(area - 77) < 0.01)
  }

  @Test func itEndsAtWallsAndGoesOnBesideThem() throws {
    // A block 5 m ahead of three of the seven metres.
    let yard = Region(.rectangle(-50, -50, 100, 100), holes: [.rectangle(-1, 5, 3, 2)])
    let area = try area(of: yard, from: Point(-3, 0), to: Point(4, 0), depth: 11)
    #expect(abs(area - (4 * 11 + 3 * 5)) < 0.01)
  }

  @Test func aWallAskewCutsItAskew() throws {
    // The yard ends at y = x.
    let yard = Region(Ring(corners: [Point(0, -9), Point(40, -9), Point(40, 40), Point(0, 0)])!)
    let area = try area(of: yard, from: Point(10, 0), to: Point(20, 0), depth: 15)
    // ∫ min(x, 15) dx from 10 to 20
    #expect(abs(area - (62.5 + 75)) < 0.01)
  }
}
