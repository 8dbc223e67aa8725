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

  /// More than there are threads for, each waiting for another.
  @Test func manyAskAtOnceAndInDepth() throws {
    #expect(try Self.leaves(at: 9) == 512)
  }

  private static func leaves(at depth: Int) throws -> Int {
    guard depth > 0 else { return 1 }
    let (a, b) = try inParallel {
      try leaves(at: depth - 1)
    } _: {
      try leaves(at: depth - 1)
    }
    return a + b
  }

  @Test func whatIsNotWorthAThreadIsAnsweredInTurn() throws {
    let (a, b) = try inParallel(isWorthAThread: false) {
      1
    } _: {
      2
    }
    #expect([a, b] == [1, 2])
  }
}
