extension Region {
  /// The distance in metres to a point, and the place of the region that is nearest; zero inside.
  public func nearest(to point: Point) -> (distance: Double, place: Point)? {
    if contains(point) { return (0, point) }
    var best: (distance: Double, place: Point)?
    for ring in rings {
      for (a, b) in zip(ring.points, ring.points.dropFirst()) {
        let place = point.nearest(from: a, to: b)
        let distance = point.distance(to: place)
        if distance < best?.distance ?? .infinity { best = (distance, place) }
      }
    }
    return best
  }

  /// The shortest straight line to another region; of no length where they meet.
  public func nearest(to other: Region) -> (distance: Double, from: Point, to: Point)? {
    var best: (distance: Double, from: Point, to: Point)?
    func take(_ point: Point, of region: Region, isMine: Bool) {
      guard let found = region.nearest(to: point), found.distance < best?.distance ?? .infinity
      else { return }
      best = isMine ? (found.distance, point, found.place) : (found.distance, found.place, point)
    }
    // Of two that do not cross, the nearest place of one is a corner.
    for point in rings.lazy.flatMap(\.points) { take(point, of: other, isMine: true) }
    for point in other.rings.lazy.flatMap(\.points) { take(point, of: self, isMine: false) }
    if let crossing = crossing(with: other) { return (0, crossing, crossing) }
    return best
  }

  /// A place where the outlines of two regions cross.
  private func crossing(with other: Region) -> Point? {
    for ring in rings {
      for (a, b) in zip(ring.points, ring.points.dropFirst()) {
        for (c, d) in other.rings.lazy.flatMap({ zip($0.points, $0.points.dropFirst()) }) {
          let (c1, d1) = (turn(a, b, c), turn(a, b, d))
          guard c1 * d1 < 0, turn(c, d, a) * turn(c, d, b) < 0 else { continue }
          return c + (d - c) * (c1 / (c1 - d1))
        }
      }
    }
    return nil
  }
}
