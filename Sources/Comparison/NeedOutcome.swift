public import Analysis
public import PublicSpace

/// A need, what a proposal answers, and whether what it says can be seen in the layout and its measures.
public struct NeedOutcome: Hashable, Sendable {
  /// Something that shows an answer, or should.
  public enum Sign: Hashable, Sendable {
    /// A feature that is there.
    case there(id: String)
    /// A feature of today that is gone.
    case gone(id: String)
    case figure(id: String, before: Double?, after: Double?, Answer.Condition)
    case rule(Ruling)
    /// A rule by which the proposal was not judged.
    case ruleUnjudged(id: String)
  }

  /// A sign and whether it holds; nil when that could not be checked.
  public struct Evidence: Hashable, Sendable {
    public let sign: Sign
    public let holds: Bool?
  }

  public let need: Need
  /// Nil when the proposal does not speak of the need.
  public let answer: Answer?
  public let evidence: [Evidence]

  /// What the proposal says, or less where the signs of that are missing.
  ///
  /// Where some are missing the need is met in part, where all are it is not met. Nil without an answer.
  public var verdict: Answer.Verdict? {
    answer.map { answer in
      let held = evidence.count { $0.holds == true }
      if held == evidence.count { return answer.claim }
      return held == 0 ? .not : .partly
    }
  }

  /// Whether a sign is missing of what the proposal says.
  public var isFlipped: Bool { evidence.contains { $0.holds != true } }

  init(_ need: Need, _ answer: Answer?, of site: Site, from before: Measures, to after: Measures) {
    self.need = need
    self.answer = answer
    let present = Set(site.elements.filter(\.isPresent).map(\.id))
    let signs =
      (answer?.features ?? []).map {
        Evidence(sign: .there(id: $0), holds: present.contains($0))
      }
      + (answer?.gone ?? []).map { Evidence(sign: .gone(id: $0), holds: !present.contains($0)) }
    evidence =
      signs + (answer?.conditions ?? []).map { Evidence($0, from: before, to: after) }
  }
}

extension NeedOutcome.Evidence {
  fileprivate init(_ condition: Answer.Condition, from before: Measures, to after: Measures) {
    switch condition {
    case .rule(let id):
      let ruling = after.checks?.all.first { $0.rule.id == id }
      self.init(sign: ruling.map { .rule($0) } ?? .ruleUnjudged(id: id), holds: ruling?.complies)
    case .figure(let id, let limit):
      let change = change(of: id, from: before, to: after)
      self.init(
        sign: .figure(id: id, before: change?.before, after: change?.after, condition),
        holds: change?.after.map(limit.holds))
    case .change(let id, let grows):
      let change = change(of: id, from: before, to: after)
      self.init(
        sign: .figure(id: id, before: change?.before, after: change?.after, condition),
        holds: change?.absolute.map { change?.verdict != .same && ($0 > 0) == grows })
    }
  }
}

private func change(of id: String, from before: Measures, to after: Measures) -> FigureChange? {
  after.metrics.first { $0.id == id }.map { FigureChange($0, from: before, to: after) }
}

extension Rule.Limit {
  fileprivate func holds(_ value: Double) -> Bool {
    switch self {
    case .atLeast(let least): value >= least
    case .atMost(let most): value <= most
    case .between(let least, let most): (least...most).contains(value)
    }
  }
}

extension Variant {
  /// Every need once, in the order of the needs.
  public func outcomes(
    of needs: [Need], answeredBy answers: [Answer], from before: Measures
  ) -> [NeedOutcome] {
    let answered = Dictionary(answers.map { ($0.need, $0) }) { first, _ in first }
    return needs.map {
      NeedOutcome($0, answered[$0.id], of: site, from: before, to: measures)
    }
  }
}
