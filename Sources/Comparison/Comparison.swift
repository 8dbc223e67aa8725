public import Analysis
public import PublicSpace

/// A layout held against the place as it is.
public struct Variant: Sendable {
  /// With what it adds told to be new, whether or not its file says so.
  public let site: Site
  public let measures: Measures
  public let changes: FeatureChanges
  /// Nil when areas, or changes of the ground, were not asked for.
  public let transitions: Transitions?
  /// Nil when access was not asked for.
  public let doors: DoorLedger?
  /// Nil when rules were not asked for.
  public let rulings: RulingChanges?
}

/// The place as it is and the layouts proposed for it, side by side.
public struct LayoutComparison: Sendable {
  public let base: Site
  public let baseMeasures: Measures
  public let variants: [Variant]
  public let findings: [Finding]

  /// Measures all there is.
  public init(of base: Site, with others: [Site]) throws {
    try self.init(of: base, with: others, for: MeasureRequest())
  }

  /// Measures what is asked for of all layouts, on the base's plane.
  ///
  /// - Parameter tellsGround: Whether it also reckons what ground became what, which takes as long as
  ///   several measures do; nothing that is drawn shows it.
  public init(
    of base: Site, with others: [Site], for request: MeasureRequest, tellsGround: Bool = true
  ) throws {
    self.base = base
    let proposals = try others.map { try Site($0.layout, $0.description, on: base.plane) }
    let (others, (before, own)) = try inParallel(isWorthAThread: !proposals.isEmpty) {
      try proposals.map { try measured($0, for: request) }
    } _: {
      try measured(base, for: request)
    }
    baseMeasures = before
    var findings = own
    variants = try zip(proposals, others).map { site, measured in
      let measures = measured.measures
      findings += site.findings(besides: base)
      findings += ShiftAlarm(site.elements, on: site.plane, site.description)
        .findings(against: base.elements, in: base.layout.file)
      findings += measured.findings
      let changes = FeatureChanges(from: base, to: site)
      return Variant(
        site: site.announcing(new: changes.added), measures: measures, changes: changes,
        transitions: tellsGround && measures.area != nil
          ? try Transitions(from: base, to: site) : nil,
        doors: before.access.flatMap { old in
          measures.access.map { DoorLedger(from: old, to: $0) }
        },
        rulings: before.checks.flatMap { old in
          measures.checks.map { RulingChanges(from: old, to: $0) }
        })
    }
    self.findings = findings.once
  }

  /// What there is to say of each layout by itself, then of them side by side; each thing once.
  public var allFindings: [Finding] {
    (base.findings + variants.flatMap(\.site.findings) + findings).once
  }
}

private func measured(
  _ site: Site, for request: MeasureRequest
) throws -> (measures: Measures, findings: [Finding]) {
  var findings: [Finding] = []
  return (try Measures(of: site, for: request, findings: &findings), findings)
}

/// How one figure changed.
public struct FigureChange: Hashable, Sendable {
  public enum Verdict: String, Sendable { case better, worse, same, neutral, unknown }

  public let before: Double?
  public let after: Double?
  public let verdict: Verdict

  /// Nil when either figure is not known.
  public var absolute: Double? {
    guard let before, let after else { return nil }
    return after - before
  }

  /// As a share of the figure before; nil when that is zero or not known.
  public var relative: Double? {
    guard let absolute, let before, before != 0 else { return nil }
    return absolute / abs(before)
  }

  public init(_ metric: Metric, from before: Measures, to after: Measures) {
    self.before = metric.value(before)
    self.after = metric.value(after)
    guard let old = self.before, let new = self.after else {
      verdict = .unknown
      return
    }
    // What looks the same in print is neither better nor worse.
    let isSame =
      metric.unit.printsAlike(old, new) || abs(new - old) < metric.unit.leastChange
    switch metric.better {
    case _ where isSame: verdict = .same
    case .neither: verdict = .neutral
    case .more: verdict = new > old ? .better : .worse
    case .less: verdict = new < old ? .better : .worse
    }
  }
}

extension [Finding] {
  /// What holds for all layouts, said once.
  fileprivate var once: [Finding] {
    var said: Set<Finding> = []
    return filter { said.insert($0).inserted }
  }
}
