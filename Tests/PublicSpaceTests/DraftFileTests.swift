import Foundation
import Samples
import Testing

@testable import PublicSpace

struct DraftFileTests {
  @Test func aFileAppearsWholeAndAlone() throws {
    try inFolder { folder in
      try writeWhole("old".utf8, to: "\(folder)/a")
      try writeWhole("苑".utf8, to: "\(folder)/a")
      #expect(try bytes(of: "\(folder)/a") == Array("苑".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    }
  }

  @Test func whatIsNotPublishedLeavesNothing() throws {
    try inFolder { folder in
      try writeWhole("old".utf8, to: "\(folder)/a")
      do {
        let draft = try DraftFile(for: "\(folder)/a")
        fputs("half", draft.stream)
      }
      #expect(try bytes(of: "\(folder)/a") == Array("old".utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    }
  }

  @Test func aPlaceThatCannotBeWrittenToIsNamed() throws {
    try inFolder { folder in
      for (path, word) in [("\(folder)/none/a", "choose a folder"), (folder, "is a folder")] {
        let error = #expect(throws: FileError.self) { try writeWhole([1], to: path) }
        #expect(error?.description.hasPrefix("\(path): ") == true)
        #expect(error?.description.contains(word) == true)
      }
    }
  }
}
