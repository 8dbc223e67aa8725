import Geometry
import Navigation
import Samples
import Testing

@testable import Composition

struct FrontsTests {
  private let ground = Region.rectangle(0, 0, 20, 10)

  /// Of a square in a corner, two sides lie at walls and two on open ground.
  @Test func onlyEdgesOverOpenGroundAreFronts() throws {
    let lines = try Fronts(on: GroundMesh(ground)).lines(of: .rectangle(0, 0, 6, 6))
    #expect(lines.count == 1)
    #expect(abs(try #require(lines.first).length - 12) < 1e-9)
  }

  @Test func anAreaAcrossTheGroundHasAFrontOnEitherSide() throws {
    let lines = try Fronts(on: GroundMesh(ground)).lines(of: .rectangle(5, 0, 4, 10))
    #expect(lines.map(\.length) == [10, 10])
  }

  @Test func anIslandIsAllFrontAndAllTheGroundIsNone() throws {
    #expect(
      try Fronts(on: GroundMesh(ground)).lines(of: .rectangle(5, 3, 4, 4)).map(\.length) == [16])
    #expect(try Fronts(on: GroundMesh(ground)).lines(of: ground).isEmpty)
  }
}
