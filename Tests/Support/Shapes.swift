public import Geometry

// Shapes whose answers are known by hand.

extension Ring {
  /// A ring through corners, which it closes.
  public static func through(_ corners: (Double, Double)...) -> Ring {
    guard let ring = Ring(corners: corners.map { Point($0.0, $0.1) }) else {
      preconditionFailure("a sample ring has three corners or more")
    }
    return ring
  }

  /// The rectangle from its south-western corner, counter-clockwise.
  public static func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Ring
  {
    .through((x, y), (x + width, y), (x + width, y + height), (x, y + height))
  }

  public var reversed: Ring { Ring(points.reversed()) ?? self }
}

extension Region {
  public static func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) -> Region {
    Region(Ring.rectangle(x, y, width, height))
  }

  public static func square(_ side: Double) -> Region { .rectangle(0, 0, side, side) }

  /// An L of 300 m²: 20 × 20 m without its north-eastern quarter.
  public static let ell = Region(.through((0, 0), (20, 0), (20, 10), (10, 10), (10, 20), (0, 20)))

  /// Two triangles of 25 m² that meet in (5, 5): an outline that crosses itself.
  public static let bowTie = Region(.through((0, 0), (10, 10), (10, 0), (0, 10)))

  /// 20 × 20 m with a hole of 10 × 10 m in its middle: 300 m².
  public static let frame = Region(.rectangle(0, 0, 20, 20), holes: [.rectangle(5, 5, 10, 10)])
}

extension Path {
  public static func through(_ points: (Double, Double)...) -> Path {
    guard let path = Path(points.map { Point($0.0, $0.1) }) else {
      preconditionFailure("a sample path has two points or more")
    }
    return path
  }
}

extension Disc {
  public init(_ x: Double, _ y: Double, radius: Double) {
    self.init(centre: Point(x, y), radius: radius)
  }

  public var area: Double { .pi * radius * radius }
}
