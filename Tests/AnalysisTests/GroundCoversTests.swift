import Analysis
import Geometry
import PublicSpace
import Samples
import Testing
import Topology

struct GroundCoversTests {
  private func covers(_ features: [SampleFeature]) throws -> GroundCovers {
    try GroundCovers(of: SampleLayout(features).site())
  }

  private let ground = SampleFeature.area("boundary", .square(50))

  @Test func itemsComeByRankThenInTheOrderOfTheFile() throws {
    let covers = try covers([
      .area("lawn", .ell), ground, .area("building", .square(3)), .area("lawn", .square(4)),
      .tree(1, 1),
    ])
    #expect(covers.items.map(\.kind) == [.building, .lawn, .lawn])
    #expect(covers.items.map(\.element) == [2, 0, 3])
  }

  @Test func everyPieceAndLineIsAnItem() throws {
    let shape = Shape(
      points: [Point(1, 1)], paths: [.through((0, 0), (9, 0))],
      region: Region(Region.square(4).pieces + Region.rectangle(10, 10, 4, 4).pieces))
    let covers = try covers([ground, SampleFeature("path", shape)])
    #expect(covers.items.map(\.element) == [1, 1, 1])
    guard case .strip(_, width: 1.5) = covers.items[2].cover else {
      Issue.record("the line is no strip of its kind's width")
      return
    }
  }

  @Test func boundariesAreOne() throws {
    let covers = try covers([ground, .area("boundary", .rectangle(50, 0, 10, 50))])
    #expect(covers.boundary.pieces.count == 1)
    #expect(abs(covers.boundary.area - 3000) < 1e-4)
  }
}
