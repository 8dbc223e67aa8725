import Analysis
import Geometry
import Projection
import PublicSpace
import Samples

/// A court drawn in metres, and how far it is in it.
struct AccessCourt {
  let measures: AccessMeasures
  let findings: [Finding]

  /// Metres that the ground is kept off an edge on foot (clear width 0.6 m) and on wheels (1.2 m).
  static let onFoot = 0.2995
  static let onWheels = 0.5995

  init(_ site: Site, at minute: Int = 12 * 60) throws {
    var findings: [Finding] = []
    measures = try AccessMeasures(
      of: site, for: WalkProfile.shipped, at: minute, findings: &findings)
    self.findings = findings
  }

  init(
    _ features: [SampleFeature], at minute: Int = 12 * 60, moved centre: Coordinate? = nil
  ) throws {
    let layout = SampleLayout(features, at: centre ?? SampleLayout.shanghai)
    try self.init(layout.site(), at: minute)
  }

  func reach(_ use: Kind = .bench, from door: String = "d", by profile: String = "walk") -> Reach? {
    guard let traveller = measures.traveller(profile),
      let door = measures.doors.firstIndex(where: { $0.id == door }),
      let use = measures.uses.firstIndex(of: use)
    else { return nil }
    return traveller.reaches[door][use]
  }

  func metres(_ use: Kind = .bench, from door: String = "d", by profile: String = "walk") -> Double?
  {
    reach(use, from: door, by: profile)?.metres
  }

  func why(_ use: Kind = .bench, from door: String = "d", by profile: String = "walk") -> Obstacle?
  {
    reach(use, from: door, by: profile)?.obstacle
  }
}

extension SampleFeature {
  static func door(_ x: Double, _ y: Double, id: String = "d") -> SampleFeature {
    .point("door", x, y, id: id)
  }

  static func bench(_ x: Double, _ y: Double, id: String = "s") -> SampleFeature {
    .point("bench", x, y, id: id)
  }

  /// The boundary of most courts drawn by hand: 40 × 30 m.
  static let yard = area("boundary", .rectangle(0, 0, 40, 30), id: "b")
  /// Paving all over the yard, which wheels ask for.
  static let paving = area("plaza", .rectangle(0, 0, 40, 30), id: "p")
}

extension Double? {
  /// Alike within a tenth of a millimetre, which is more than projection and the grid cost.
  func isMetres(_ other: Double) -> Bool { map { abs($0 - other) < 1e-4 } ?? false }
}
