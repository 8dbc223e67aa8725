import Geometry
import Glibc
import PublicSpace

/// How much of the paths lamps light: a sketch, and no lighting design.
///
///     E = Σ I cos³θ / h²      over lamps with a free line; lit is 1 lx and more
///
/// with 500 cd in every direction (a lamp of about 3000 lm) and lamps 4 m high where they do not say.
public struct LampCover: Hashable, Sendable {
  /// Square metres of paths that were looked at.
  public let paths: Double
  /// Square metres of them that are lit.
  public let lit: Double

  /// Nil without paths.
  public var share: Double? { paths > 0 ? lit / paths : nil }

  /// Candela, metres and lux: reference values.
  public static let intensity = 500.0
  public static let usualHeight = 4.0
  public static let least = 1.0
  /// Metres between the spots that are looked at.
  private static let step = 1.0
  /// Metres beyond which a lamp gives nothing that counts.
  private static let reach = 25.0

  init(of site: Site, on ground: SightGround) {
    let lamps = site.elements(of: .lamp).filter(\.isPresent).flatMap { lamp in
      lamp.shape.points.map { (place: $0, height: lamp.lampHeight) }
    }
    let tree = BoxTree(lamps.map { Box(around: [$0.place]) })
    var (paths, lit) = (0.0, 0.0)
    for path in site.elements where path.isPresent && path.isLitPath {
      let patches = path.patches(every: Self.step)
      guard let all = Box(around: patches.map(\.0))?.grown(by: Self.reach) else { continue }
      let lines = Sightlines(in: all, on: ground)
      for (spot, area) in patches {
        paths += area
        guard let near = Box(around: [spot])?.grown(by: Self.reach) else { continue }
        let around = tree.indices(meeting: near).map { lamps[$0] }
        let light = around.reduce(0.0) { sum, lamp in
          let distance = spot.distance(to: lamp.place)
          let slant = lamp.height * lamp.height + distance * distance
          let own = Self.intensity * lamp.height / (slant * slant.squareRoot())
          guard sum < Self.least,
            lines.leastHeight(toSee: spot, at: 0, from: lamp.place, upTo: lamp.height)
              < lamp.height
          else { return sum }
          return sum + own
        }
        if light >= Self.least { lit += area }
      }
    }
    self.paths = paths
    self.lit = lit
  }
}

extension Element {
  fileprivate var lampHeight: Double {
    feature.number("height").flatMap { (0.1...60).contains($0) ? $0 : nil }
      ?? LampCover.usualHeight
  }

  fileprivate var isLitPath: Bool { kind == .path || kind == .ramp || kind == .steps }

  /// Spots along a line’s middle or all over an area, each with the ground that it stands for.
  fileprivate func patches(every step: Double) -> [(Point, Double)] {
    let along = shape.paths.flatMap { path -> [(Point, Double)] in
      let count = min(10_000, max(1, Int((path.length / step).rounded())))
      let area = path.length * (width ?? 1) / Double(count)
      return path.places(count).map { ($0, area) }
    }
    let over = shape.region.pieces.flatMap { piece -> [(Point, Double)] in
      let region = Region([piece])
      let spots = region.box?.grid(every: step).filter(region.contains) ?? []
      return spots.map { ($0, piece.area / Double(spots.count)) }
    }
    return along + over
  }
}

extension Path {
  /// The middles of so many parts of equal length.
  fileprivate func places(_ count: Int) -> [Point] {
    let part = length / Double(count)
    var places: [Point] = []
    var (passed, next) = (0.0, part / 2)
    for (a, b) in zip(points, points.dropFirst()) {
      let stretch = a.distance(to: b)
      while next <= passed + stretch && places.count < count && stretch > 0 {
        places.append(a + (b - a) * ((next - passed) / stretch))
        next += part
      }
      passed += stretch
    }
    return places
  }
}
