package import Analysis
import Comparison
import Geometry
package import PublicSpace
import Topology

/// Where the sun shines how long on the pack's day: bands of hours over open ground.
package struct SunDiagram: Diagram {
  package let site: Site
  let sun: SunMeasures
  /// The same as it is today; nil when nothing is held against.
  let today: SunMeasures?
  /// Hours from which each band but the first begins.
  let levels: [Double]
  /// The ground inside the boundary, and what of it has so many hours or more, by level.
  let border: Region
  let grounds: [Region]

  package init(
    of site: Site, _ sun: SunMeasures, against today: SunMeasures? = nil
  ) throws {
    self.site = site
    self.sun = sun
    self.today = today
    let hours = Double(sun.field.window.to - sun.field.window.from) / 60
    levels = hours > 6.5 ? [1, 2, 4, 6] : [1, 2, 3, 4]
    let border = try GroundCovers(of: site).boundary
    self.border = border
    let relief = sun.field.relief()
    grounds = try levels.map {
      try relief.ground(above: $0).intersection(border).cleared(of: Self.speck)
    }
  }

  /// Square metres: ground so small is noise of cells, to be looked at by nobody.
  private static let speck = 12.0

  /// What a board shows: the proposal against today; nil where a building's height is not known.
  static func changed(by content: BoardContent) throws -> SunDiagram? {
    guard let after = content.variant.measures.sun, after.isWhole else { return nil }
    let before = content.comparison.baseMeasures.sun.flatMap { $0.isWhole ? $0 : nil }
    return try SunDiagram(of: content.plan, after, against: before)
  }

  package var named: [Kind] { [.building] }

  /// Where people sit and play, as they are drawn.
  var places: [(element: Element, place: SunMeasures.Place)] {
    let elements = Dictionary(site.elements.map { ($0.id, $0) }) { first, _ in first }
    return sun.places.compactMap { place in
      guard SunMeasures.stays.contains(place.kind), let element = elements[place.id],
        !element.shape.region.isEmpty
      else { return nil }
      return (element, place)
    }
  }
}

extension Region {
  /// The same without pieces and holes of a size or less.
  fileprivate func cleared(of size: Double) -> Region {
    Region(
      pieces.filter { Region([$0]).area > size }.map { piece in
        Piece(piece.shell, holes: piece.holes.filter { abs($0.signedArea) > size })
      })
  }
}
