package import Geometry
package import Navigation
package import PublicSpace
import Topology

/// What ends views in a site: opaque features, and the boundary.
package struct SightGround: Sendable {
  package let screens: Screens
  /// By screen: the feature it is.
  package let elements: [Element]
  /// By screen: how high it stands in metres; infinite where that is not known.
  package let heights: [Double]
  /// All boundaries as one.
  package let boundary: Region

  /// - Parameter isBounded: Whether views end at the boundary; beyond it only a radius ends them.
  package init(of site: Site, isBounded: Bool = true) throws {
    let covers = try GroundCovers(of: site)
    let opaque = covers.items.filter { site.elements[$0.element].hidesViews }
    boundary = covers.boundary
    // Made sound, and not clipped: what stands outside hides what lies outside too.
    let all = site.elements.compactMap(\.shape.box).reduce(boundary.box) { $0?.union($1) ?? $1 }
    let partition = try Partition(
      opaque.map { ($0.cover, 0) }, within: all.map { Region($0.grown(by: 1000)) } ?? boundary)
    screens = Screens(
      opaque.indices.map(partition.ground), on: isBounded ? covers.boundary : nil)
    elements = opaque.map { site.elements[$0.element] }
    let storey = site.description.storeyHeight
    heights = elements.map { $0.height(storeyHeight: storey) ?? .infinity }
  }

  /// A place itself where one can look about from it, else the nearest of some round it where one can.
  func opening(near place: Point) -> Point {
    let around = [0.5, 1, 2, 4].flatMap { radius in
      (0..<16).map { Disc(centre: place, radius: radius).rim(at: .pi / 8 * Double($0)) }
    }
    return ([place] + around).first { screens.footing(of: $0) == .open } ?? place
  }

  package func view(from eye: Point, within radius: Double? = nil) -> Isovist? {
    screens.view(from: eye, within: radius)
  }
}

extension Region {
  fileprivate init(_ box: Box) {
    self.init(
      [
        Ring(corners: [
          Point(box.west, box.south), Point(box.east, box.south), Point(box.east, box.north),
          Point(box.west, box.north),
        ])
      ].compactMap { $0 }.map { Piece($0) })
  }
}

extension Element {
  /// Metres up to which walls and hedges are looked over (the format’s table of kinds).
  package static let lookedOver = 1.2

  /// Whether eyes on the ground do not see over or through it; its own word first, then its kind’s.
  ///
  /// A wall that does not say how high it is hides; a hedge does not.
  package var hidesViews: Bool {
    guard let kind, kind.rank != nil else { return false }
    if let seen = feature.flag("see") { return !seen }
    switch kind.facts.sees {
    case .no: return true
    case .upTo1200:
      return feature.number("height").map { $0 > Self.lookedOver } ?? (kind == .wall)
    case .yes, .unasked, .ifItComplies: return false
    }
  }
}
