import Analysis
import Comparison
import Composition
import Glibc
import PublicSpace
import Reporting

/// What residents asked for and what the options answer: `needs.csv` and `answers.yaml` beside site.yaml.
struct NeedMaterial {
  var needs: [Need] = []
  var answers: [String: [Answer]] = [:]

  init(of folder: SiteFolder) throws {
    guard let file = folder.own("needs.csv") else { return }
    needs = try Need.needs(reading: file)
    guard let file = folder.own("answers.yaml") else { return }
    answers = try Answer.answers(
      reading: file,
      knowing: AnswerVocabulary(
        needs: needs.map(\.id), options: folder.options.map(\.withoutEnding),
        figures: metrics.map(\.id), rules: folder.rules().map(\.id)))
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
