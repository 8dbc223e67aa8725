import Analysis
public import Comparison
public import PublicSpace

/// What a board shows: the place as it is, one proposal, and what measuring them gave.
public struct BoardContent: Sendable {
  public let comparison: LayoutComparison
  public let variant: Variant
  /// The option's file name without its ending.
  public let option: String
  /// A short hash of the inputs.
  public let fingerprint: String
  /// What people say on it.
  public var said = BoardWords()
  /// What residents asked for, and what each option answers, by its file's name without its ending.
  public var needs: [Need] = []
  public var answers: [String: [Answer]] = [:]
  /// Pictures by the names that templates give their files.
  public var pictures: [String: Picture] = [:]
  /// Codes by the addresses they lead to.
  public var codes: [String: SquareCode] = [:]
  /// What its diagrams show, the most wanted first.
  var diagrams: [any Diagram] = []
  /// Whether the board is about all proposals.
  public var isOfAll = false
  public var sheet: Int
  public var sheets: Int

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
  var words: SiteDescription.Proposal? { isOfAll ? nil : proposal(option) }
  var hasAreas: Bool { comparison.baseMeasures.area != nil && variant.measures.area != nil }

  /// Every need and what the proposal does for it.
  var outcomes: [NeedOutcome] { outcomes(of: variant) }

  public func outcomes(of variant: Variant) -> [NeedOutcome] {
    variant.outcomes(
      of: needs, answeredBy: answers[variant.site.layout.option] ?? [],
      from: comparison.baseMeasures)
  }

  /// What a proposal calls itself: words.yaml before site.yaml.
  private func proposal(_ option: String) -> SiteDescription.Proposal? {
    let said = said.options[option]
    var proposal = description.proposals[option]
    guard said?.title != nil || said?.intent != nil else { return proposal }
    proposal = proposal ?? SiteDescription.Proposal()
    if let title = said?.title { proposal?.title = title }
    if let intent = said?.intent { proposal?.intent = intent }
    return proposal
  }

  /// A caption that people have written for a block or a picture.
  func caption(of word: String, in language: Language) -> String? {
    said.options[option]?.captions[word]?.text(in: language)
  }

  func title(in language: Language) -> String { words?.title.text(in: language) ?? option }

  /// The title over a board: the proposal's, or that it is about all of them.
  func headline(in language: Language) -> String {
    guard isOfAll else { return title(in: language) }
    return language == .zh ? "方案比选" : "Options side by side"
  }

  func words(of variant: Variant) -> SiteDescription.Proposal? {
    proposal(variant.site.layout.option)
  }

  func title(of variant: Variant, in language: Language) -> String {
    words(of: variant)?.title.text(in: language) ?? variant.site.layout.option
  }
}

extension Site {
  /// What it is called; its file's name where nobody has named it.
  func title(in language: Language) -> String {
    description.name.text(in: language) ?? layout.option
  }
}

extension Layout {
  /// Its file's name without its ending.
  var option: String { file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file }
}
