public import PublicSpace

/// What was measured of a site; nil is what was not asked for.
public struct Measures: Hashable, Sendable {
  public let area: AreaMeasures?
  public let counts: Counts?
  public let access: AccessMeasures?
  public let green: GreenMeasures?
  public let checks: Rulings?
  public let sight: SightMeasures?

  /// Measures a site; what had to be assumed is added to `findings`.
  public init(
    of site: Site, for request: MeasureRequest, findings: inout [Finding]
  ) throws {
    let asked = request.blocks
    area = asked.contains(.area) ? try AreaMeasures(of: site, findings: &findings) : nil
    counts = asked.contains(.counts) ? Counts(of: site) : nil
    access =
      asked.contains(.access)
      ? try AccessMeasures(
        of: site, for: request.profiles, to: request.uses, at: request.minute, findings: &findings)
      : nil
    green =
      asked.contains(.green) ? try GreenMeasures(of: site, GreenLimits(request.rules)) : nil
    checks =
      asked.contains(.checks)
      ? try Rulings(of: site, by: request.rules, area: area, green: green, access: access) : nil
    sight = asked.contains(.sight) ? try SightMeasures(of: site, findings: &findings) : nil
    findings += Finding.defaults(of: site)
  }

  /// Measures all there is.
  public init(of site: Site, findings: inout [Finding]) throws {
    try self.init(of: site, for: MeasureRequest(), findings: &findings)
  }

  /// Whether a part of a report was asked for.
  public func has(_ block: MeasureRequest.Block) -> Bool {
    switch block {
    case .area: area != nil
    case .counts: counts != nil
    case .access: access != nil
    case .green: green != nil
    case .checks: checks != nil
    case .sight: sight != nil
    }
  }

  /// The figures of what was measured, in the order of reports.
  public var metrics: [Metric] {
    blockMetrics.flatMap { has($0.block) ? $0.metrics : [] }
  }
}
