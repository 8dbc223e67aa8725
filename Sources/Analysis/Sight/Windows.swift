package import Geometry
import PublicSpace

/// Windows one over another on a façade.
package struct WindowColumn: Hashable, Sendable {
  /// A little off the wall.
  package let place: Point
  /// Straight out of the wall; one metre long.
  package let outward: Point
  /// Metres of façade that it stands for.
  package let width: Double
  /// The building’s place in the site’s list of elements.
  let building: Int
  /// Metres over the ground, the lowest first.
  let heights: [Double]
}

extension Site {
  /// Metres of façade for each window, where the building does not say how many it has.
  static let windowSpacing = 3.0
  /// Metres over its floor from which one looks out of a window.
  static let windowEye = 1.5
  /// Metres that a window is set off its wall.
  private static let reveal = 0.05

  /// The windows of all buildings that say how high they are or how many windows they have.
  ///
  ///     one each 3 m of façade and storey, or as the building’s `windows` says, spread evenly
  var windowColumns: [WindowColumn] {
    elements.enumerated().flatMap { index, building -> [WindowColumn] in
      guard building.kind == .building, building.isPresent, building.hasWindows else { return [] }
      let storey = description.storeyHeight
      let levels = max(1, Int((building.levels(storeyHeight: storey) ?? 1).rounded()))
      let heights = (0..<min(levels, 200)).map { Double($0) * storey + Self.windowEye }
      let facade = building.shape.region.rings.reduce(0) { $0 + $1.length }
      let spacing =
        building.drawnWindows.map { facade * Double(levels) / $0 } ?? Self.windowSpacing
      return building.shape.region.pieces.flatMap { piece in
        piece.rings.enumerated().flatMap { place, ring in
          Self.columns(on: ring, isHole: place > 0, every: spacing).map { spot, outward, width in
            WindowColumn(
              place: spot, outward: outward, width: width, building: index, heights: heights)
          }
        }
      }
    }
  }

  /// Spots along a façade with the way out, and how much of it each stands for.
  private static func columns(
    on ring: Ring, isHole: Bool, every spacing: Double
  ) -> [(Point, Point, Double)] {
    guard spacing > 0.1, ring.signedArea != 0 else { return [] }
    let side: Double = (ring.signedArea > 0) == isHole ? -1 : 1
    return zip(ring.points, ring.points.dropFirst()).flatMap {
      a, b -> [(Point, Point, Double)] in
      let length = a.distance(to: b)
      let count = min(1000, Int((length / spacing).rounded()))
      guard count > 0 else { return [] }
      let along = (b - a) * (1 / length)
      let outward = Point(along.y, -along.x) * side
      return (0..<count).map { index in
        let share = (Double(index) + 0.5) / Double(count)
        return (a + (b - a) * share + outward * reveal, outward, length / Double(count))
      }
    }
  }
}

extension Element {
  /// How many windows a building says it has.
  fileprivate var drawnWindows: Double? {
    feature.number("windows").flatMap { $0 > 0 && $0 < 1e5 ? $0 : nil }
  }

  /// A building that says neither its storeys nor its windows is not known to have any.
  fileprivate var hasWindows: Bool {
    if feature.flag("windows") == false || feature.number("windows") == 0 { return false }
    return drawnWindows != nil || levels(storeyHeight: 3) != nil
  }
}
