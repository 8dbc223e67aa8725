import Testing

@testable import Composition

struct DiceTests {
  @Test func anIdAlwaysThrowsTheSame() {
    var (one, two, other) = (Dice("树-1"), Dice("树-1"), Dice("树-2"))
    let first = (0..<50).map { _ in one.next() }
    #expect(first == (0..<50).map { _ in two.next() })
    #expect(first != (0..<50).map { _ in other.next() })
  }

  /// FNV-1a of nothing is its offset basis, from which SplitMix64 is known.
  @Test func theNumbersAreThoseOfTheirPapers() {
    var dice = Dice("")
    #expect(dice.next() == 0xc381_7c01_6ba4_ff30)
  }

  @Test func sharesFillTheirRangeEvenly() {
    var dice = Dice("even")
    var tenths = [Int](repeating: 0, count: 10)
    for _ in 0..<10_000 { tenths[Int(dice.share() * 10)] += 1 }
    #expect(tenths.allSatisfy { (900...1100).contains($0) })
    let swings = (0..<1000).map { _ in dice.swing() }
    #expect(swings.allSatisfy { (-1...1).contains($0) })
    #expect(swings.contains { $0 < -0.9 } && swings.contains { $0 > 0.9 })
  }
}
