import Comparison
import Foundation
import PublicSpace
import Samples
import Testing

@testable import Composition

/// The consultation boards of all sites in the repository, in both languages; drawn once.
struct SampleBoard: Sendable, CustomTestStringConvertible {
  let name: String
  let language: Language
  let board: Board
  let findings: [Finding]
  /// All that the site's own files say.
  let words: String

  var testDescription: String { "\(name) \(language)" }

  static let all = Result { try drawn() }

  private static func drawn() throws -> [SampleBoard] {
    let folder = inRepository("Sites")
    let sites = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try sites.flatMap { try drawn($0, in: "\(folder)/\($0)") }
  }

  private static func drawn(_ site: String, in folder: String) throws -> [SampleBoard] {
    let description = try SiteDescription(reading: "\(folder)/site.yaml")
    let files = description.options.map { "\(folder)/\($0)" }
    let sites = try files.map { try Site(Layout(reading: $0), description) }
    let comparison = try LayoutComparison(of: sites[0], with: Array(sites.dropFirst()))
    let words = try (files + ["\(folder)/site.yaml"])
      .map { try String(contentsOfFile: $0, encoding: .utf8) }.joined()
    return try zip(description.options.dropFirst(), comparison.variants).flatMap { file, variant in
      let option = String(file.prefix { $0 != "." })
      let content = BoardContent(
        comparison: comparison, variant: variant, option: option, fingerprint: "0123456789abcdef",
        sheet: 1, sheets: 1)
      return try Language.allCases.map { language in
        let (board, findings) = try Board.consult(
          [content], in: language, measuredBy: SquareLetters())
        return SampleBoard(
          name: "\(site) \(option)", language: language, board: board, findings: findings,
          words: words)
      }
    }
  }
}
