import Foundation
import Samples
import Testing

@testable import Review

struct ProblemTableTests {
  @Test func thePageOfCodesIsWhatTheCommandPrints() throws {
    let page = try String(
      contentsOfFile: inRepository("Documentation/Findings.md"), encoding: .utf8)
    #expect(page == problemTable + "\n", "yuan check --codes > Documentation/Findings.md")
  }

  @Test func aCodeHasOneLevel() {
    for (code, problems) in Dictionary(grouping: problems, by: \.code) {
      #expect(Set(problems.map(\.level)).count == 1, "\(code)")
    }
  }
}
