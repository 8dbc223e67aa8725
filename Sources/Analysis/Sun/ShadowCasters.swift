package import Geometry
package import PublicSpace
package import Topology

/// What keeps the sun off a site's ground: houses and walls, and the crowns of trees.
package struct ShadowCasters: Sendable {
  /// Something opaque from the ground to a flat top.
  package struct Solid: Sendable {
    /// Outlines left about or right about, whole and sound.
    package let piece: Region.Piece
    /// Metres.
    package let height: Double
  }

  /// A crown: an ellipsoid as wide as it is drawn, from under its leaves to the tree's top.
  package struct Crown: Sendable {
    package let centre: Point
    package let radius: Double
    /// Metres above the ground.
    package let middle: Double
    package let halfHeight: Double
    package let isEvergreen: Bool
  }

  package let solids: [Solid]
  package let crowns: [Crown]
  /// Buildings that tell neither height nor storeys: their shadows are not known.
  package let unknown: [Element]
  /// What was taken to be as high as its kind is as a rule.
  package let assumed: [Element]

  package init(of site: Site) throws(TopologyError) {
    var solids: [Solid] = []
    var (unknown, assumed): ([Element], [Element]) = ([], [])
    let storey = site.description.storeyHeight
    for element in site.elements where element.isPresent {
      guard let kind = element.kind, Self.kinds.contains(kind) else { continue }
      var pieces = element.shape.region.pieces
      if let width = element.width, kind == .wall {
        for path in element.shape.paths { pieces += try path.widened(to: width).pieces }
      }
      guard !pieces.isEmpty else { continue }
      let drawn = element.height(storeyHeight: storey)
      guard let height = drawn ?? kind.usualHeight else {
        unknown.append(element)
        continue
      }
      if drawn == nil { assumed.append(element) }
      for piece in pieces {
        for sound in try piece.sound.pieces { solids.append(Solid(piece: sound, height: height)) }
      }
    }
    self.solids = solids
    self.unknown = unknown
    self.assumed = assumed
    crowns = site.elements(of: .tree).filter(\.isPresent).flatMap { tree in
      tree.shape.points.map { Crown(of: tree, at: $0) }
    }
  }

  /// Houses and walls; fences let light through, sheds and arbours are low and open.
  package static let kinds: Set<Kind> = [.building, .wall, .station, .toilet]
}

extension Kind {
  /// How high a thing is that does not say, in metres: reference values; nil where there is no saying.
  package var usualHeight: Double? {
    switch self {
    case .wall: 2
    case .waste: 2.6
    case .station, .toilet, .pavilion: 3
    case .bikeParking: 2.4
    default: nil
    }
  }
}

extension ShadowCasters.Crown {
  /// Reference values: a tree that does not say is twice as high as its crown is wide, within 3 and
  /// 15 m, and its crown begins at a third of its height.
  init(of tree: Element, at place: Point) {
    centre = place
    radius = tree.crownRadius
    let height =
      tree.feature.number("height").flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
      ?? min(15, max(3, 4 * radius))
    middle = height * 2 / 3
    halfHeight = height / 3
    isEvergreen = tree.feature.flag("evergreen") ?? false
  }
}

extension Region.Piece {
  /// The piece, or what an outline that crosses itself is taken for.
  fileprivate var sound: Region {
    get throws(TopologyError) {
      let drawn = Region([self])
      return try drawn.isSound ? drawn : drawn.madeValid()
    }
  }
}
