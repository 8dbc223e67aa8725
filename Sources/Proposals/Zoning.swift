import Analysis
import Composition
public import PublicSpace
public import Reporting

extension SiteFolder {
  /// The uses and conflicts that every site has, as `zones.yaml` and `conflicts.yaml` beside site.yaml change them.
  public func zoning() throws -> Zoning {
    var zoning = try uses()
    if let file = own("conflicts.yaml") { try zoning.readConflicts(file) }
    return zoning
  }

  /// The same without the site's own conflicts.
  func uses() throws -> Zoning {
    var zoning = try Zoning.shipped()
    if let file = own("zones.yaml") { try zoning.readZones(file) }
    return zoning
  }

  /// What a board shows.
  func request(_ demand: BoardDemand) throws -> MeasureRequest {
    var request = try MeasureRequest.board(profiles(), demand)
    request.zoning = try zoning()
    request.rules = try rules()
    request.sunPack = try sunPack()
    return request
  }
}

/// Tells which zones of a layout are on.
///
/// - Parameters:
///   - hour: 0…23; nil for the whole day.
///   - day: Monday is 0; nil for a usual weekday.
public func zones(
  of source: String, at hour: Int?, on day: Int?, in language: Language, strictly: Bool = false,
  frame: Frame = Frame()
) throws -> Report {
  let folder = try SiteFolder(source, strictly: strictly, frame: frame)
  let site = try folder.existing()
  var findings = site.findings
  let measures = try ZoneMeasures(
    of: site, by: folder.zoning(), on: day ?? MeasureRequest.usualDay, findings: &findings)
  return try Report(zonesOf: site, measures, at: hour, findings: findings, in: language)
}
