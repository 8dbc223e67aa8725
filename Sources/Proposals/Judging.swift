import Analysis
public import PublicSpace
public import Reporting

/// What rules say of a layout.
public struct Judged: Sendable {
  public let report: Report
  /// What does not comply, as a GeoJSON layer.
  public let geoJSON: String
  /// Whether something fails that a clause says must be.
  public let hasFailedMust: Bool
}

/// Judges one layout by the rules of its site, and by a file's over them.
public func judge(
  _ source: String, by rules: String? = nil, in language: Language, strictly: Bool = false,
  frame: Frame = Frame()
) throws -> Judged {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let known = try folder.rules(rules)
  let site = try folder.existing()
  let rulings = try Rulings(of: site, by: known, countingSunBy: folder.sunPack())
  return Judged(
    report: try Report(of: rulings, site, findings: site.findings, in: language),
    geoJSON: try rulings.geoJSON(in: site, language), hasFailedMust: rulings.hasFailedMust)
}

/// The rules that every site has, those of a site where one is named, and a file's over them.
public func listRules(
  of source: String? = nil, with rules: String? = nil, in language: Language
) throws -> Report {
  let known =
    try source.map { try SiteFolder($0).rules(rules) }
    ?? rules.map { try Rule.rules(reading: $0, over: Rule.shipped()) } ?? Rule.shipped()
  try Rulings.refuseUnknownMethods(of: known)
  return Report(listing: known, in: language)
}
