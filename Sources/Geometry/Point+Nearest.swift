extension Point {
  /// The nearest place on a straight line from `a` to `b`.
  @inlinable
  public func nearest(from a: Point, to b: Point) -> Point {
    let (along, way) = (b - a, self - a)
    let squared = along.x * along.x + along.y * along.y
    guard squared > 0 else { return a }
    let share = min(1, max(0, (way.x * along.x + way.y * along.y) / squared))
    return a + along * share
  }

  /// The distance to the nearest point of a straight line from `a` to `b`, in metres.
  @inlinable
  public func distance(from a: Point, to b: Point) -> Double {
    distance(to: nearest(from: a, to: b))
  }
}
