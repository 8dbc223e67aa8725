import PublicSpace
import Samples
import Testing

@testable import Proposals

/// Edits and mended layouts as files.
struct EditsFileTests {
  private let text = #"{"type":"FeatureCollection","features":[]}"#

  @Test func theBaseIsNamedFromWhereTheEditsLie() throws {
    try inFolder { folder in
      let path = "\(folder)/existing.geojson"
      try write(text.utf8, to: path)
      // An absolute name stays one.
      #expect(path.relative(to: "\(folder)/c/x.geojson") == path)
      #expect("existing.geojson".relative(to: "x.geojson") == "existing.geojson")
    }
  }

  @Test func inputsAreNeverWrittenTo() throws {
    try inFolder { folder in
      let path = "\(folder)/a.geojson"
      try write(text.utf8, to: path)
      #expect(throws: FileError.self) { try mend(path, to: "\(folder)/./a.geojson") }
      #expect(throws: FileError.self) { try mend(path, to: path) }
      #expect(throws: FileError.self) { try writeEdits(from: path, to: path, output: path) }
      #expect(try bytes(of: path) == Array(text.utf8))
    }
  }

  @Test func aFileWithNothingToMendIsCopied() throws {
    try inFolder { folder in
      let crooked = "\u{FEFF}\(text)\r\n\r\n"
      try write(crooked.utf8, to: "\(folder)/a.geojson")
      #expect(try mend("\(folder)/a.geojson", to: "\(folder)/b.geojson").isEmpty)
      #expect(try bytes(of: "\(folder)/b.geojson") == Array(crooked.utf8))
    }
  }
}
