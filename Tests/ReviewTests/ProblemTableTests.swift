import Foundation
import PublicSpace
import Samples
import Testing

@testable import Review

struct ProblemTableTests {
  @Test func thePageOfCodesIsWhatTheCommandPrints() throws {
    let page = try String(
      contentsOfFile: inRepository("Documentation/Findings.md"), encoding: .utf8)
    #expect(page == problemTable + "\n", "yuan check --codes > Documentation/Findings.md")
  }

  @Test(arguments: problems)
  func aProblemIsSaidInBothLanguages(problem: Problem) {
    for words in [problem.sentence, problem.remedy] {
      #expect(words.zh.contains(/\p{Han}/) && !words.zh.hasSuffix("。"), "\(words.zh)")
      // Commas and colons between Chinese words are full-width.
      #expect(
        !words.zh.replacing(/“[^”]*”/, with: "").contains(/\p{Han}[,:;()]|[,;()]\p{Han}/),
        "\(words.zh)")
      #expect(!words.en.isEmpty && !words.en.hasSuffix("."), "\(words.en)")
      #expect(!words.en.replacing(/“[^”]*”/, with: "").contains(/\p{Han}/), "\(words.en)")
    }
  }

  @Test func aCodeHasOneLevel() {
    for (code, problems) in Dictionary(grouping: problems, by: \.code) {
      #expect(Set(problems.map(\.level)).count == 1, "\(code)")
    }
  }
}
