/// An upright rectangle on the ground, in metres.
public struct Box: Hashable, Sendable {
  public var west: Double
  public var south: Double
  public var east: Double
  public var north: Double

  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// The smallest box round all points; nil when there are none.
  public init?(around points: some Sequence<Point>) {
    var box = Box(west: .infinity, south: .infinity, east: -.infinity, north: -.infinity)
    for point in points {
      box.west = min(box.west, point.x)
      box.south = min(box.south, point.y)
      box.east = max(box.east, point.x)
      box.north = max(box.north, point.y)
    }
    guard box.west <= box.east else { return nil }
    self = box
  }

  /// The smallest box round two points.
  public init(from a: Point, to b: Point) {
    self.init(
      west: min(a.x, b.x), south: min(a.y, b.y), east: max(a.x, b.x), north: max(a.y, b.y))
  }

  public var width: Double { east - west }
  public var height: Double { north - south }
  public var middle: Point { Point((west + east) / 2, (south + north) / 2) }

  public func union(_ other: Box) -> Box {
    Box(
      west: min(west, other.west), south: min(south, other.south),
      east: max(east, other.east), north: max(north, other.north))
  }

  public func grown(by distance: Double) -> Box {
    Box(
      west: west - distance, south: south - distance,
      east: east + distance, north: north + distance)
  }

  public func intersects(_ other: Box) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }

  public func contains(_ point: Point) -> Bool {
    west <= point.x && point.x <= east && south <= point.y && point.y <= north
  }
}
