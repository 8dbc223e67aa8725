import Testing

@testable import Composition

struct StippleTests {
  @Test(arguments: UInt64(0)..<30)
  func noDotLiesOutside(seed: UInt64) {
    let area = PaperArea.random(seed: seed)
    let dots = Stipple().dots(in: area, seed: "lawn-\(seed)")
    #expect(dots.count > 20)
    #expect(dots.allSatisfy { area.distanceOutside($0) < 1e-9 })
  }

  @Test func theSameIdGivesTheSameDotsAndAnotherOthers() {
    let dots = Stipple().dots(in: .frame, seed: "草坪-1")
    #expect(dots == Stipple().dots(in: .frame, seed: "草坪-1"))
    #expect(dots != Stipple().dots(in: .frame, seed: "草坪-2"))
  }

  @Test func dotsLieCloserTogetherAlongTheEdges() {
    let area = PaperArea.through([(0, 0), (60, 0), (60, 60), (0, 60)])
    let dots = Stipple().dots(in: area, seed: "lawn")
    let inner = dots.filter { area.distanceToEdge($0) > 10 }
    // The middle is 40 × 40 mm, the fringe of 2.2 mm round it 508 mm².
    let fringe = dots.filter { area.distanceToEdge($0) < 2.2 }
    #expect(Double(fringe.count) / 508 > 1.5 * Double(inner.count) / 1600)
  }

  @Test func aSmallerSpacingGivesMoreDots() {
    let few = Stipple(spacing: 3).dots(in: .frame, seed: "a").count
    #expect(Stipple(spacing: 1).dots(in: .frame, seed: "a").count > 2 * few)
  }
}
