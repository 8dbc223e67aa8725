import Geometry
import Testing

@testable import Composition

struct PaperAreaTests {
  @Test func levelsAreClippedExactlyRoundAHole() {
    let levels = PaperArea.frame.levels(every: 4)
    #expect(levels.map(\.y) == [0, 4, 8, 12, 16])
    let whole = [Interval(start: 0, end: 20)]
    let parted = [Interval(start: 0, end: 5), Interval(start: 15, end: 20)]
    #expect(levels.map(\.stretches) == [whole, whole, parted, parted, whole])
  }

  @Test func aCornerOnALevelCountsOnce() {
    // Corners at y 0, 5 and 10: a diamond, whose side corners both lie on a level.
    let diamond = PaperArea.through([(5, 0), (10, 5), (5, 10), (0, 5)])
    let levels = diamond.levels(every: 5)
    #expect(levels.map(\.y) == [0, 5])
    #expect(
      levels.map(\.stretches) == [
        [Interval(start: 5, end: 5)], [Interval(start: 0, end: 10)],
      ])
  }

  @Test func levelsInFormWithAPeakOnOneStayPaired() {
    // The notch's tip touches the level at 10 from below.
    let crown = PaperArea.through([(0, 0), (20, 0), (20, 20), (10, 10), (0, 20)])
    for level in crown.levels(every: 2.5) {
      #expect(level.stretches.allSatisfy { $0.length >= 0 })
      let width = level.y <= 10 ? 20 : 2 * (20 - level.y)
      #expect(abs(level.stretches.reduce(0) { $0 + $1.length } - width) < 1e-9)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func stretchesBetweenThemHoldTheWholeArea(seed: UInt64) {
    let area = PaperArea.random(seed: seed)
    let length = area.levels(every: 0.02).flatMap(\.stretches).reduce(0) { $0 + $1.length }
    #expect(abs(length * 0.02 / area.size - 1) < 2e-3)
  }

  @Test(arguments: UInt64(0)..<20)
  func insideIsTheSameByCrossingsAndByAngles(seed: UInt64) {
    let area = PaperArea.random(seed: seed)
    for step in 0..<400 {
      let point = PaperPoint(
        area.box.x + area.box.width * Double(step % 20) / 19.3,
        area.box.y + area.box.height * Double(step / 20) / 19.3)
      guard area.distanceToEdge(point) > 1e-9 else { continue }
      #expect(area.contains(point) == (area.distanceOutside(point) == 0))
    }
  }

  @Test func neighboursShareTheirLevels() {
    let upper = PaperArea.through([(0, 0.7), (9, 0.7), (9, 10.3), (0, 10.3)])
    let lower = PaperArea.through([(0, 10.3), (9, 10.3), (9, 20), (0, 20)])
    let levels = (upper.levels(every: 3) + lower.levels(every: 3)).map(\.y)
    #expect(levels == [3, 6, 9, 12, 15, 18])
  }

  @Test func theGrainFollowsTheLongestEdge() {
    #expect(PaperArea.through([(0, 0), (9, 0), (9, 5), (0, 5)]).grain == 0)
    #expect(abs(PaperArea.through([(0, 0), (5, 0), (5, 9), (0, 9)]).grain - .pi / 2) < 1e-12)
    let slanted = PaperArea.through([(0, 0), (-8, 8), (-9, 7), (-1, -1)])
    #expect(abs(slanted.grain - .pi * 3 / 4) < 1e-12)
  }

  @Test func anAreaWithoutCornersIsNone() {
    #expect(PaperArea(rings: []) == nil)
    #expect(PaperArea(rings: [[]]) == nil)
  }
}
