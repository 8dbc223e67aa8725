import Geometry
import Projection
import PublicSpace
import Topology

/// Writes a polygon that crosses itself anew, made valid, with the corners it has as they are written.
struct PolygonMender {
  private let polygon: PolygonText
  private let plane: Plane
  /// How each corner that was drawn is written.
  private let sources: [Point: ArraySlice<UInt8>]
  private let drawn: Region

  init(_ polygon: PolygonText, drawn: Region, on plane: Plane) {
    self.polygon = polygon
    self.plane = plane
    self.drawn = drawn
    let written = polygon.rings.flatMap(\.sources)
    let points = drawn.rings.flatMap(\.points)
    sources = Dictionary(zip(points, written)) { first, _ in first }
  }

  /// The patches and what to say of them; no patches when nothing sound can be made of it.
  func mend() throws -> (patches: [TextPatch], finding: Finding) {
    let valid = try drawn.madeValid()
    guard !valid.isEmpty else { return ([], hopeless) }
    for decimals in [polygon.decimals, polygon.decimals + 3, 12] {
      if let rings = try written(valid, decimals: decimals) {
        return (patches(rings), crossing(before: drawn.area, after: valid.area))
      }
    }
    return ([], hopeless)
  }

  /// The rings of each piece as text; nil when rounding new corners makes lines cross again.
  private func written(_ region: Region, decimals: Int) throws -> [[[UInt8]]]? {
    let fresh = Array(Set(region.rings.flatMap(\.points)).subtracting(sources.keys))
    let places = try plane.degrees(fresh).map { $0.rounded(to: decimals) }
    let rounded = try plane.metres(places)
    var corners = sources
    for (point, place) in zip(rounded, places) where corners[point] == nil {
      corners[point] = ArraySlice("[\(place.text(decimals: decimals))]".utf8)
    }
    let pieces = region.settled(Dictionary(zip(fresh, rounded)) { first, _ in first }).pieces
    guard !pieces.isEmpty, try pieces.allSatisfy({ try Region([$0]).isSound }) else { return nil }
    return pieces.map { piece in
      piece.rings.enumerated().map { text(of: $1, asShell: $0 == 0, corners) }
    }
  }

  private func text(
    of ring: Ring, asShell isShell: Bool, _ corners: [Point: ArraySlice<UInt8>]
  ) -> [UInt8] {
    let runsWell = (ring.signedArea > 0) == isShell
    let points = runsWell ? ring.points : ring.points.reversed()
    return list(points.compactMap { corners[$0].map(Array.init) })
  }

  private func patches(_ pieces: [[[UInt8]]]) -> [TextPatch] {
    let polygons = pieces.map(list)
    if polygons.count == 1 {
      return [TextPatch(range: polygon.json.range, bytes: polygons[0])]
    }
    // In a MultiPolygon the pieces follow one another; a Polygon becomes one.
    guard let type = polygon.type else {
      let pieces = Array(polygons.joined(separator: [UInt8(ascii: ",")]))
      return [TextPatch(range: polygon.json.range, bytes: pieces)]
    }
    return [
      TextPatch(range: type.range, bytes: Array("\"MultiPolygon\"".utf8)),
      TextPatch(range: polygon.json.range, bytes: list(polygons)),
    ]
  }

  private func list(_ items: [[UInt8]]) -> [UInt8] {
    [UInt8(ascii: "[")] + items.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
  }

  private func crossing(before: Double, after: Double) -> Finding {
    func short(_ area: Double) -> String { "\((area * 100).rounded() / 100)" }
    return Finding(
      .note, "mend.crossing", feature: polygon.feature.id, at: polygon.feature.outline.first,
      Wording(
        zh: "自相交的轮廓已修正，\(short(before)) → \(short(after)) m²",
        en: "outline that crosses itself made valid, \(short(before)) → \(short(after)) m²"))
  }

  private var hopeless: Finding {
    Finding(
      .warning, "mend.none", feature: polygon.feature.id, at: polygon.feature.outline.first,
      Wording(zh: "轮廓无法修补", en: "has an outline that cannot be mended"),
      remedy: Wording(zh: "重新绘制", en: "draw it anew"))
  }
}
