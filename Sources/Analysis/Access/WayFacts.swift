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
}

extension AccessMeasures {
  /// Metres off the way within which a seat is one on the way; a reference value.
  public static let seatReach = 5.0

  /// Facts of the way from a door to a use, by their places in the lists; nil when it is not reached.
  public func facts(ofWayFrom door: Int, to use: Int, for traveller: Traveller) -> WayFacts? {
    guard let walk = traveller.reaches[door][use].walk else { return nil }
    let narrowest = traveller.ground.network.mesh.narrowest(along: walk.points)
    let clear = max(0, traveller.profile.rule.clearWidth - 2 * FreeGround.slack)
    let ends = doors[door].element.shape.points.first.flatMap { start in
      walk.points.last.map { start.distance(to: $0) + walk.leaves }
    }
    return WayFacts(
      narrowest: narrowest.map { $0.width + clear },
      narrowestPlace: narrowest.map { Obstacle.Place($0.place) },
      detour: ends.flatMap { $0 > 0.01 ? max(1, walk.length / $0) : nil },
      longestWithoutSeat: walk.longestGap(between: seats, reach: Self.seatReach))
  }
}

extension Walk {
  /// The longest part of the way between one of some places and the next, or an end, in metres.
  func longestGap(between places: [Point], reach: Double) -> Double {
    var stops = [0.0, length]
    var passed = joins
    for (a, b) in zip(points, points.dropFirst()) {
      let step = a.distance(to: b)
      defer { passed += step }
      guard step > 0, let box = Box(around: [a, b])?.grown(by: reach) else { continue }
      for place in places where box.contains(place) {
        let nearest = place.nearest(from: a, to: b)
        if nearest.distance(to: place) <= reach { stops.append(passed + a.distance(to: nearest)) }
      }
    }
    stops.sort()
    return zip(stops, stops.dropFirst()).map { $1 - $0 }.max() ?? length
  }
}

extension Site {
  /// Where one can sit: a point for each seat, along benches and round what is an area.
  var seatPlaces: [Point] {
    elements.lazy.filter { $0.isPresent && $0.kind?.isSeat == true }.flatMap { seat in
      seat.shape.points + seat.shape.paths.map(\.middle)
        + seat.shape.region.pieces.flatMap(\.shell.points)
    }
  }
}
