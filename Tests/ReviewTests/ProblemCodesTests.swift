import Foundation
import Samples
import Testing

@testable import Review

struct ProblemCodesTests {
  /// Every code that reading, laying out, measuring and checking write into a finding, as the sources have it.
  private func codes(in room: String) throws -> Set<String> {
    let folder = URL(filePath: inRepository("Sources/\(room)"))
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let code = /(?:\.(?:error|warning|note),\s*|reject\([^"“]*)"([a-z]+\.[a-z0-9_]+)"/
    var codes: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      codes.formUnion(text.matches(of: code).map { String($0.1) })
    }
    return codes
  }

  @Test(arguments: ["PublicSpace", "Review", "Analysis"])
  func everyCodeIsOnThePage(room: String) throws {
    let found = try codes(in: room)
    #expect(found.count > 10)
    #expect(found.subtracting(problems.map(\.code)) == [])
  }
}
