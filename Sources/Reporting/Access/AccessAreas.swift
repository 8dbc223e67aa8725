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
    for traveller in travellers {
      for use in uses {
        for area in try traveller.serviceAreas(of: use) {
          let region = try area.region.rounded(to: Self.areaGrid)
          guard !region.isEmpty else { continue }
          let members = JSONValue.members([
            "use": .string(use.rawValue), "profile": .string(traveller.profile.id),
            "within_m": .number(area.distance),
            "min": .number(traveller.profile.minutes(for: area.distance)),
            "m2": .number(area.area),
          ])
          features.add(members, .area(region))
        }
      }
    }
    return try features.text(in: site)
  }
}
