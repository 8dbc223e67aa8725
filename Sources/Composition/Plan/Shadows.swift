import Geometry
import Glibc
import PublicSpace
import Topology

/// Where the sun stands.
public struct SunPosition: Hashable, Sendable {
  /// Radians above the horizon.
  public let altitude: Double
  /// Radians from true north, clockwise.
  public let azimuth: Double

  /// The sun at a true solar hour and declination (radians), seen from a latitude in degrees.
  ///
  ///     sin h = sin φ sin δ + cos φ cos δ cos H        H = 15° (hour − 12)
  ///     tan A = sin H ÷ (cos H sin φ − tan δ cos φ)    from south, westwards
  public init(latitude: Double, declination: Double, solarHour: Double) {
    let (phi, hour) = (latitude * .pi / 180, (solarHour - 12) * .pi / 12)
    altitude = asin(sin(phi) * sin(declination) + cos(phi) * cos(declination) * cos(hour))
    azimuth = .pi + atan2(sin(hour), cos(hour) * sin(phi) - tan(declination) * cos(phi))
  }

  /// The spring equinox at ten, true solar time: the light that plans are drawn in.
  public static func planLight(latitude: Double) -> SunPosition {
    SunPosition(latitude: latitude, declination: 0, solarHour: 10)
  }

  /// Where the shadow of a thing one metre high ends; nil when the sun is down.
  var shadowOfOneMetre: Point? {
    guard altitude > 0.01 else { return nil }
    let length = 1 / tan(altitude)
    return Point(-sin(azimuth) * length, -cos(azimuth) * length)
  }
}

/// The ground that buildings, walls and trees shade at one moment.
struct Shadows {
  let region: Region

  init(of site: Site, under sun: SunPosition) throws(TopologyError) {
    guard let oneMetre = sun.shadowOfOneMetre else {
      region = Region()
      return
    }
    var parts: [Region] = []
    for tree in site.elements(of: .tree) where tree.isPresent {
      parts += tree.shape.points.map { Self.crownShadow(at: $0, tree.crownRadius, oneMetre) }
    }
    for element in site.elements where element.isPresent {
      guard let kind = element.kind, Self.casting.contains(kind) else { continue }
      let height = element.height(storeyHeight: site.description.storeyHeight)
      guard let height = height ?? Self.usualHeight[kind] else { continue }
      let offset = oneMetre * height
      for piece in element.shape.region.pieces { parts += Self.swept(piece, by: offset) }
      guard kind == .wall, let width = element.width else { continue }
      for path in element.shape.paths {
        for piece in try path.widened(to: width).pieces { parts += Self.swept(piece, by: offset) }
      }
    }
    region = try Region.union(of: parts)
  }

  private static let casting: Set<Kind> = [
    .building, .wall, .waste, .station, .toilet, .pavilion, .bikeParking,
  ]
  private static let usualHeight: [Kind: Double] = [
    .wall: 2, .waste: 2.6, .station: 3, .toilet: 3, .pavilion: 3, .bikeParking: 2.4,
  ]

  /// A crown's own small shadow, a little away from the sun: enough to lift the tree off the paper.
  private static func crownShadow(at trunk: Point, _ radius: Double, _ oneMetre: Point) -> Region {
    let middle = trunk + oneMetre * (radius * 0.45)
    let rim = Disc(centre: middle, radius: radius * 0.94)
    let corners = (0..<24).map { rim.rim(at: Double($0) * .pi / 12) }
    return Ring(corners: corners).map { Region($0) } ?? Region()
  }

  /// The piece, its moved copy, and what each edge sweeps between them; courtyards stay open.
  private static func swept(_ piece: Region.Piece, by offset: Point) -> [Region] {
    var parts = [Region([piece]), Region([piece]).shifted(by: offset)]
    for ring in piece.rings {
      for (a, b) in zip(ring.points, ring.points.dropFirst()) {
        // An edge along the light sweeps nothing.
        guard abs(turn(a, b, b + offset)) > 1e-9,
          let quad = Ring(corners: [a, b, b + offset, a + offset])
        else { continue }
        parts.append(Region(quad))
      }
    }
    return parts
  }
}
