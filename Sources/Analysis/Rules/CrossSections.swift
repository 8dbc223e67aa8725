import Geometry
import Topology

/// How wide a lane is, and where it is narrowest: lines straight across it, from edge to edge.
///
///     width = the longest part of a section that nothing stands on, least over all sections
///
/// Sections start every two metres along the edges and at all that stands in the lane; only those count
/// whose two edges run along each other within 8°, and none in a tip less than a metre wide.
struct CrossSections {
  struct Narrow {
    /// Metres.
    let width: Double
    /// What is clear of the section, or all of it where little is.
    let section: Path?
    let things: [StandingThing]
  }

  private let region: Region
  private let edges: [(from: Point, to: Point)]
  private static let spacing = 2.0
  private static let cosine = 0.99

  init(_ drawn: Region) throws {
    let region = try drawn.withoutTips()
    self.region = region
    edges = region.pieces.flatMap { piece in
      ([(piece.shell, true)] + piece.holes.map { ($0, false) }).flatMap { ring, isShell in
        let points = (ring.signedArea > 0) == isShell ? ring.points : ring.points.reversed()
        return zip(points, points.dropFirst()).filter { $0.0 != $0.1 }
      }
    }.map { (from: $0.0, to: $0.1) }
  }

  /// Nil where there is no section at all.
  func narrowest(among things: [StandingThing]) throws -> Narrow? {
    var best: Narrow?
    // Things go by their places in the list: most sections meet none of them.
    let standing = try things.indices.compactMap { thing -> (thing: Int, part: Region)? in
      guard !things[thing].region.isEmpty, region.box?.intersects(things[thing].box) == true
      else { return nil }
      let part = try things[thing].region.intersection(region)
      return part.area > 1e-4 ? (thing, part) : nil
    }
    let round = things.indices.flatMap { thing in things[thing].discs.map { (thing, disc: $0) } }
    let standingTree = BoxTree(standing.map(\.part.box))
    let roundTree = BoxTree(
      round.map { Box(around: [$0.disc.centre])?.grown(by: $0.disc.radius) })
    func take(_ section: (Point, Point)?) {
      guard let (a, b) = section else { return }
      let length = a.distance(to: b)
      guard length > 1e-6 else { return }
      let box = Box(from: a, to: b)
      var blocked: [Interval] = []
      var blockers: [Int] = []
      for index in roundTree.indices(meeting: box) {
        guard let stretch = round[index].disc.stretch(on: a, b) else { continue }
        blocked.append(stretch)
        blockers.append(round[index].0)
      }
      for index in standingTree.indices(meeting: box) {
        let stretches = standing[index].part.stretches(on: a, b)
        guard !stretches.isEmpty else { continue }
        blocked += stretches
        blockers.append(standing[index].thing)
      }
      let whole = Interval(start: 0, end: length)
      let gap =
        Interval.gaps(in: blocked, of: whole).max { $0.length < $1.length }
        ?? Interval(start: 0, end: 0)
      guard gap.length < best?.width ?? .infinity else { return }
      let u = (b - a) * (1 / length)
      let shown = gap.length > 0.05 ? gap : whole
      best = Narrow(
        width: gap.length, section: Path([a + u * shown.start, a + u * shown.end]),
        things: blockers.map { things[$0] })
    }
    for (index, edge) in edges.enumerated() {
      let length = edge.from.distance(to: edge.to)
      let count = min(200, max(1, Int((length / Self.spacing).rounded(.up))))
      for step in 0..<count {
        let inset = min(0.05, length / 4)
        let share = count == 1 ? 0.5 : Double(step) / Double(count - 1)
        let along = inset + (length - 2 * inset) * share
        take(section(from: index, at: edge.from + (edge.to - edge.from) * (along / length)))
      }
    }
    for (_, disc) in round { take(section(through: disc.centre, within: disc.radius)) }
    for (_, part) in standing {
      for piece in part.pieces {
        let middle = piece.shell.centroid
        take(section(through: middle))
        for corner in piece.shell.points.dropLast() {
          take(section(through: corner + (middle - corner) * 0.01))
        }
      }
    }
    return best
  }

