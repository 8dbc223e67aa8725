/// What a proposal answers to a need, and by what that can be seen: a part of `answers.yaml`.
public struct Answer: Hashable, Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    case not, partly, met
  }

  /// Something that a measure must show.
  public enum Condition: Hashable, Sendable {
    /// A figure of reports, by its key, and a limit in SI units.
    case figure(String, Rule.Limit)
    /// A figure that grows, or else shrinks, against today.
    case change(String, grows: Bool)
    /// A rule that must be complied with, by its id.
    case rule(String)
  }

  /// The need's id.
  public let need: String
  /// What the proposal says of itself.
  public var claim = Verdict.met
  /// What the plan does, or why it does not.
  public var words = SiteDescription.Words()
  /// Features that must be there, by their ids.
  public var features: [String] = []
  /// Features of today that must be gone.
  public var gone: [String] = []
  public var conditions: [Condition] = []

  public init(to need: String) {
    self.need = need
  }
}

/// What answers may speak of: whoever reads them is told of a word that is not there.
public struct AnswerVocabulary: Sendable {
  public var needs: [String]
  /// By their file names without ending.
  public var options: [String]
  public var figures: [String]
  public var rules: [String]

  public init(needs: [String], options: [String], figures: [String], rules: [String]) {
    self.needs = needs
    self.options = options
    self.figures = figures
    self.rules = rules
  }
}
