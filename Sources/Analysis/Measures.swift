public import PublicSpace

/// What was measured of a site; nil is what was not asked for.
public struct Measures: Hashable, Sendable {
  public let area: AreaMeasures?
  public let counts: Counts?
  public let access: AccessMeasures?
  public let supply: SupplyMeasures?
  public let desireLines: DesireLines?
  public let green: GreenMeasures?
  public let checks: Rulings?
  public let zones: ZoneMeasures?
  public let sun: SunMeasures?
  public let sight: SightMeasures?

  /// Measures a site; what had to be assumed is added to `findings`.
  public init(
    of site: Site, for request: MeasureRequest, findings: inout [Finding]
  ) throws {
    let asked = request.blocks
    let ground =
      asked.isDisjoint(with: [.area, .zones, .green, .sight])
      ? nil
      : try SettledGround(of: site, tellsAreas: !asked.isDisjoint(with: [.area, .zones]))
    area = ground.flatMap {
      asked.contains(.area) ? AreaMeasures(of: site, on: $0, findings: &findings) : nil
    }
    counts = asked.contains(.counts) ? Counts(of: site) : nil
    // Walks take as long as green, sun and sight do, and rules as long as zones and desire lines.
    let (sights, walks) = try inParallel(
      isWorthAThread: !asked.isDisjoint(with: [.green, .sun, .sight])
    ) {
      try Sights(of: site, on: ground, for: request)
    } _: {
      asked.contains(where: \.needsWalks)
        ? try AccessMeasures(
          of: site, for: request.walkers, to: request.uses,
          tellsAllSpaces: request.tellsAllSpaces, isForAll: asked.contains(.zones),
          at: request.minute, findings: &findings)
        : nil
    }
    let access = asked.contains(.access) ? walks : nil
    supply = asked.contains(.supply) ? walks.flatMap { SupplyMeasures(from: $0) } : nil
    findings += sights.sunFindings
    (checks, (desireLines, zones)) = try inParallel(isWorthAThread: asked.contains(.checks)) {
      [area] in
      asked.contains(.checks)
        ? try Rulings(
          of: site, by: request.judgedRules, countingSunBy: request.sunPack, area: area,
          green: sights.green, access: access, sun: sights.sun, on: ground) : nil
    } _: {
      (
        asked.contains(.desireLines) ? try walks.map { try DesireLines(from: $0, of: site) } : nil,
        try ground.flatMap {
          asked.contains(.zones)
            ? try ZoneMeasures(
              of: site, by: request.zoning, on: request.day, reachedBy: access, on: $0,
              findings: &findings) : nil
        }
      )
    }
    findings += sights.sightFindings
    self.access = access
    (green, sun, sight) = (sights.green, sights.sun, sights.sight)
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
    case .supply: supply != nil
    case .desireLines: desireLines != nil
    case .green: green != nil
    case .checks: checks != nil
    case .zones: zones != nil
    case .sun: sun != nil
    case .sight: sight != nil
    }
  }

  /// The figures of what was measured, in the order of reports.
  public var metrics: [Metric] {
    blockMetrics.flatMap { has($0.block) ? $0.metrics : [] }
  }
}

/// What needs no walks, with what had to be assumed.
private struct Sights {
  let green: GreenMeasures?
  let sun: SunMeasures?
  let sight: SightMeasures?
  private(set) var sunFindings: [Finding] = []
  private(set) var sightFindings: [Finding] = []

  init(of site: Site, on ground: SettledGround?, for request: MeasureRequest) throws {
    let asked = request.blocks
    green = try ground.flatMap {
      asked.contains(.green)
        ? try GreenMeasures(of: site, GreenLimits(request.rules), on: $0) : nil
    }
    sun =
      asked.contains(.sun)
      ? try SunMeasures(of: site, by: request.sunPack, findings: &sunFindings) : nil
    if asked.contains(.sight), let ground {
      sight = try SightMeasures(of: site, on: ground, findings: &sightFindings)
    } else {
      sight = nil
    }
  }
}
