/// One rule of a pack: what is asked, by which clause, and how sure its number is.
public struct Rule: Hashable, Sendable {
  /// Whether a clause says 应 (must), 宜 (should), or only informs.
  public enum Level: String, CaseIterable, Sendable { case must, should, note }

  /// Which works it is judged for; for others it is a reference.
  public enum Applies: String, CaseIterable, Sendable { case new, renewal, both }

  /// How sure its number is.
  public enum Confidence: String, CaseIterable, Sendable {
    /// Read in a page that quotes the text.
    case verified
    /// Read in a summary.
    case secondhand
    /// General knowledge, to be checked against the printed text: never a verdict.
    case general
    /// A choice of this tool's, or of a site's own.
    case own
  }

  /// The values that comply.
  public enum Limit: Hashable, Sendable {
    case atLeast(Double)
    case atMost(Double)
    case between(Double, Double)
  }

  public let id: String
  public var title = SiteDescription.Words()
  /// The standard and its edition, such as `GB 50180-2018`.
  public var edition = ""
  /// Within the standard.
  public var clause = ""
  /// A date; nil when it has not been checked.
  public var inForce: String?
  /// A date; nil while it is in force.
  public var inForceUntil: String?
  /// What it is measured by: a word of the list of methods; the id when it does not say.
  public var method: String
  public var limit = Limit.atLeast(0)
  /// Of renewals, where they have a limit of their own.
  public var renewalLimit: Limit?
  /// In SI, such as `m`, `m2`, `share` or `count`.
  public var unit = ""
  public var level = Level.should
  public var applies = Applies.both
  /// Numbers that the method takes besides the limit.
  public var parameters: [String: Double] = [:]
  /// The kinds that it looks at, where the method leaves that open.
  public var kinds: [Kind] = []
  /// What it needs to be known, such as `residents` or `height`.
  public var needs: [String] = []
  public var source = ""
  /// A date.
  public var checkedOn: String?
  public var confidence = Confidence.own
  public var isOn = true
  /// The file and line that it was last written in, for messages.
  public var place = ""

  public init(id: String) {
    self.id = id
    method = id
  }

  public func title(in language: Language) -> String { title.text(in: language) ?? id }

  /// `GB 50180-2018 4.0.7-1`.
  public var citation: String {
    [edition, clause].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The limit for some works.
  public func limit(for works: SiteDescription.Works) -> Limit {
    works == .renewal ? renewalLimit ?? limit : limit
  }

  /// Whether it prints as 参考 whatever is measured.
  public func isReference(for works: SiteDescription.Works) -> Bool {
    level == .note || confidence == .general
      || (applies == .new && works == .renewal) || (applies == .renewal && works == .new)
  }
}

extension Rule.Limit {
  /// The number that decides: of two the upper.
  public var value: Double {
    switch self {
    case .atLeast(let value), .atMost(let value), .between(_, let value): value
    }
  }

  public var sign: String {
    switch self {
    case .atLeast: ">="
    case .atMost: "<="
    case .between: "in"
    }
  }

  /// Whether a value complies; drawings are given a slack.
  public func holds(_ value: Double, slack: Double) -> Bool {
    switch self {
    case .atLeast(let least): value >= least - slack
    case .atMost(let most): value <= most + slack
    case .between(let least, let most): value >= least - slack && value <= most + slack
    }
  }

  /// The same kind of limit at another number.
  public func at(_ value: Double) -> Rule.Limit {
    switch self {
    case .atLeast: .atLeast(value)
    case .atMost, .between: .atMost(value)
    }
  }
}
