/// Where two shapes come nearest to each other.
public struct Approach: Hashable, Sendable {
  /// Metres; zero where they meet.
  public let distance: Double
  public let from: Point
  public let to: Point

  /// Between two stretches of straight line.
  public init(between a: Point, _ b: Point, and c: Point, _ d: Point) {
    if let crossing = Self.crossing(a, b, c, d) {
      self.init(distance: 0, from: crossing, to: crossing)
      return
    }
    let feet = [
      (a, a.foot(on: c, d)), (b, b.foot(on: c, d)), (c.foot(on: a, b), c), (d.foot(on: a, b), d),
    ]
    var best = (feet[0].0.distance(to: feet[0].1), 0)
    for index in 1..<4 {
      let distance = feet[index].0.distance(to: feet[index].1)
      if distance < best.0 { best = (distance, index) }
    }
    self.init(distance: best.0, from: feet[best.1].0, to: feet[best.1].1)
  }

  private init(distance: Double, from: Point, to: Point) {
    self.distance = distance
    self.from = from
    self.to = to
  }

  /// Nil where either is empty.
  public init?(of one: Shape, to other: Shape) {
    if let shared = one.points(in: other.region) ?? other.points(in: one.region) {
      self.init(distance: 0, from: shared, to: shared)
      return
    }
    var best: Approach?
    let others = other.stretches
    for (a, b) in one.stretches {
      for (c, d) in others {
        // What is farther apart in either direction cannot be nearer.
        if let best {
          let x = max(min(c.x, d.x) - max(a.x, b.x), min(a.x, b.x) - max(c.x, d.x))
          let y = max(min(c.y, d.y) - max(a.y, b.y), min(a.y, b.y) - max(c.y, d.y))
          if max(x, y) >= best.distance { continue }
        }
        let approach = Approach(between: a, b, and: c, d)
        if approach.distance < best?.distance ?? .infinity { best = approach }
      }
    }
    guard let best else { return nil }
    self = best
  }

  private static func crossing(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point? {
    let (atC, atD) = (turn(a, b, c), turn(a, b, d))
    let (atA, atB) = (turn(c, d, a), turn(c, d, b))
    guard (atC > 0) != (atD > 0), (atA > 0) != (atB > 0), atC != atD else { return nil }
    return c + (d - c) * (atC / (atC - atD))
  }
}

extension Point {
  /// The nearest point of a stretch of straight line.
  fileprivate func foot(on a: Point, _ b: Point) -> Point {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let square = dx * dx + dy * dy
    guard square > 0 else { return a }
    let share = ((x - a.x) * dx + (y - a.y) * dy) / square
    return a + (b - a) * min(max(share, 0), 1)
  }
}

extension Shape {
  /// All it is drawn with; a point is a stretch of no length.
  fileprivate var stretches: [(Point, Point)] {
    points.map { ($0, $0) }
      + (paths.map(\.points) + region.rings.map(\.points)).flatMap { zip($0, $0.dropFirst()) }
  }

  /// One point of each part that lies inside a region, the first of them.
  fileprivate func points(in region: Region) -> Point? {
    guard !region.isEmpty else { return nil }
    return (points + paths.map { $0.points[0] } + self.region.pieces.map { $0.shell.points[0] })
      .first(where: region.contains)
  }
}
