import Foundation
import Samples
import Testing

/// A board is held against the layouts that it was drawn of.
struct VerifyTests {
  /// Runs a test beside a site and its board.
  private func withBoard(_ test: (_ folder: String, _ board: String) throws -> Void) throws {
    try TinySite.inFolder { folder in
      let drawn = try yuan(
        "board", "tiny", "--template", "brief", "--format", "pdf", "--output", "out", in: folder)
      try #require(drawn.code == 0, "\(drawn.errors)")
      try test(folder, "out/option-a-brief.pdf")
    }
  }

  @Test func aBoardHoldsForItsOwnSite() throws {
    try withBoard { folder, board in
      let answer = try english("verify", board, "tiny", in: folder)
      #expect(answer.code == 0, "\(answer.output)\(answer.errors)")
      #expect(answer.output.contains("drawn anew it is the same"))
      #expect(!answer.output.contains("✗"))
    }
  }

  @Test func aChangedLayoutNamesTheFiguresThatNoLongerHold() throws {
    try withBoard { folder, board in
      let more = SampleLayout(TinySite.option.features + [.point("bench", 8, 8, id: "s3")])
      try write(more.text().utf8, to: "\(folder)/tiny/option-a.geojson")
      let answer = try english("verify", board, "tiny", in: folder)
      #expect(answer.code == 1)
      #expect(
        answer.output.contains(
          "✗ option-a.geojson seats: the board says 6, now it measures 9"), "\(answer.output)")
      #expect(answer.output.contains("✗ inputs"))
      #expect(answer.output.contains("✓ existing.geojson seats"))
    }
  }

  @Test func aNumberChangedByHandIsSeen() throws {
    try withBoard { folder, board in
      let path = "\(folder)/\(board)"
      var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      // `["seats", "option-a.geojson", "6"]` in the record, in hexadecimal digits.
      let old = Array("\"option-a.geojson\", \"6\"".utf8).flatMap(Self.digits)
      let new = Array("\"option-a.geojson\", \"8\"".utf8).flatMap(Self.digits)
      let place = try #require(
        bytes.indices.first { bytes[$0...].prefix(old.count).elementsEqual(old) })
      bytes.replaceSubrange(place..<(place + old.count), with: new)
      try write(bytes, to: path)
      let answer = try english("verify", board, "tiny", in: folder)
      #expect(answer.code == 1)
      #expect(answer.output.contains("the board says 8, now it measures 6"), "\(answer.output)")
    }
  }

  @Test func anyOtherByteIsSeenToo() throws {
    try withBoard { folder, board in
      let path = "\(folder)/\(board)"
      var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      bytes.append(UInt8(ascii: "\n"))
      try write(bytes, to: path)
      let answer = try english("verify", board, "tiny", in: folder)
      #expect(answer.code == 1)
      #expect(answer.output.contains("drawn anew it differs"))
    }
  }

  @Test func aLayoutThatIsNotGivenIsNotChecked() throws {
    try withBoard { folder, board in
      let answer = try english("verify", board, "tiny/existing.geojson", in: folder)
      #expect(answer.code == 1)
      #expect(answer.output.contains("option-a.geojson: not checked"))
      let both = try english(
        "verify", board, "tiny/existing.geojson", "tiny/option-a.geojson", in: folder)
      #expect(both.code == 0, "\(both.output)")
    }
  }

  @Test func aForeignFileIsRefusedInOneLine() throws {
    try withBoard { folder, _ in
      try write("%PDF-1.5\nnothing of ours\n%%EOF\n".utf8, to: "\(folder)/other.pdf")
      let answer = try english("verify", "other.pdf", "tiny", in: folder)
      #expect(answer.code == 1)
      #expect(answer.errors.contains("other.pdf: carries no record to verify"))
      #expect(answer.errors.split(separator: "\n").count == 1)
    }
  }

  private static func digits(_ byte: UInt8) -> [UInt8] {
    let text = String(byte, radix: 16, uppercase: true)
    return Array((text.count < 2 ? "0" + text : text).utf8)
  }
}
