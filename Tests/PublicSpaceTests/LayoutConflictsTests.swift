import Samples
import Testing

@testable import PublicSpace

/// A base that changed after its edits were written.
struct LayoutConflictsTests {
  private let before = collection(point("a", 1), point("b", 1), point("c", 1))
  private let after = collection(point("a", 2), point("b", 1), point("d", 1))

  @Test func aBaseAsItWasIsNoConflict() throws {
    #expect(try rebased(on: before).findings.isEmpty)
  }

  @Test func aBaseWrittenAnotherWayIsNoConflict() throws {
    #expect(try rebased(on: before.replacing(",", with: " ,\n")).findings.isEmpty)
  }

  @Test func aChangeElsewhereIsTakenOver() throws {
    let layout = try rebased(on: collection(point("a", 1), point("b", 9), point("c", 1)))
    #expect(layout.findings.isEmpty)
    #expect(layout.feature("b")?.number("n") == 9)
  }

  @Test(arguments: [
    (collection(point("a", 7), point("c", 1)), "a", "is replaced, but"),
    (collection(point("a", 1), point("c", 7)), "c", "is taken away, but"),
    (collection(point("c", 1)), "a", "no longer has it; it was added"),
    (collection(point("a", 1)), "c", "no longer has it"),
    (collection(point("a", 1), point("c", 1), point("d", 5)), "d", "has one of that id since"),
  ])
  func aFeatureChangedMeanwhileIsAConflict(base: String, id: String, words: String) throws {
    let layout = try rebased(on: base)
    let finding = try #require(layout.findings.first)
    #expect(layout.findings.count == 1)
    #expect(finding.code == "edit.conflict" && finding.level == .warning)
    #expect(finding.feature == id && finding.message.en.contains(words), "\(finding.message.en)")
    // The edit still wins.
    #expect(layout.feature("a")?.number("n") == 2)
    #expect(layout.feature("c") == nil)
    #expect(layout.feature("d")?.number("n") == 1)
  }

  private func rebased(on base: String) throws -> Layout {
    let draft = try EditsDraft(
      from: Layout(before, file: "existing.geojson"), to: Layout(after, file: "after.geojson"),
      base: "existing.geojson")
    var layout: Layout?
    try inFolder { folder in
      try write(base.utf8, to: "\(folder)/existing.geojson")
      try write(draft.text.utf8, to: "\(folder)/option.geojson")
      layout = try Layout(reading: "\(folder)/option.geojson")
    }
    return try #require(layout)
  }
}
