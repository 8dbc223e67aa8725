import Analysis
import Geometry
import PublicSpace
import Samples

/// How far all is on a layout for the shipped profiles.
func walked(
  _ features: [SampleFeature], _ description: SiteDescription = SiteDescription(),
  at minute: Int = 12 * 60
) throws -> AccessMeasures {
  var findings: [Finding] = []
  return try AccessMeasures(
    of: SampleLayout(features).site(description), for: WalkProfile.shipped, at: minute,
    findings: &findings)
}

extension AccessMeasures {
  /// The way from a door to a use.
  func reach(from door: String = "d", to use: Kind, by profile: String = "walk") -> Reach? {
    guard let traveller = traveller(profile), let use = uses.firstIndex(of: use),
      let door = doors.firstIndex(where: { $0.id == door })
    else { return nil }
    return traveller.reaches[door][use]
  }
}
