import Geometry
import Projection
public import PublicSpace
import Topology

/// What can be mended of a layout without changing what it means.
///
/// Winding, rings closed to a millimetre, repeated positions, and outlines that cross themselves,
/// which are measured made valid anyway.
public struct Mend: Sendable {
  /// One note for each thing mended, and a warning for each that cannot be.
  public let findings: [Finding]
  private let layout: Layout
  private let patches: [TextPatch]

  public init(of layout: Layout) throws {
    self.layout = layout
    var patches: [TextPatch] = []
    var findings: [Finding] = []
    var polygons: [PolygonText] = []
    let isInDegrees = layout.isWrittenInDegrees
    for feature in layout.features {
      let mender = FeatureMender(feature, inDegrees: isInDegrees)
      patches += mender.patches
      findings += mender.findings
      polygons += mender.polygons
    }
    for group in polygons.groupedByPlace(inDegrees: isInDegrees) {
      let places = group.flatMap { $0.rings.flatMap(\.places) }
      guard let first = places.first else { continue }
      let plane = Plane(toMendNear: first, inDegrees: isInDegrees)
      let metres = try plane.metres(places)
      var next = 0
      for polygon in group {
        let drawn = polygon.region(taking: metres, from: &next)
        guard let drawn, try !drawn.isSound else {
          patches += polygon.patches
          continue
        }
        let mended = try PolygonMender(polygon, drawn: drawn, on: plane).mend()
        patches += mended.patches.isEmpty ? polygon.patches : mended.patches
        findings.append(mended.finding)
      }
    }
    for polygon in polygons where polygon.isTooWide(inDegrees: isInDegrees) {
      patches += polygon.patches
    }
    self.patches = patches
    self.findings = findings
  }

  /// The layout's file mended; the same bytes when there is nothing to mend.
  public var bytes: [UInt8] { layout.json.wholeText.patched(with: patches) }
}
