public import Comparison
import PublicSpace

/// What a board shows: the place as it is, one proposal, and what measuring them gave.
public struct BoardContent: Sendable {
  public let comparison: LayoutComparison
  public let variant: Variant
  /// The option's file name without its ending.
  public let option: String
  /// A short hash of the inputs.
  public let fingerprint: String
  public let sheet: Int
  public let sheets: Int

  public init(
    comparison: LayoutComparison, variant: Variant, option: String, fingerprint: String,
    sheet: Int, sheets: Int
  ) {
    self.comparison = comparison
    self.variant = variant
    self.option = option
    self.fingerprint = fingerprint
    self.sheet = sheet
    self.sheets = sheets
  }

  var today: Site { comparison.base }
  var plan: Site { variant.site }
  var description: SiteDescription { plan.description }
  var words: SiteDescription.Proposal? { description.proposals[option] }
}
