public import PublicSpace

/// All that is measured of a site.
public struct Measures: Hashable, Sendable {
  public let area: AreaMeasures
  public let counts: Counts
  public let access: AccessMeasures

  /// Measures a site; what had to be assumed is added to `findings`.
  public init(of site: Site, findings: inout [Finding]) throws {
    area = try AreaMeasures(of: site, findings: &findings)
    counts = Counts(of: site)
    access = try AccessMeasures(of: site, for: WalkProfile.shipped(), findings: &findings)
    findings += Finding.defaults(of: site)
  }
}
