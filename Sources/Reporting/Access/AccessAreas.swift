public import Analysis
import Geometry
public import PublicSpace
import Topology

extension AccessMeasures {
  /// Metres of the grid on which areas are written: their corners stay apart where degrees are rounded.
  private static let areaGrid = 0.001

  /// The ground within each band of every use as GeoJSON areas, the nearest first.
  public func areas(in site: Site) throws -> String {
    var features = DrawnFeatures()
    // Who goes by the same rule reaches the same ground.
    var known: [WalkProfile.Rule: [ServiceArea]] = [:]
    for traveller in travellers {
      let rule = traveller.profile.rule
      let areas = try known[rule] ?? uses.flatMap { try traveller.serviceAreas(of: $0) }
      known[rule] = areas
      for area in areas {
        let region = try area.region.rounded(to: Self.areaGrid)
        guard !region.isEmpty else { continue }
        let members = JSONValue.members([
          "use": .string(area.use.rawValue), "profile": .string(traveller.profile.id),
          "within_m": .number(area.distance),
          "min": .number(traveller.profile.minutes(for: area.distance)),
          "m2": .number(area.area),
        ])
        features.add(members, .area(region))
      }
    }
    return try features.text(in: site)
  }
}