  /// From a place of an edge straight across; nil where the far edge runs another way.
  private func section(from index: Int, at place: Point) -> (Point, Point)? {
    let edge = edges[index]
    let length = edge.from.distance(to: edge.to)
    let inward = Point(-(edge.to.y - edge.from.y), edge.to.x - edge.from.x) * (1 / length)
    return ray(from: place, inward, leaving: index).map { (place, $0) }
  }

  /// Through a place in the lane or some metres beside it, from the edge that is nearest to it.
  private func section(through place: Point, within reach: Double = 0) -> (Point, Point)? {
    let nearest = edges.indices.min {
      place.distance(from: edges[$0].from, to: edges[$0].to)
        < place.distance(from: edges[$1].from, to: edges[$1].to)
    }
    guard let nearest else { return nil }
    let foot = place.nearest(from: edges[nearest].from, to: edges[nearest].to)
    guard foot.distance(to: place) < reach || region.contains(place) else { return nil }
    return section(from: nearest, at: foot)
  }

  private func ray(from place: Point, _ direction: Point, leaving own: Int) -> Point? {
    let (a, b) = (edges[own].from, edges[own].to)
    let along = (b - a) * (1 / a.distance(to: b))
    var best: (distance: Double, edge: Int)?
    for (index, edge) in edges.enumerated() where index != own {
      let side = edge.to - edge.from
      let cross = direction.x * side.y - direction.y * side.x
      // Met from within only: the far edge has its ground on this side.
      guard cross > 1e-12 else { continue }
      let way = edge.from - place
      let distance = (way.x * side.y - way.y * side.x) / cross
      let share = (way.x * direction.y - way.y * direction.x) / cross
      guard distance > 1e-6, share >= -1e-9, share <= 1 + 1e-9,
        distance < best?.distance ?? .infinity
      else { continue }
      best = (distance, index)
    }
    guard let best else { return nil }
    let far = edges[best.edge]
    let length = far.from.distance(to: far.to)
    let cosine = ((far.to.x - far.from.x) * along.x + (far.to.y - far.from.y) * along.y) / length
    return -cosine >= Self.cosine ? place + direction * best.distance : nil
  }
}

extension Region {
  /// The same without what runs out to a tip where two ways part; whole where it is narrow all over.
  fileprivate func withoutTips() throws -> Region {
    if pieces.allSatisfy({ $0.holes.isEmpty && $0.shell.points.count <= 5 }) { return self }
    let opened = try opened(to: 1)
    return opened.isEmpty ? self : opened
  }
}

extension Disc {
  /// Which metres of a line from `a` to `b` lie in the disc.
  fileprivate func stretch(on a: Point, _ b: Point) -> Interval? {
    let length = a.distance(to: b)
    let u = (b - a) * (1 / length)
    let way = centre - a
    let (along, aside) = (way.x * u.x + way.y * u.y, abs(way.x * u.y - way.y * u.x))
    guard aside < radius else { return nil }
    let half = (radius * radius - aside * aside).squareRoot()
    guard along + half > 0, along - half < length else { return nil }
    return Interval(start: along - half, end: along + half)
  }
}

extension Region {
  /// Which metres of a line from `a` to `b` lie in the region.
  func stretches(on a: Point, _ b: Point) -> [Interval] {
    let length = a.distance(to: b)
    let u = (b - a) * (1 / length)
    var places: [Double] = []
    for ring in rings {
      for (c, d) in zip(ring.points, ring.points.dropFirst()) {
        let (sideC, sideD) = (turn(a, b, c), turn(a, b, d))
        guard (sideC > 0) != (sideD > 0) else { continue }
        let place = c + (d - c) * (sideC / (sideC - sideD))
        places.append((place.x - a.x) * u.x + (place.y - a.y) * u.y)
      }
    }
    places.sort()
    return stride(from: 0, to: places.count - 1, by: 2).compactMap { index in
      let stretch = Interval(start: max(0, places[index]), end: min(length, places[index + 1]))
      return stretch.length > 1e-9 ? stretch : nil
    }
  }
}
