import Geometry
import Navigation
import PublicSpace

/// What is to be said of one way besides its length.
public struct WayFacts: Hashable, Sendable {
  /// Metres between what stands on either hand where the way is narrowest; nil on open ground.
  public let narrowest: Double?
  public let narrowestPlace: Obstacle.Place?
  /// Length ÷ straight line; nil where both ends are one.
  public let detour: Double?
  /// The longest stretch without a seat within reach, in metres.
  public let longestWithoutSeat: Double

  /// Metres off the way within which a seat is one on the way; a reference value.
  public static let seatReach = 5.0
}

/// Looks along the ways over one ground.
struct WayInquiry {
  /// The ground up to its very edges.
  private let mesh: GroundMesh
  private let seats: SeatPlaces

  init(_ ground: AccessGround, _ seats: SeatPlaces) {
    mesh = ground.open
    self.seats = seats
  }

  func facts(of walk: Walk, from door: Element) -> WayFacts {
    let narrowest = mesh.narrowest(along: walk.points)
    let straight = door.shape.points.first.flatMap { start in
      walk.points.last.map { start.distance(to: $0) + walk.leaves }
    }
    return WayFacts(
      narrowest: narrowest?.width, narrowestPlace: narrowest.map { Obstacle.Place($0.place) },
      detour: straight.flatMap { $0 > 0.01 ? max(1, walk.length / $0) : nil },
      longestWithoutSeat: walk.longestGap(between: seats, reach: WayFacts.seatReach))
  }
}

/// Where one can sit: a point for each seat, along benches and round what is an area.
struct SeatPlaces {
  private let places: [Point]
  private let tree: BoxTree

  init(of site: Site) {
    let places = site.elements.lazy.filter { $0.isPresent && $0.kind?.isSeat == true }.flatMap {
      seat in
      seat.shape.points + seat.shape.paths.map(\.middle)
        + seat.shape.region.pieces.flatMap(\.shell.points)
    }
    self.places = Array(places)
    tree = BoxTree(self.places.map { Box(around: [$0]) })
  }

  func near(_ box: Box) -> [Point] { tree.indices(meeting: box).map { places[$0] } }
}

extension Walk {
  /// The longest part of the way between one seat and the next, or an end, in metres.
  fileprivate func longestGap(between seats: SeatPlaces, reach: Double) -> Double {
    var stops = [0.0, length]
    var passed = joins
    for (a, b) in zip(points, points.dropFirst()) {
      let step = a.distance(to: b)
      defer { passed += step }
      guard step > 0, let box = Box(around: [a, b])?.grown(by: reach) else { continue }
      for place in seats.near(box) {
        let nearest = place.nearest(from: a, to: b)
        if nearest.distance(to: place) <= reach { stops.append(passed + a.distance(to: nearest)) }
      }
    }
    stops.sort()
    return zip(stops, stops.dropFirst()).map { $1 - $0 }.max() ?? length
  }
}
