import Analysis
import PublicSpace
import Reporting

/// The GeoJSON files that a measurement may write beside its report; nil is not written.
public struct WalkFiles: Sendable {
  /// The ways from all doors.
  public var routes: String?
  /// The ground within each band of every use.
  public var areas: String?
  /// The ways that people take over green.
  public var desireLines: String?

  public init() {}

  var all: [String] { [routes, areas, desireLines].compactMap { $0 } }

  func write(_ measures: Measures, of site: Site) throws {
    if let routes, let access = measures.access {
      try writeWhole(try access.routes(in: site).utf8, to: routes)
    }
    if let areas, let access = measures.access {
      try writeWhole(try access.areas(in: site).utf8, to: areas)
    }
    if let desireLines, let lines = measures.desireLines {
      try writeWhole(try lines.text(in: site).utf8, to: desireLines)
    }
  }
}
