import PublicSpace
import Testing

@testable import Composition

struct DeskWorksTests {
  private var desk: Desk { Desk(theme: .mono, language: .en, ruler: SquareLetters()) }

  private struct Slip: Error {}

  @Test func allIsDoneInItsPlaceWhateverIsBegunFirst() throws {
    for effort in [{ Double($0) }, { -Double($0) }, { _ in 1 }] as [(Int) -> Double] {
      var desk = desk
      let made = try desk.doTwoAtATime(Array(0..<50), effort: effort) { work, desk in
        desk.notes.findings.append(
          Finding(.note, "work.\(work)", Wording(zh: "", en: "")))
        return work * work
      }
      #expect(made == (0..<50).map { $0 * $0 })
      #expect(desk.notes.findings.map(\.code) == (0..<50).map { "work.\($0)" })
    }
  }

  @Test func desksAreAlike() throws {
    var desk = desk
    (desk.share, desk.gutter) = (0.5, 3)
    desk.notes.keys = [[]]
    let alike = try desk.doTwoAtATime([1, 2, 3], effort: { _ in 0 }) { _, own in
      own.theme == .mono && own.language == .en && own.share == 0.5 && own.gutter == 3
        && own.notes.keys.isEmpty
    }
    #expect(alike == [true, true, true])
    #expect(desk.notes.keys.count == 1)
  }

  @Test func nothingToDoIsNothingMade() throws {
    var desk = desk
    let none = try desk.doTwoAtATime([Int](), effort: { _ in 0 }) { work, _ in work }
    #expect(none.isEmpty)
  }

  @Test func aSlipIsNotLost() {
    var desk = desk
    #expect(throws: Slip.self) {
      try desk.doTwoAtATime([1, 2, 3], effort: { _ in 0 }) { work, _ in
        if work == 2 { throw Slip() }
      }
    }
  }
}
