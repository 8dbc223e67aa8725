import Samples
import Testing

@testable import PublicSpace

/// Edits that are written give the layout back that they were made for.
struct EditsDraftTests {
  private let before = collection(point("a", 1), point("b", 1), point("c", 1))

  @Test func onlyWhatDiffersIsWritten() throws {
    let draft = try draft(
      before, collection(point("a", 1), point("b", 2), #" \#(point("d", 1)) "#))
    #expect((draft.replaced, draft.removed, draft.added) == (1, 1, 1))
    let own = try Layout(unresolved: draft.text, file: "option.geojson")
    #expect(own.features.map(\.id) == ["c", "b", "d"])
    #expect(own.json["yuan:base"]?.string == "existing.geojson")
    #expect(own.json["yuan:was"]?.members.map(\.name) == ["b", "c"])
  }

  @Test func anotherWayOfWritingIsNoEdit() throws {
    let spaced =
      #"{"geometry": {"coordinates": [1.0, 2e0], "type": "Point"}, "#
      + #""properties": {"n": 1}, "id": "\u0061", "type": "Feature"}"#
    let draft = try draft(before, collection(spaced, point("b", 1), point("c", 1)))
    #expect((draft.replaced, draft.removed, draft.added) == (0, 0, 0))
  }

  @Test func aLongNumberThatADoubleCannotTellFromAnotherIsAnEdit() throws {
    func long(_ number: String) -> String {
      #"{"type":"Feature","id":"a","properties":{"n":\#(number)},"geometry":null}"#
    }
    let draft = try draft(
      collection(long("9007199254740993")), collection(long("9007199254740992")))
    #expect(draft.replaced == 1)
  }

  @Test func foreignMembersOfTheCollectionAreKept() throws {
    let after = edits(#""name":"A \"x\"","yuan:stage":[1, 2.50],"features":[]"#)
    let own = try Layout(unresolved: draft(before, after).text, file: "option.geojson")
    #expect(own.json["name"]?.source == #""A \"x\"""#)
    #expect(own.json["yuan:stage"]?.source == "[1, 2.50]")
  }

  @Test func aFeatureMarkedForRemovalStays() throws {
    let marked =
      #"{"type":"Feature","id":"b","properties":{"action":"remove"},"#
      + #""geometry":{"type":"Point","coordinates":[1,2]}}"#
    let draft = try draft(before, collection(point("a", 1), marked, point("c", 1)))
    #expect(draft.findings.isEmpty)
    let own = try Layout(unresolved: draft.text, file: "option.geojson")
    #expect(own.json["yuan:kept"]?.elements.map(\.string) == ["b"])
  }

  @Test func featuresWithoutAnIdAreTakenAwayAndAdded() throws {
    func nameless(_ number: Int) -> String {
      #"{"type":"Feature","properties":{"n":\#(number)},"geometry":null}"#
    }
    let draft = try draft(
      collection(nameless(1), nameless(2), nameless(1)),
      collection(nameless(2), nameless(1), nameless(3)))
    #expect((draft.removed, draft.added) == (1, 1))
  }

  @Test func anOrderThatEditsCannotGiveIsAFinding() throws {
    let draft = try draft(before, collection(point("c", 1), point("b", 1), point("a", 1)))
    #expect(draft.findings.map(\.code) == ["edit.order"])
  }

  @Test func aLoneFeatureIsNoProposal() {
    #expect(throws: FileError.self) { try draft(before, point("a", 1)) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: 1...40 as ClosedRange<UInt64>)
  func resolvingGivesTheLayoutBack(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let before = (0..<dice.count(0, 12)).map { point("p\($0)", dice.count(0, 3)) }
    let after = before.compactMap { text -> String? in
      switch dice.count(0, 4) {
      case 0: nil
      case 1: text.replacing(#""n":"#, with: #""m":7,"n":"#)
      case 2: text.replacing(#""n":"#, with: #""action":"remove","n":"#)
      default: text
      }
    }
    let added = (0..<dice.count(0, 3)).map { point("q\($0)", dice.count(0, 3)) }
    func whole(_ features: [String]) -> String {
      edits(#""features":[\#(features.joined(separator: ","))]"#)
    }
    let wanted = try Layout(whole(after + added), file: "after.geojson")
    try inFolder { folder in
      try write(whole(before).utf8, to: "\(folder)/existing.geojson")
      let draft = try draft(whole(before), whole(after + added))
      try write(draft.text.utf8, to: "\(folder)/option.geojson")
      let made = try Layout(reading: "\(folder)/option.geojson")
      #expect(made.features.map(\.json.source) == wanted.features.map(\.json.source))
      #expect(made.features.map(\.id) == wanted.features.map(\.id))
      #expect(made.findings == wanted.findings)
    }
  }

  private func draft(_ before: String, _ after: String) throws -> EditsDraft {
    try EditsDraft(
      from: Layout(before, file: "existing.geojson"), to: Layout(after, file: "after.geojson"),
      base: "existing.geojson")
  }
}
