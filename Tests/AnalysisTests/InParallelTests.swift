import Testing

@testable import Analysis

struct InParallelTests {
  private struct First: Error {}
  private struct Second: Error {}

  @Test func bothAreAnswered() throws {
    let (sum, product) = try inParallel {
      (1...1000).reduce(0, +)
    } _: {
      (1...10).reduce(1, *)
    }
    #expect(sum == 500_500 && product == 3_628_800)
  }

  @Test func anErrorOfEitherIsThrown() {
    #expect(throws: First.self) { try inParallel { throw First() } _: { 1 } }
    #expect(throws: Second.self) { try inParallel { 1 } _: { throw Second() } }
    #expect(throws: Second.self) { try inParallel { throw First() } _: { throw Second() } }
  }

  @Test func questionsMayAskInTurn() throws {
    func sum(_ range: Range<Int>) throws -> Int {
      guard range.count > 1 else { return range.first ?? 0 }
      let middle = (range.lowerBound + range.upperBound) / 2
      let (low, high) = try inParallel {
        try sum(range.lowerBound..<middle)
      } _: {
        try sum(middle..<range.upperBound)
      }
      return low + high
    }
    #expect(try sum(0..<32) == 496)
  }
}
