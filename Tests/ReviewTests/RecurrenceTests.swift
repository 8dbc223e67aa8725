import Testing

@testable import Review

struct RecurrenceTests {
  private func pairs<Thing: Hashable>(_ things: [Thing?]) -> [[Int]] {
    Recurrence.all(among: things.count) { things[$0] }.map { [$0.place, $0.first] }
  }

  @Test func eachNamesTheFirstLikeItInTheOrderOfTheList() {
    #expect(pairs(["b", "a", "b", "c", "a", "b"]) == [[2, 0], [4, 1], [5, 0]])
    #expect(pairs([1, 2, 3]).isEmpty)
    #expect(pairs([Int]()).isEmpty)
  }

  @Test func whatIsNothingIsLikeNothing() {
    #expect(pairs([nil, 1, nil, 1]) == [[3, 1]])
  }

  @Test func oneHashIsNotOneThing() {
    #expect(pairs([Clash(1), Clash(2), Clash(1), Clash(2)]) == [[2, 0], [3, 1]])
  }
}

/// Things that all have one hash.
private struct Clash: Hashable {
  let number: Int

  init(_ number: Int) {
    self.number = number
  }

  func hash(into hasher: inout Hasher) {}
}
