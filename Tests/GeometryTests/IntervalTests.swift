import Geometry
import Testing

struct IntervalTests {
  private func stretch(_ start: Double, _ end: Double) -> Interval {
    Interval(start: start, end: end)
  }

  @Test func lengthAndMiddle() {
    #expect(stretch(2, 6).length == 4 && stretch(2, 6).middle == 4)
  }

  @Test func overlapsMeltIntoOne() {
    #expect(
      Interval.union([stretch(4, 6), stretch(0, 2), stretch(1, 3)]) == [
        stretch(0, 3), stretch(4, 6),
      ])
  }

  @Test func stretchesThatTouchMeltToo() {
    #expect(Interval.union([stretch(0, 1), stretch(1, 2)]) == [stretch(0, 2)])
  }

  @Test func aStretchInAnotherAddsNothing() {
    #expect(Interval.union([stretch(0, 9), stretch(2, 3), stretch(4, 8)]) == [stretch(0, 9)])
  }

  @Test func stretchesWithoutLengthAreLeftOut() {
    #expect(Interval.union([stretch(3, 3), stretch(5, 4)]).isEmpty)
    #expect(Interval.union([]).isEmpty)
  }

  @Test func gapsAreWhatIsLeft() {
    let whole = stretch(0, 10)
    #expect(
      Interval.gaps(in: [stretch(6, 7), stretch(2, 4)], of: whole)
        == [stretch(0, 2), stretch(4, 6), stretch(7, 10)])
  }

  @Test func nothingLeavesAllAndAllLeavesNothing() {
    let whole = stretch(0, 10)
    #expect(Interval.gaps(in: [], of: whole) == [whole])
    #expect(Interval.gaps(in: [stretch(-1, 11)], of: whole).isEmpty)
    #expect(Interval.gaps(in: [stretch(0, 5), stretch(5, 10)], of: whole).isEmpty)
  }

  @Test func whatLiesBeyondTheWholeMakesNoGapThere() {
    let whole = stretch(0, 10)
    #expect(Interval.gaps(in: [stretch(-5, 2)], of: whole) == [stretch(2, 10)])
    #expect(Interval.gaps(in: [stretch(8, 15)], of: whole) == [stretch(0, 8)])
    #expect(Interval.gaps(in: [stretch(-5, -2)], of: whole) == [whole])
    #expect(Interval.gaps(in: [stretch(12, 15)], of: whole) == [whole])
  }

  @Test func anArcWithinATurnStaysWhole() {
    #expect(Interval.wrapped(from: 1, to: 2) == [stretch(1, 2)])
  }

  @Test func anArcOverZeroComesInTwoParts() throws {
    let parts = Interval.wrapped(from: -1, to: 2)
    try #require(parts.count == 2)
    #expect(abs(parts[0].start - (2 * .pi - 1)) < 1e-12 && parts[0].end == 2 * .pi)
    #expect(parts[1].start == 0 && abs(parts[1].end - 2) < 1e-12)
  }

  @Test(arguments: [-20.0, -7, -6.5, -3, 0, 3, 6.2, 9, 30])
  func aWrappedArcKeepsItsLengthWithinATurn(start: Double) {
    let parts = Interval.wrapped(from: start, to: start + 2.5)
    #expect(abs(parts.reduce(0) { $0 + $1.length } - 2.5) < 1e-12)
    #expect(parts.allSatisfy { $0.start >= 0 && $0.end <= 2 * .pi })
  }

  @Test func placesInsideCutAndOthersDoNot() {
    #expect(
      stretch(0, 4).split(at: [3, 1, -2, 4, 0, 9])
        == [stretch(0, 1), stretch(1, 3), stretch(3, 4)])
    #expect(stretch(0, 4).split(at: []) == [stretch(0, 4)])
  }
}
