import Geometry
import Glibc
package import PublicSpace

extension SectionLine {
  /// The cut that shows most of where people stay: across the rows of houses, from border to border.
  ///
  /// Through the middle of each public place, at right angles to the houses and along them, the best is
  /// the one with the most metres of public ground, of what is new, and the most houses.
  package static func throughCourt(of site: Site) -> SectionLine? {
    let middle = site.ground.middle
    let places = site.elements.filter { $0.isPresent && $0.kind.map(courtKinds.contains) == true }
      .compactMap { $0.shape.region.innermostPoint ?? $0.shape.points.first }
    let grain = grain(of: site)
    let across = (places + [middle]).compactMap {
      span(of: site, through: $0, at: grain + .pi / 2)
    }
    let along = (places + [middle]).compactMap { span(of: site, through: $0, at: grain) }
    let cuts = across + along
    // Across the rows a section shows how far they stand apart and how the sun comes in.
    let worths = across.map { worth($0, site) } + along.map { worth($0, site) * 0.4 }
    guard let best = worths.indices.max(by: { worths[$0] < worths[$1] }) else { return nil }
    return cuts[best].westOrSouthFirst
  }

  /// Metres that a cut goes on beyond the ground.
  static let overhang = 4.0

  private static let courtKinds: Set<Kind> = [
    .plaza, .playground, .fitness, .court, .seating, .pavilion, .water,
  ]

  /// The way most house walls run, by length, in steps of 3°; radians from east, 0 ≤ angle < π.
  private static func grain(of site: Site) -> Double {
    var lengths = [Double](repeating: 0, count: 60)
    for ring in site.elements(of: .building).flatMap(\.shape.region.rings) {
      for (a, b) in zip(ring.points, ring.points.dropFirst()) where a != b {
        let angle = atan2(b.y - a.y, b.x - a.x)
        let turn = angle < 0 ? angle + .pi : angle
        lengths[Int((turn / .pi * 60).rounded()) % 60] += a.distance(to: b)
      }
    }
    let best = lengths.indices.max { lengths[$0] < lengths[$1] } ?? 0
    return Double(best) * .pi / 60
  }

  /// The line through a place from one end of the site to the other, and a little on.
  private static func span(of site: Site, through place: Point, at angle: Double) -> SectionLine? {
    let way = Point(cos(angle), sin(angle))
    let reach = site.ground.width + site.ground.height
    guard let long = SectionLine(from: place - way * reach, to: place + way * reach) else {
      return nil
    }
    let inside = site.boundaries.flatMap(long.stretches)
    guard let from = inside.map(\.start).min(), let to = inside.map(\.end).max() else {
      return nil
    }
    return SectionLine(from: long.point(at: from - overhang), to: long.point(at: to + overhang))
  }

  private static func worth(_ line: SectionLine, _ site: Site) -> Double {
    var worth = 0.0
    for element in site.elements where element.isPresent {
      guard let kind = element.kind, kind != .zone, kind != .boundary else { continue }
      if kind == .tree {
        let isNear = element.shape.points.contains { abs(line.beyond($0)) < 8 }
        worth += isNear ? 0.5 : 0
        continue
      }
      let length = line.stretches(in: element.shape.region).reduce(0) { $0 + $1.end - $1.start }
      guard length > 0 else { continue }
      if kind == .building { worth += 12 }
      if courtKinds.contains(kind) { worth += length }
      if element.feature.action == .new { worth += length }
    }
    return worth
  }

  /// Read from the left: from the west, or from the south where it runs north.
  private var westOrSouthFirst: SectionLine {
    let way = end - start
    let isRight = abs(way.x) > abs(way.y) ? way.x > 0 : way.y > 0
    return isRight ? self : SectionLine(from: end, to: start) ?? self
  }
}
