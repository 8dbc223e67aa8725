import Geometry
import Navigation
package import PublicSpace
import Topology

/// The ground of a site as those who walk over it meet it.
///
///     free = (boundary − what blocks, opened at gates) eroded by half the clear width
///
/// Covers are settled as in the land-use balance: of two on one ground the earlier kind decides, so a
/// path through a bed is open and a building over a path is not.
package struct FreeGround: Sendable {
  /// Metres by which the ground is eroded less, so that a way just as wide as is asked stays one.
  static let slack = 0.0005
  /// Metres; drawings are exact to a few centimetres, so what is left of a bed beside a path, and cracks
  /// between paths that should touch, stop nobody up to twice this width.
  private static let sliver = 0.05

  let boundary: Region
  /// The element of each cover, in the order in which they win.
  let covers: [Element]
  private let openGround: SiteDescription.OpenGround
  private let partition: Partition

  package init(of site: Site, through gates: Gates) throws {
    let ground = try GroundCovers(of: site)
    var covers: [(cover: Cover, group: Int)] = []
    var elements: [Element] = []
    for item in ground.items {
      let parts =
        item.kind.isBarrier ? try item.cover.parts(openedBy: gates) : [(item.cover, nil)]
      for (cover, gate) in parts {
        covers.append((cover, 0))
        elements.append(gate ?? site.elements[item.element])
      }
    }
    boundary = ground.boundary
    openGround = site.description.ground
    self.covers = elements
    partition = try Partition(covers, within: ground.boundary)
  }

  /// The ground that is open to those of one rule, up to its very edges.
  func open(for rule: WalkProfile.Rule) throws -> GroundMesh {
    let lieOnFree = takesUnassigned(rule)
    let stack = try CoverStack(
      of: partition, isFree: covers.map { $0.passage(for: rule).isFree },
      isBarrier: covers.map(\.isBarrier), lieOnFree: lieOnFree)
    let layers = try GroundMesh(
      stack.layers, closing: 2 * Self.sliver, outside: lieOnFree ? 1 : 0)
    if lieOnFree {
      return try GroundMesh(Outline.around(boundary) + stack.standing + layers.rims)
    }
    return try GroundMesh(layers.outlines)
  }

  /// Open ground without what lies nearer to an edge than half a width in metres.
  static func eroded(_ open: GroundMesh, by clearWidth: Double) throws -> GroundMesh {
    let distance = clearWidth / 2 - slack
    let edges = open.outlines
    return try GroundMesh(distance > 0 ? edges.map { $0.inset(by: distance) } : edges)
  }

  /// Open ground with the steps beside it, as if steps were none; nil where there are none.
  func stepless(_ open: GroundMesh, for rule: WalkProfile.Rule) throws -> GroundMesh? {
    let passages = covers.map { $0.passage(for: rule) }
    let steps = try covers.indices.filter { passages[$0] == .stepped }.map { index in
      try partition.ground(index, less: { passages[$0] == .blocked }).grown(by: Self.sliver)
    }
    return steps.isEmpty
      ? nil : try GroundMesh(open.outlines + steps.flatMap { Outline.around($0) })
  }

  func takesUnassigned(_ rule: WalkProfile.Rule) -> Bool {
    rule.takesUnassigned && openGround == .walkable
  }

  /// The places in `covers` of those whose boxes meet a box, in the order in which they win.
  func indices(near box: Box) -> [Int] { partition.indices(meeting: box) }

  /// The ground of a cover inside the boundary, overlaps or not.
  func ground(_ index: Int) -> Region { partition.ground(index) }
}

extension Element {
  /// A fence is as thin as a sliver of a bed, and stops people all the same.
  ///
  /// So does a gate in it for those whom it does not let in.
  fileprivate var isBarrier: Bool { kind?.isBarrier == true || kind == .gate }
}

extension Kind {
  /// What gates open.
  var isBarrier: Bool { self == .wall || self == .fence || self == .hedge }
}

extension Cover {
  /// The parts of a wall: what stands of it, and what gates open.
  fileprivate func parts(openedBy gates: Gates) throws -> [(cover: Cover, gate: Element?)] {
    switch self {
    case .strip(let path, let width):
      return gates.parts(of: path, width: width).map { (.strip($0.path, width: width), $0.gate) }
    case .region(let region):
      let openings = gates.openings(in: region)
      if openings.isEmpty { return [(self, nil)] }
      let sound = try region.madeValid()
      let left = try sound.difference(Region.union(of: openings.map(\.region)))
      let opened = try openings.map { (try sound.intersection($0.region), Optional($0.gate)) }
      return ([(left, nil)] + opened).filter { !$0.0.isEmpty }.map { (.region($0.0), $0.1) }
    }
  }
}
