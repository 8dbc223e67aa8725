import Analysis
import Comparison
import Composition
import PublicSpace
import Reporting

/// What residents asked for and what the options answer: `needs.csv` and `answers.yaml` beside site.yaml.
struct NeedMaterial {
  var needs: [Need] = []
  var answers: [String: [Answer]] = [:]

  init(of folder: SiteFolder) throws {
    needs = try folder.needs()
    answers = folder.own("needs.csv") == nil ? [:] : try folder.answers(to: needs)
  }

  /// What there is to say of the needs that a board shows.
  func findings(of content: BoardContent) -> [Finding] {
    // Without a file of answers nothing has been said that could be wrong.
    guard !answers.isEmpty else { return [] }
    let variants = content.isOfAll ? content.comparison.variants : [content.variant]
    return variants.flatMap { variant in
      content.outcomes(of: variant).compactMap { outcome in
        outcome.finding(of: variant.site.layout.file.withoutEnding, on: variant.site)
      }
    }
  }
}

extension SiteFolder {
  func needs() throws -> [Need] { try own("needs.csv").map { try Need.needs(reading: $0) } ?? [] }

  /// By the option's file name without its ending.
  func answers(to needs: [Need]) throws -> [String: [Answer]] {
    guard let file = own("answers.yaml") else { return [:] }
    return try Answer.answers(
      reading: file,
      knowing: AnswerVocabulary(
        needs: needs.map(\.id), options: allOptions().map(\.withoutEnding),
        figures: metrics.map(\.id), rules: rules().map(\.id)))
  }
}
