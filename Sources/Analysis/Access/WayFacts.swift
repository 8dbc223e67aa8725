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
  /// Most ways go from bend to bend as others do.
  private var known: [Leg: LegFacts] = [:]

  /// A straight stretch of a way.
  private struct Leg: Hashable {
    let start: Point
    let end: Point
    let isFirst: Bool
    let isLast: Bool
  }

  private struct LegFacts {
    let narrowest: (width: Double, place: Point)?
    /// Metres from its start at which there is a seat within reach, in order.
    let seats: [Double]
  }

  init(_ ground: AccessGround, _ seats: SeatPlaces) {
    mesh = ground.open
    self.seats = seats
  }

  mutating func facts(of walk: Walk, from door: Element) -> WayFacts {
    var narrowest: (width: Double, place: Point)?
    var (passed, lastSeat, longest) = (walk.joins, 0.0, 0.0)
    let points = walk.points
    for index in points.indices.dropLast() where points[index] != points[index + 1] {
      let leg = Leg(
        start: points[index], end: points[index + 1], isFirst: index == 0,
        isLast: index + 2 == points.count)
      let facts = self.facts(of: leg)
      if let passage = facts.narrowest, passage.width < narrowest?.width ?? .infinity {
        narrowest = passage
      }
      for seat in facts.seats {
        longest = max(longest, passed + seat - lastSeat)
        lastSeat = passed + seat
      }
      passed += leg.start.distance(to: leg.end)
    }
    let straight = door.shape.points.first.flatMap { start in
      walk.points.last.map { start.distance(to: $0) + walk.leaves }
    }
    return WayFacts(
      narrowest: narrowest?.width, narrowestPlace: narrowest.map { Obstacle.Place($0.place) },
      detour: straight.flatMap { $0 > 0.01 ? max(1, walk.length / $0) : nil },
      longestWithoutSeat: max(longest, walk.length - lastSeat))
  }

  private mutating func facts(of leg: Leg) -> LegFacts {
    if let facts = known[leg] { return facts }
    let facts = LegFacts(
      narrowest: mesh.narrowest(
        from: leg.start, to: leg.end, isFirst: leg.isFirst, isLast: leg.isLast),
      seats: seats.beside(leg.start, leg.end, reach: WayFacts.seatReach))
    known[leg] = facts
    return facts
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

  /// Metres along a straight stretch at which a seat lies within some metres of it, in order.
  func beside(_ a: Point, _ b: Point, reach: Double) -> [Double] {
    let box = Box(from: a, to: b).grown(by: reach)
    return tree.indices(meeting: box).compactMap { index in
      let nearest = places[index].nearest(from: a, to: b)
      return nearest.distance(to: places[index]) <= reach ? a.distance(to: nearest) : nil
    }.sorted()
  }
}
