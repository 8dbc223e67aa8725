package import Geometry

/// What ends a view: opaque things standing about, and the end of the ground.
package struct Screens: Sendable {
  /// A straight stretch of an outline; the open ground is on its left hand.
  package struct Edge: Sendable {
    package let from: Point
    package let to: Point
    /// The place of its screen in a list; −1 for the end of the ground.
    package let screen: Int32
    /// The place of the edge that leads to it along its outline.
    let before: Int32
  }

  /// Metres: an eye this near to an edge is on it.
  static let hair = 1e-7

  /// Opaque ground, in the order given.
  package let regions: [Region]
  /// The ground that views keep to; nil where only a radius ends them.
  package let ground: Region?
  package let edges: [Edge]
  /// Runs of neighbouring edges, and the boxes round them.
  private let runs: [Range<Int>]
  private let boxes: [Box]
  private let whole: Box?
  private let tree: BoxTree
  private let regionTree: BoxTree

  /// Screens may touch, overlap and repeat; no outline crosses itself.
  package init(_ regions: [Region], on ground: Region?) {
    self.regions = regions
    self.ground = ground
    var edges: [Edge] = []
    var runs: [Range<Int>] = []
    func add(_ ring: Ring, openInside: Bool, _ screen: Int) {
      let isLeft = ring.signedArea > 0
      guard ring.signedArea != 0 else { return }
      let points = isLeft == openInside ? ring.points : ring.points.reversed()
      let first = edges.count
      let stretches = zip(points, points.dropFirst()).filter { $0.0 != $0.1 }
      for (index, (a, b)) in stretches.enumerated() {
        let before = first + (index + stretches.count - 1) % stretches.count
        edges.append(Edge(from: a, to: b, screen: Int32(screen), before: Int32(before)))
      }
      for start in stride(from: first, to: edges.count, by: Self.runLength) {
        runs.append(start..<min(start + Self.runLength, edges.count))
      }
    }
    for (screen, region) in regions.enumerated() {
      for piece in region.pieces {
        add(piece.shell, openInside: false, screen)
        for hole in piece.holes { add(hole, openInside: true, screen) }
      }
    }
    for piece in ground?.pieces ?? [] {
      add(piece.shell, openInside: true, -1)
      for hole in piece.holes { add(hole, openInside: false, -1) }
    }
    self.edges = edges
    self.runs = runs
    boxes = runs.compactMap { run in
      Box(around: edges[run].flatMap { [$0.from, $0.to] })
    }
    whole = Box(around: edges.map(\.from))
    tree = BoxTree(boxes)
    regionTree = BoxTree(regions.map(\.box))
  }

  private static let runLength = 16

  /// The edges of screens near enough to meet a box.
  package func edges(meeting box: Box) -> [Edge] {
    tree.indices(meeting: box).flatMap { edges[runs[$0]] }.filter { $0.screen >= 0 }
  }

  /// Where an eye stands.
  package enum Footing: Hashable, Sendable {
    /// Clear of all, or at a wall that it looks away from.
    case open
    /// Inside opaque things: their places in the list.
    case inside([Int])
    /// Off the ground.
    case beyond
  }

  package func footing(of eye: Point) -> Footing {
    let inside = regionTree.indices(meeting: Box(around: eye, Self.hair)).filter {
      regions[$0].contains(eye) && !isOnEdge(of: regions[$0], eye)
    }
    if !inside.isEmpty { return .inside(inside) }
    guard let ground, !ground.contains(eye), !isOnEdge(of: ground, eye) else { return .open }
    return .beyond
  }

  private func isOnEdge(of region: Region, _ eye: Point) -> Bool {
    region.rings.contains { ring in
      zip(ring.points, ring.points.dropFirst()).contains {
        eye.distance(from: $0, to: $1) <= Self.hair
      }
    }
  }

  /// What is seen from a point, all round, as far as a radius in metres.
  ///
  /// Nil when the eye is inside something opaque or off the ground, or when neither ground nor radius
  /// ends the view.
  package func view(from eye: Point, within radius: Double? = nil) -> Isovist? {
    guard ground != nil || radius != nil, footing(of: eye) == .open else { return nil }
    var horizon = Horizon()
    horizon.add(walls(at: eye))
    var known: Box?
    var reach = min(radius ?? .infinity, Self.firstReach)
    while true {
      let box = Box(around: eye, reach)
      var pieces: [Horizon.Piece] = []
      for run in tree.indices(meeting: box) where known?.intersects(boxes[run]) != true {
        for index in runs[run] {
          let edge = edges[index]
          let before = pieces.count
          Horizon.Piece.pieces(
            from: edge.from - eye, to: edge.to - eye, edge: Int32(index), into: &pieces)
          for place in (before..<pieces.count).reversed() where horizon.hides(pieces[place]) {
            pieces.remove(at: place)
          }
        }
      }
      horizon.add(pieces)
      known = box
      // Nothing farther than what is seen can hide it.
      let farthest = horizon.farthest
      if reach >= farthest || reach >= radius ?? .infinity || whole.map(box.holds) ?? true { break }
      reach = min(max(2 * reach, min(farthest, 4 * reach)), radius ?? .infinity)
    }
    return Isovist(eye: eye, radius: radius, horizon: horizon, edges: edges)
  }

  /// Metres that are looked at first: most views end nearer.
  private static let firstReach = 32.0

  /// Directions into what the eye stands at.
  private func walls(at eye: Point) -> [Horizon.Piece] {
    var pieces: [Horizon.Piece] = []
    for run in tree.indices(meeting: Box(around: eye, Self.hair)) {
      for index in runs[run] {
        let edge = edges[index]
        guard eye.distance(from: edge.from, to: edge.to) <= Self.hair else { continue }
        let along = (edge.to - edge.from) * (1 / edge.from.distance(to: edge.to))
        let (atStart, atEnd) = (
          eye.distance(to: edge.from) <= Self.hair, eye.distance(to: edge.to) <= Self.hair
        )
        if atStart && atEnd { continue }
        if atStart {
          let before = edges[Int(edge.before)]
          let back = (before.from - edge.from) * (1 / before.from.distance(to: edge.from))
          pieces += shut(from: back, to: along)
        } else if !atEnd {
          pieces += shut(from: along * -1, to: along)
        }
      }
    }
    return pieces
  }

  /// Nothing is seen from one direction to another, counted to the left.
  private func shut(from right: Point, to left: Point) -> [Horizon.Piece] {
    var pieces: [Horizon.Piece] = []
    var (start, rest) = (right, true)
    // In steps under half a turn.
    for _ in 0..<4 where rest {
      var end = left
      let turn = start.x * left.y - start.y * left.x
      let isAhead = start.x * left.x + start.y * left.y > 0
      if turn > 0 || (turn == 0 && isAhead && start != right) {
        rest = false
      } else {
        end = Point(-start.y, start.x)
      }
      Horizon.Piece.pieces(
        from: start * Self.hair, to: end * Self.hair, edge: -1, into: &pieces)
      start = end
    }
    return pieces
  }
}

extension Horizon {
  /// Metres to the farthest point seen; infinite where nothing ends the view.
  fileprivate var farthest: Double {
    var (least, end) = (Double.infinity, 0.0)
    for piece in pieces {
      if piece.start - end > Self.hair * 4 { return .infinity }
      end = piece.end
      least = min(least, piece.nearness(at: piece.start), piece.nearness(at: piece.end))
    }
    return 4 - end > Self.hair * 4 || least <= 0 ? .infinity : 1 / least
  }
}

extension Box {
  init(around middle: Point, _ reach: Double) {
    self.init(
      west: middle.x - reach, south: middle.y - reach, east: middle.x + reach,
      north: middle.y + reach)
  }

  fileprivate func holds(_ other: Box) -> Bool {
    west <= other.west && other.east <= east && south <= other.south && other.north <= north
  }
}
