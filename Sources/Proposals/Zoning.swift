import Analysis
import Composition
import Glibc
public import PublicSpace
public import Reporting

extension SiteFolder {
  /// The uses and conflicts that every site has, as `zones.yaml` and `conflicts.yaml` beside site.yaml change them.
  public func zoning() throws -> Zoning {
    var zoning = try Zoning.shipped()
    if let zoneFile { try zoning.readZones(zoneFile) }
    if let conflictFile { try zoning.readConflicts(conflictFile) }
    return zoning
  }

  /// Nil when the site has none of its own.
  var zoneFile: String? { own("zones.yaml") }
  var conflictFile: String? { own("conflicts.yaml") }

  /// A file of the site's folder; nil when there is none.
  func own(_ name: String) -> String? {
    let file = self.file(name)
    return access(file, F_OK) == 0 ? file : nil
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
