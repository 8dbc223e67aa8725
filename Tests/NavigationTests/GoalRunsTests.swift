import Geometry
import Samples
import Testing

@testable import Navigation

struct GoalRunsTests {
  private func runs(_ corners: [(Double, Double)], on ground: Region) throws -> GoalRuns {
    let points = corners.map { Point($0.0, $0.1) }
    let stretches = zip(points, points.dropFirst()).map { Goal.Stretch($0, $1) }
    return GoalRuns(of: Goal(stretches), on: try GroundMesh(ground))
  }

  @Test func anEdgeOnOpenGroundIsOneRun() throws {
    let runs = try runs([(2, 5), (8, 5)], on: .square(10))
    #expect(runs.runs.count == 1)
    #expect(runs.runs[0].start.distance(to: Point(2, 5)) < 1e-4)
    #expect(runs.runs[0].end.distance(to: Point(8, 5)) < 1e-4)
    #expect(runs.ends.map(\.halfWidth) == [.pi / 2, .pi / 2])
  }

  @Test func aBlockBreaksARunAndHasItsEndsAtItsWalls() throws {
    let ground = Region(.rectangle(0, 0, 10, 10), holes: [.rectangle(4, 4, 2, 2)])
    let runs = try runs([(2, 5), (8, 5)], on: ground).runs
    #expect(runs.count == 2)
    #expect(abs(runs[0].end.x - 4) < 1e-3 && abs(runs[1].start.x - 6) < 1e-3)
  }

  @Test func pastACornerEndsLookTheTurnOfItsNormals() throws {
    let ends = try runs([(5, 5), (8, 5), (8, 8)], on: .square(10)).ends
    let corner = try #require(ends.first { $0.place.distance(to: Point(8, 5)) < 1e-3 })
    // Between east and south.
    #expect(abs(corner.middle + .pi / 4) < 1e-3 && abs(corner.halfWidth - .pi / 4) < 1e-3)
  }

  @Test func whereAnEdgeGoesStraightOnNothingLooksAside() throws {
    let ends = try runs([(2, 5), (5, 5), (8, 5)], on: .square(10)).ends
    #expect(!ends.contains { $0.place.distance(to: Point(5, 5)) < 1e-3 && $0.halfWidth > 1e-3 })
  }
}
