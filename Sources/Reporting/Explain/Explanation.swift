public import Analysis
public import PublicSpace

/// What one figure of a report is, how it is reckoned, and what it comes to in a layout.
public struct Explanation: Sendable {
  /// A number on the way to a figure.
  public struct Step: Hashable, Sendable {
    public let name: Wording
    /// Nil where it is not known.
    public let value: Double?
    public let unit: String

    public init(_ zh: String, _ en: String, _ value: Double?, _ unit: String) {
      name = Wording(zh: zh, en: en)
      self.value = value
      self.unit = unit
    }
  }

  /// How a figure comes about in one layout.
  public struct Working: Sendable {
    public var steps: [Step] = []
    /// The features that it hangs on.
    public var features: [String] = []

    public init(_ steps: [Step] = [], features: [String] = []) {
      self.steps = steps
      self.features = features
    }
  }

  /// The key in reports; of keys that more than one part has, the part before a dot.
  public let id: String
  public let name: Wording
  /// What it tells, in a sentence that a resident understands.
  public let sentence: Wording
  public let formula: Wording
  /// As in reports, such as `m2` and `share`.
  public let unit: String
  /// Where the formula or its numbers come from.
  public let source: Wording
  /// What it is reckoned from.
  public let inputs: Wording
  /// Nil for what is no figure to judge by.
  public let better: Metric.Better?
  /// How many levels of keys below its own it explains too: kinds of ground, distances.
  let levels: Int
  /// Nil where a layout has many of them, each in its report.
  public let working: (@Sendable (Measures, Site) -> Working)?

  init(
    _ id: String, _ zh: String, _ en: String, zh sentence: String, en englishSentence: String,
    formula: String, inChinese chineseFormula: String? = nil, unit: String,
    source: Wording = .plain, from inputs: Wording,
    better: Metric.Better? = nil, levels: Int = 0,
    working: (@Sendable (Measures, Site) -> Working)? = nil
  ) {
    self.id = id
    name = Wording(zh: zh, en: en)
    self.sentence = Wording(zh: sentence, en: englishSentence)
    self.formula = Wording(zh: chineseFormula ?? formula, en: formula)
    self.unit = unit
    self.source = source
    self.inputs = inputs
    self.better = better
    self.levels = levels
    self.working = working
  }

  /// Of a figure that is compared: name, unit and direction are its own.
  init(
    _ metric: String, zh sentence: String, en englishSentence: String, formula: String,
    inChinese chineseFormula: String? = nil, source: Wording = .plain, from inputs: Wording,
    working: (@Sendable (Measures, Site) -> Working)? = nil
  ) {
    let figure = metrics.first { $0.id == metric }
    self.init(
      metric, figure?.zh ?? metric, figure?.en ?? metric, zh: sentence, en: englishSentence,
      formula: formula, inChinese: chineseFormula, unit: figure?.unit.rawValue ?? "",
      source: source, from: inputs, better: figure?.better, working: working)
  }

  /// The part of a report that it is a figure of, where a layout says how it comes about.
  public var block: MeasureRequest.Block? {
    if let figure = blockMetrics.first(where: { $0.metrics.contains { $0.id == id } }) {
      return figure.block
    }
    return ["balance_m2", "drawn_m2"].contains(id) ? .area : nil
  }

  /// The words of its key, the last one first.
  var path: [Substring] { id.split(separator: ".").reversed() }
}

extension Wording {
  /// Plain reckoning needs no authority.
  static let plain = Wording(zh: "直接量算", en: "plain measurement")
}
