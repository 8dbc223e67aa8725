package import Geometry
public import PublicSpace

/// What a rule says of a site.
public struct Ruling: Hashable, Sendable {
  public enum Verdict: String, CaseIterable, Sendable { case pass, fail, note, unchecked }

  /// What does not comply, where, and why.
  public struct Witness: Hashable, Sendable {
    public let value: Double?
    public let features: [String]
    public let sentence: Wording?
    package let shape: Shape
  }

  public let rule: Rule
  public let verdict: Verdict
  /// That of the worst thing measured; nil when nothing was, or where there is no number.
  public let value: Double?
  /// What the worst thing was held against.
  public let limit: Rule.Limit
  /// Whether all complies; nil when not all could be measured.
  public let complies: Bool?
  /// Whether it is no verdict whatever was measured: 参考.
  public let isReference: Bool
  /// The features that do not comply; of what is unchecked, those of which something is not known.
  public let features: [String]
  /// Why it is unchecked.
  public let reason: Wording?
  /// The worst first.
  public let witnesses: [Witness]

  init(of rule: Rule, _ measured: Measured, in site: Site) {
    let works = site.description.works
    let limit = rule.limit(for: works)
    self.rule = rule
    isReference = rule.isReference(for: works)
    switch measured {
    case .unchecked(let reason):
      self.limit = limit
      verdict = .unchecked
      value = nil
      complies = nil
      features = []
      self.reason = reason
      witnesses = []
    case .readings(let readings, let unknown):
      let missing = readings.filter { !$0.complies(with: limit) }
      let ranked = (missing.isEmpty ? readings : missing).enumerated().sorted {
        ($0.element.distress(limit), -$0.offset) > ($1.element.distress(limit), -$1.offset)
      }.map(\.element)
      self.limit = ranked.first?.limit ?? limit
      value = ranked.first?.value
      let isWhole = unknown.isEmpty && !readings.isEmpty
      complies = !missing.isEmpty ? false : isWhole ? true : nil
      let fails = missing.contains { !$0.isAdvice }
      verdict =
        complies == nil
        ? .unchecked : isReference ? .note : fails ? .fail : missing.isEmpty ? .pass : .note
      features = (missing.isEmpty ? unknown : ranked.flatMap(\.features)).uniqued
      reason =
        complies == nil
        ? Wording(zh: "缺少所需的属性", en: "a property that it needs is missing") : nil
      witnesses =
        missing.isEmpty
        ? []
        : ranked.map {
          Witness(
            value: $0.value, features: $0.features, sentence: $0.sentence, shape: $0.witness)
        }
    }
  }
}

extension Reading {
  /// The greater the worse: how far the value lies beyond the limit, as a share of it.
  fileprivate func distress(_ usual: Rule.Limit) -> Double {
    guard let value else { return .infinity }
    let scale = max(1e-9, abs((limit ?? usual).value))
    switch limit ?? usual {
    case .atLeast(let least): return (least - value) / scale
    case .atMost(let most): return (value - most) / scale
    case .between(let least, let most): return max(least - value, value - most) / scale
    }
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
