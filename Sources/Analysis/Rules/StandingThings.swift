import Geometry
import PublicSpace
import Topology

/// Something that stands on the ground and takes room: round, or with an outline.
struct StandingThing {
  let element: Element
  let kind: Kind
  let discs: [Disc]
  let region: Region
  let box: Box

  init?(_ element: Element, _ kind: Kind, discs: [Disc] = [], region: Region = Region()) {
    let corners =
      region.rings.flatMap(\.points)
      + discs.flatMap { disc in
        [-1.0, 1].map { disc.centre + Point(disc.radius * $0, disc.radius * $0) }
      }
    guard let box = Box(around: corners) else { return nil }
    self.element = element
    self.kind = kind
    self.discs = discs
    self.region = region
    self.box = box
  }

  /// Metres from a region; zero where they meet.
  func distance(to other: Region) -> Double {
    let round = discs.compactMap { disc in
      other.nearest(to: disc.centre).map { max(0, $0.distance - disc.radius) }
    }
    let flat = region.isEmpty ? nil : region.nearest(to: other)?.distance
    return min(round.min() ?? .infinity, flat ?? .infinity)
  }

  /// Where it is.
  var place: Point { discs.first?.centre ?? region.landmark ?? box.middle }
}

/// All that stands on a site, to be asked by place.
struct StandingThings {
  let all: [StandingThing]
  private let tree: BoxTree

  init(of site: Site) throws {
    let gates = Gates(of: site, at: MeasureRequest.usualMinute)
    var all: [StandingThing] = []
    for element in site.elements where element.isPresent {
      guard let kind = element.kind, kind.stands else { continue }
      if kind.isBarrier {
        // What a gate opens is no wall there.
        let parts = try element.shape.paths.flatMap { path in
          try gates.parts(of: path, width: element.width ?? 0.1).filter { $0.gate == nil }
            .map { try $0.path.widened(to: element.width ?? 0.1) }
        }
        let regions =
          parts + element.shape.region.pieces.map { Region([$0]) }
        all += regions.compactMap { StandingThing(element, kind, region: $0) }
        continue
      }
      let discs = element.shape.points.map { Disc(centre: $0, radius: element.radius(as: kind)) }
      let flat =
        element.shape.paths.isEmpty && element.shape.region.isEmpty
        ? Region() : try element.ground()
      if let thing = StandingThing(element, kind, discs: discs, region: flat) { all.append(thing) }
    }
    self.all = all
    tree = BoxTree(all.map(\.box))
  }

  /// Those whose boxes meet a box.
  func near(_ box: Box) -> [StandingThing] { tree.indices(meeting: box).map { all[$0] } }
}

extension Kind {
  /// Whether a vehicle or a child would run into it.
  fileprivate var stands: Bool {
    switch self {
    case .building, .wall, .fence, .hedge, .waste, .station, .toilet, .pavilion, .bikeParking,
      .parking, .water, .steps, .tree, .lamp, .bench, .table, .artwork, .notice, .locker, .lift:
      true
    default: false
    }
  }
}

extension Element {
  /// Metres round a point, where the feature does not say.
  fileprivate func radius(as kind: Kind) -> Double {
    func half(_ name: String) -> Double? { feature.number(name).flatMap { $0 > 0 ? $0 / 2 : nil } }
    switch kind {
    case .tree: return half("trunk") ?? 0.15
    case .lamp: return 0.1
    case .bench: return half("width") ?? 0.3
    case .table: return 0.5
    case .artwork: return feature.number("radius").flatMap { $0 > 0 ? $0 : nil } ?? 0.3
    default: return half("width") ?? 0.3
    }
  }
}
