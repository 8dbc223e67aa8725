import Geometry
import Samples
import Testing
import Topology

@testable import Analysis

/// Unions of ground that covers were settled on, which meets edge to edge.
struct RegionNeighboursTests {
  /// In layout 16 a plain union loses a lawn of 7 m².
  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func noPieceOfSettledGroundIsLost(seed: UInt64) throws {
    let covers = try GroundCovers(of: SampleLayout.random(seed: seed).site())
    let settled = try covers.partition().regions()
    let sum = settled.reduce(0) { $0 + $1.area }
    #expect(abs(try Region.union(ofNeighbours: settled).area - sum) < 1e-5)
  }

  @Test func ofNothingThereIsNoGround() throws {
    #expect(try Region.union(ofNeighbours: []).isEmpty)
  }
}
