package import Geometry
import Glibc

/// All that is seen from one point: a star of ground about the eye (Benedikt 1979).
package struct Isovist: Sendable {
  /// A part of the view’s outline, counted to the left; both ends are seen from the eye.
  package struct Stretch: Sendable {
    package enum Nature: Hashable, Sendable {
      /// The face of a screen: its place in the list.
      case surface(Int)
      /// The end of the ground.
      case border
      /// An arc where the radius ends the view.
      case arc
    }

    package let nature: Nature
    package let start: Point
    package let end: Point
  }

  package let eye: Point
  /// Metres; nil where only ground and screens end the view.
  package let radius: Double?
  /// In the order of directions; what the eye stands against is left out.
  package let stretches: [Stretch]
  private let horizon: Horizon

  init(eye: Point, radius: Double?, horizon: Horizon, edges: [Screens.Edge]) {
    self.eye = eye
    self.radius = radius
    self.horizon = horizon
    var stretches: [Stretch] = []
    var at = 0.0
    func open(to direction: Double) {
      guard let radius, direction - at > Self.gap else { return }
      for (start, end) in Interval(start: at, end: direction).split(at: [1, 2, 3]).map({
        (Point(inDirection: $0.start, radius), Point(inDirection: $0.end, radius))
      }) {
        stretches.append(Stretch(nature: .arc, start: eye + start, end: eye + end))
      }
    }
    for piece in horizon.pieces {
      open(to: piece.start)
      at = piece.end
      guard piece.edge >= 0 else { continue }
      let quarter = min(3, Int((piece.start + piece.end) / 2))
      let (start, end) = (
        Point(
          towards: piece.start, nearness: piece.nearness(at: piece.start), quarter: quarter),
        Point(towards: piece.end, nearness: piece.nearness(at: piece.end), quarter: quarter)
      )
      let screen = edges[Int(piece.edge)].screen
      let nature = screen < 0 ? Stretch.Nature.border : .surface(Int(screen))
      Self.clip(start, end, nature, to: radius) {
        stretches.append(Stretch(nature: $0, start: eye + $1, end: eye + $2))
      }
    }
    open(to: 4)
    self.stretches = Self.withoutSlits(stretches, about: eye)
  }

  /// Directions, a quarter turn each, that rounding may leave between two edges with one corner.
  private static let gap = 1e-13

  /// Metres: gaps between things that are meant to touch.
  private static let slit = 1e-7

  /// What of a stretch lies within the radius, and arcs for the rest.
  private static func clip(
    _ start: Point, _ end: Point, _ nature: Stretch.Nature, to radius: Double?,
    _ add: (Stretch.Nature, Point, Point) -> Void
  ) {
    guard let radius else { return add(nature, start, end) }
    let along = end - start
    let squared = along.x * along.x + along.y * along.y
    let middle = -(start.x * along.x + start.y * along.y)
    let off = start.x * start.x + start.y * start.y - radius * radius
    let rest = middle * middle - squared * off
    func onArc(_ point: Point) -> Point { point * (radius / point.distance(to: Point(0, 0))) }
    guard squared > 0, rest > 0 else { return add(.arc, onArc(start), onArc(end)) }
    let from = max(0, (middle - rest.squareRoot()) / squared)
    let to = min(1, (middle + rest.squareRoot()) / squared)
    guard from < to else { return add(.arc, onArc(start), onArc(end)) }
    let (entry, exit) = (
      from > 0 ? onArc(start + along * from) : start, to < 1 ? onArc(start + along * to) : end
    )
    if from > 0 { add(.arc, onArc(start), entry) }
    add(nature, entry, exit)
    if to < 1 { add(.arc, exit, onArc(end)) }
  }

  /// Views through gaps that are thinner than any drawing is exact are none.
  ///
  /// A gap is a few stretches between two nearer things, its sides among them.
  private static func withoutSlits(_ stretches: [Stretch], about eye: Point) -> [Stretch] {
    let count = stretches.count
    guard count > 2 else { return stretches }
    var isSlit = stretches.map { _ in false }
    for first in stretches.indices {
      var (width, farthest) = (0.0, 0.0)
      let before = eye.distance(to: stretches[(first + count - 1) % count].end)
      for step in 0..<min(5, count - 2) {
        let own = stretches[(first + step) % count]
        let (start, end) = (eye.distance(to: own.start), eye.distance(to: own.end))
        width += abs(turn(eye, own.start, own.end)) / (start * end)
        farthest = max(farthest, start, end)
        guard width * before <= slit else { break }
        let nearest = max(before, eye.distance(to: stretches[(first + step + 1) % count].start))
        guard width * nearest <= slit, farthest > nearest + slit else { continue }
        for place in 0...step { isSlit[(first + place) % count] = true }
        break
      }
    }
    return zip(stretches, isSlit).filter { !$1 }.map(\.0)
  }

  /// Whether a point is seen; one on the face of what ends the view is.
  package func shows(_ point: Point) -> Bool {
    let way = point - eye
    let distance = point.distance(to: eye)
    guard distance > 0 else { return true }
    if let radius, distance > radius { return false }
    let direction = way.direction
    guard let piece = horizon.piece(at: direction) else { return radius != nil }
    return 1 / (abs(way.x) + abs(way.y)) >= piece.nearness(at: direction) * (1 - 1e-9)
  }

  /// The ground in view; arcs are drawn so finely that they keep within a millimetre.
  package var region: Region {
    var points: [Point] = []
    func append(_ point: Point) {
      if points.last.map({ $0.distance(to: point) > 1e-9 }) ?? true { points.append(point) }
    }
    var end: Double?
    for stretch in stretches {
      let first = (stretch.start - eye).direction
      // Past what the eye stands against the outline comes back to the eye.
      if let end, first - end > 1e-6 { append(eye) }
      append(stretch.start)
      if stretch.nature == .arc { arc(of: stretch).forEach(append) }
      append(stretch.end)
      end = (stretch.end - eye).direction
      if end == 0 { end = 4 }
    }
    if let first = stretches.first, let end, (first.start - eye).direction + 4 - end > 1e-6 {
      append(eye)
    }
    if points.count > 1, points[0].distance(to: points[points.count - 1]) <= 1e-9 {
      points.removeLast()
    }
    return Ring(corners: points).map { Region($0) } ?? Region()
  }

  private func arc(of stretch: Stretch) -> [Point] {
    guard let radius else { return [] }
    // The chord of an angle a falls short of its arc by r (1 − cos a/2).
    let step = 2 * acos(max(0.5, 1 - 0.001 / max(radius, 0.001)))
    let sweep = stretch.sweep(about: eye)
    let first = atan2(stretch.start.y - eye.y, stretch.start.x - eye.x)
    let count = Int((sweep / step).rounded(.up))
    return (1..<max(1, count)).map {
      let angle = first + sweep * Double($0) / Double(count)
      return eye + Point(cos(angle), sin(angle)) * radius
    }
  }
}

extension Isovist.Stretch {
  /// The part of its angle that lies within some angles counted to the left from east, 0…2π; all of it
  /// where these are nil.
  package func sweep(about eye: Point, within field: [Interval]?) -> Double {
    let sweep = sweep(about: eye)
    guard let field else { return sweep }
    let first = atan2(start.y - eye.y, start.x - eye.x)
    let own = Interval.wrapped(from: first, to: first + sweep)
    return own.reduce(0) { sum, part in
      sum + field.reduce(0) { $0 + max(0, min(part.end, $1.end) - max(part.start, $1.start)) }
    }
  }

  /// The angle it takes up, in radians.
  func sweep(about eye: Point) -> Double {
    let (a, b) = (start - eye, end - eye)
    return atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)
  }
}

extension Point {
  /// A point at a distance from the origin, in a direction 0…4.
  fileprivate init(inDirection direction: Double, _ radius: Double) {
    let quarter = min(3, Int(direction))
    let point = Point(towards: direction, nearness: 1, quarter: quarter)
    self = point * (radius / point.distance(to: Point(0, 0)))
  }
}
