import Testing

@testable import Composition

struct ClumpsTests {
  @Test(arguments: UInt64(0)..<30)
  func noClumpGrowsOutOfItsBed(seed: UInt64) {
    let area = PaperArea.random(seed: seed)
    let outlines = Clumps().outlines(in: area, seed: "bed-\(seed)")
    let worst = outlines.rings.joined().map(area.distanceOutside).max() ?? 0
    #expect(!outlines.steps.isEmpty)
    #expect(worst < 0.05, "\(worst) mm outside")
  }

  @Test func theSameIdGivesTheSameClumpsAndAnotherOthers() {
    let clumps = Clumps().outlines(in: .frame, seed: "bed-1")
    #expect(clumps == Clumps().outlines(in: .frame, seed: "bed-1"))
    #expect(clumps != Clumps().outlines(in: .frame, seed: "bed-2"))
  }
}
