package import Geometry

/// The wall nearest to a door.
package struct DoorWall: Sendable {
  /// Metres: a door this near its wall was meant to stand on it.
  package static let snap = 0.5

  /// What the door opens into.
  package let building: Element
  /// The nearest place on the wall.
  package let place: Point
  /// Metres from the door to there.
  package let distance: Double
}

extension [Element] {
  /// The nearest wall to each of the spots that has one within reach.
  ///
  /// Walls go past a tree of the spots edge by edge, so neither many doors nor many corners on one
  /// spot cost the one times the other.
  package func walls(near doors: [Point], within reach: Double) -> [Point: DoorWall] {
    let spots = [Point](Set(doors))
    var nearest = [DoorWall?](repeating: nil, count: spots.count)
    let tree = BoxTree(spots.map { Box(around: [$0])?.grown(by: reach) })
    for building in self where building.isPresent && building.isEntered {
      guard let box = building.shape.box, !tree.indices(meeting: box).isEmpty else { continue }
      for (a, b) in building.shape.edges {
        let edge = Box(from: a, to: b)
        for spot in tree.indices(meeting: edge) {
          let place = spots[spot].nearest(from: a, to: b)
          let distance = spots[spot].distance(to: place)
          guard distance <= reach, distance < nearest[spot]?.distance ?? .infinity else { continue }
          nearest[spot] = DoorWall(building: building, place: place, distance: distance)
        }
      }
    }
    return Dictionary(
      zip(spots, nearest).compactMap { spot, wall in wall.map { (spot, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The same with every door that stands within half a metre of a wall moved onto it.
  var withDoorsOnWalls: [Element] {
    let doors = filter { $0.kind == .door && $0.isPresent }.flatMap(\.shape.points)
    guard !doors.isEmpty else { return self }
    let walls = walls(near: doors, within: DoorWall.snap)
    return map { element in
      guard element.kind == .door, element.shape.points.contains(where: { walls[$0] != nil })
      else { return element }
      var shape = element.shape
      shape.points = shape.points.map { walls[$0]?.place ?? $0 }
      return Element(feature: element.feature, shape: shape)
    }
  }
}

extension Element {
  /// Whether a door may open into it.
  fileprivate var isEntered: Bool {
    switch kind {
    case .building, .station, .toilet, .waste, .bikeParking, .pavilion: true
    default: false
    }
  }
}

extension Shape {
  fileprivate var edges: [(Point, Point)] {
    (region.rings.map(\.points) + paths.map(\.points)).flatMap { zip($0, $0.dropFirst()) }
  }
}
