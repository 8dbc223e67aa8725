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
    #expect(throws: First.self) {
      try inParallel {
        throw First()
      } _: {
        1
      }
    }
    #expect(throws: Second.self) {
      try inParallel {
        1
      } _: {
        throw Second()
      }
    }
    #expect(throws: Second.self) {
      try inParallel {
        throw First()
      } _: {
        throw Second()
      }
    }
  }

  @Test func questionsMayAskInTurn() throws {
    let ((a, b), (c, d)) = try inParallel {
      try inParallel {
        1
      } _: {
        2
      }
    } _: {
      try inParallel {
        3
      } _: {
        4
      }
    }
    #expect([a, b, c, d] == [1, 2, 3, 4])
  }
}
