import Geometry
import PublicSpace
import Samples
import Testing
import Topology

@testable import Analysis

struct SettledGroundTests {
  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func groundInOneIsWhatItsFeaturesKeep(seed: UInt64) throws {
    let site = try SampleLayout.random(seed: seed).site()
    let settled = try SettledGround(of: site)
    for kinds in [[Kind.lawn, .planting], [.path, .plaza, .road], Kind.allCases] {
      let ground = try settled.ground(of: site) { $0.kind.map(kinds.contains) == true }
      let kept = zip(settled.covers.items, settled.shares).reduce(0) { sum, each in
        kinds.contains(each.0.kind) ? sum + each.1.settled : sum
      }
      // Lies on the grid of 0.015 mm.
      let around = ground.rings.reduce(1) { $0 + $1.length }
      #expect(abs(ground.area - kept) < around * 2e-5, "\(kinds.map(\.rawValue))")
      #expect(try Flaw.of([ground]) == [nil])
    }
  }

  @Test func groundThatNobodyKeepsIsNone() throws {
    let site = try SampleLayout([
      .area("boundary", .rectangle(0, 0, 40, 40), id: "b"),
      .area("lawn", .rectangle(0, 0, 10, 10), id: "l"),
      .area("building", .rectangle(0, 0, 20, 20), id: "h"),
    ]).site()
    let settled = try SettledGround(of: site)
    #expect(try settled.ground(of: site) { $0.kind == .lawn }.isEmpty)
  }
}
