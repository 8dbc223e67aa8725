import Samples
import Testing

@testable import PublicSpace

/// Options that carry edits of a base, resolved.
struct LayoutEditsTests {
  @Test func editsAreMadeInPlaceAndAtTheEnd() throws {
    let ids = try resolve(
      base: collection(point("a", 1), point("b", 1), point("c", 1)),
      edits: #""yuan:base":"existing.geojson","features":["#
        + #"\#(point("d", 2)),\#(point("b", 2)),\#(removal("a"))]"#
    ).features.map { "\($0.id) \($0.number("n") ?? 0)" }
    #expect(ids == ["b 2.0", "c 1.0", "d 2.0"])
  }

  @Test func aNumberAndATextAreOneId() throws {
    let layout = try resolve(
      base: collection(#"{"type":"Feature","id":7,"properties":{},"geometry":null}"#),
      edits: #""yuan:base":"existing.geojson","features":[\#(point("7", 2))]"#)
    #expect(layout.features.map { $0.number("n") } == [2])
  }

  @Test func featuresWithoutAnIdAreAddedAndNumberedAnew() throws {
    let nameless = #"{"type":"Feature","properties":{"n":3},"geometry":null}"#
    let layout = try resolve(
      base: collection(point("a", 1), nameless),
      edits: #""yuan:base":"existing.geojson","features":[\#(removal("a")),\#(nameless)]"#)
    #expect(layout.features.map(\.id) == ["#1", "#2"])
  }

  @Test func aRemovalOfNothingIsAFinding() throws {
    let layout = try resolve(
      base: collection(point("a", 1)),
      edits: #""yuan:base":"existing.geojson","features":[\#(removal("x"))]"#)
    #expect(layout.features.map(\.id) == ["a"])
    #expect(layout.findings.map(\.code) == ["edit.missing"])
    #expect(layout.findings.first?.feature == "x")
  }

  @Test func findingsOfFeaturesThatAreGoneAreNotRepeated() throws {
    let empty = #"{"type":"Feature","id":"a","properties":{},"geometry":null}"#
    let layout = try resolve(
      base: collection(empty),
      edits: #""yuan:base":"existing.geojson","features":[\#(removal("a"))]"#)
    #expect(layout.findings.isEmpty)
  }

  @Test func basesMayStandOnBases() throws {
    try inFolder { folder in
      try write(collection(point("a", 1), point("b", 1)).utf8, to: "\(folder)/existing.geojson")
      try write(
        edits(#""yuan:base":"existing.geojson","features":[\#(point("b", 2))]"#).utf8,
        to: "\(folder)/one.geojson")
      try write(
        edits(#""yuan:base":"one.geojson","features":[\#(removal("a"))]"#).utf8,
        to: "\(folder)/two.geojson")
      let layout = try Layout(reading: "\(folder)/two.geojson")
      #expect(layout.features.map(\.id) == ["b"])
      #expect(layout.features.map { $0.number("n") } == [2])
      #expect(layout.bases.count == 2)
    }
  }

  @Test func basesThatLeadBackAreRefused() throws {
    try inFolder { folder in
      for (file, base) in [("a", "b"), ("b", "a"), ("self", "./self")] {
        try write(
          edits(#""yuan:base":"\#(base).geojson","features":[]"#).utf8,
          to: "\(folder)/\(file).geojson")
      }
      for file in ["a", "self"] {
        let said = try #require(complaint(aboutFile: "\(folder)/\(file).geojson"))
        #expect(said.contains("leads back to itself"), "\(said)")
      }
    }
  }

  @Test func aMissingBaseIsNamed() throws {
    try inFolder { folder in
      let path = "\(folder)/option.geojson"
      try write(edits(#""yuan:base":"gone.geojson","features":[]"#).utf8, to: path)
      #expect(
        complaint(aboutFile: path)
          == "\(path): its base “gone.geojson” is not there; put it back, or correct “yuan:base”")
    }
  }

  @Test(arguments: ["7", "null", "[]", "\"\"", "\"a\\u0000b\""])
  func aBaseThatIsNoFileNameIsRefused(base: String) throws {
    let said = complaint(about: edits(#""yuan:base":\#(base),"features":[]"#))
    #expect(said?.contains("has a “yuan:base” that is no file name") == true, "\(said ?? "")")
  }

  private func resolve(base: String, edits text: String) throws -> Layout {
    var layout: Layout?
    try inFolder { folder in
      try write(base.utf8, to: "\(folder)/existing.geojson")
      try write(edits(text).utf8, to: "\(folder)/option.geojson")
      layout = try Layout(reading: "\(folder)/option.geojson")
    }
    return try #require(layout)
  }
}

/// A point with an id and a number.
func point(_ id: String, _ number: Int) -> String {
  #"{"type":"Feature","id":"\#(id)","properties":{"n":\#(number)},"#
    + #""geometry":{"type":"Point","coordinates":[1,2]}}"#
}

func removal(_ id: String) -> String {
  #"{"type":"Feature","id":"\#(id)","properties":{"action":"remove"},"geometry":null}"#
}

func edits(_ members: String) -> String { #"{"type":"FeatureCollection",\#(members)}"# }
