import Geometry
import Glibc
import PublicSpace

/// Finds the wall or border nearest to a place, and which way leads in through it.
struct EdgeFinder {
  enum Border { case boundary, buildings }

  private let boundary: [Region]
  private let buildings: [Region]

  init(_ site: Site) {
    boundary = site.boundaries
    buildings = site.elements(of: .building).map(\.shape.region)
  }

  /// The direction inwards on the paper: radians clockwise from the right.
  func inward(at place: Point, of border: Border) -> Double {
    let regions = border == .boundary ? boundary : buildings
    var nearest = (distance: Double.infinity, direction: -Double.pi / 2)
    for region in regions {
      guard region.box?.grown(by: 5).contains(place) == true else { continue }
      for ring in region.rings {
        for (a, b) in zip(ring.points, ring.points.dropFirst()) where a != b {
          let foot = nearestPoint(to: place, from: a, to: b)
          let distance = foot.distance(to: place)
          guard distance < nearest.distance else { continue }
          let along = b - a
          let middle = (a + b) * 0.5
          let left = Point(-along.y, along.x) * (0.05 / a.distance(to: b))
          let isLeft = region.contains(middle + left)
          let inward = isLeft ? left : left * -1
          nearest = (distance, atan2(-inward.y, inward.x))
        }
      }
    }
    return nearest.direction
  }

  private func nearestPoint(to place: Point, from a: Point, to b: Point) -> Point {
    let (along, way) = (b - a, place - a)
    let share = (way.x * along.x + way.y * along.y) / (along.x * along.x + along.y * along.y)
    return a + along * min(1, max(0, share))
  }
}
