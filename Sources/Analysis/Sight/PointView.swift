package import Geometry
package import Navigation
import PublicSpace

/// What is seen from one point of a site, all round, and its measures (Benedikt 1979).
public struct PointView: Sendable {
  /// Why nothing is seen.
  public enum Blindness: Hashable, Sendable {
    /// The point lies inside opaque features.
    case inside([String])
    /// It lies outside the boundary.
    case outside
  }

  /// The feature that it is the view of; nil for a point of the ground.
  public let feature: String?
  package let place: Point
  /// Metres; nil where only the boundary and what stands about end the view.
  public let radius: Double?
  public let blindness: Blindness?
  package let isovist: Isovist?

  package init(
    from place: Point, of feature: String? = nil, on ground: SightGround, within radius: Double?
  ) {
    self.feature = feature
    self.place = place
    self.radius = radius
    isovist = ground.view(from: place, within: radius)
    switch ground.screens.footing(of: place) {
    case .open: blindness = nil
    case .beyond: blindness = .outside
    case .inside(let screens):
      var ids: [String] = []
      for id in screens.map({ ground.elements[$0].id }) where !ids.contains(id) { ids.append(id) }
      blindness = .inside(ids)
    }
  }

  /// Square metres in view; nothing is in view of a point inside a wall.
  public var area: Double { isovist?.area ?? 0 }
  /// Metres round what is in view.
  public var perimeter: Double { isovist?.perimeter ?? 0 }
  /// 4π area ÷ perimeter²: 1 for a disc.
  public var compactness: Double? { isovist?.compactness }
  /// Metres of the outline that lie on no surface: rays past corners.
  public var occlusivity: Double { isovist?.occlusivity ?? 0 }
  /// Metres of the outline on the faces of things.
  public var surface: Double { isovist?.surface ?? 0 }
  /// Metres of the outline where the boundary or the radius ends the view.
  public var border: Double { isovist?.border ?? 0 }
  /// Metres from the point to the middle of what is in view.
  public var drift: Double? { isovist?.drift?.length }
  /// Degrees clockwise from the plane’s north, towards that middle.
  public var driftBearing: Double? { isovist?.drift?.bearing }
  /// Metres to the nearest part of the outline.
  public var shortestRadial: Double? { isovist?.shortestRadial }
  /// Metres to the farthest part of the outline.
  public var longestRadial: Double? { isovist?.longestRadial }
}
