public import Analysis
import PublicSpace

/// How the verdicts of rules change from the place as it is to a proposal.
public struct RulingChanges: Hashable, Sendable {
  public struct Change: Hashable, Sendable {
    public let before: Ruling
    public let after: Ruling

    public var verdict: FigureChange.Verdict {
      let (old, new) = (before.complies, after.complies)
      guard let old, let new else { return old == new ? .same : .unknown }
      return old == new ? .same : new ? .better : .worse
    }
  }

  /// By the rules that both were judged by, in their order.
  public let all: [Change]

  public init(from before: Rulings, to after: Rulings) {
    let old = Dictionary(before.all.map { ($0.rule.id, $0) }) { first, _ in first }
    all = after.all.compactMap { ruling in
      old[ruling.rule.id].map { Change(before: $0, after: ruling) }
    }
  }

  /// Those whose verdict is another one, or that comply where they did not.
  public var changed: [Change] {
    all.filter {
      $0.before.verdict != $0.after.verdict || $0.before.complies != $0.after.complies
    }
  }
}
