import Geometry

/// All that shortest ways over ground are made of: the corners they may bend at, which of those see
/// each other, and which goals each sees.
///
/// A shortest way in a polygon with holes is straight except at reflex corners (Lozano-Pérez and
/// Wesley 1979), which it hugs. Corners see each other by triangular expansion, once for all ways.
package struct WalkNetwork: Sendable {
  package let mesh: GroundMesh
  package let goals: [Goal]
  /// The wedge of each bend.
  let bends: [Int32]
  /// Where each bend's ways to other bends begin, and those ways.
  private let wayStarts: [Int32]
  private let ways: [Way]
  /// Where each bend's views of goals begin, and those views.
  private let glimpseStarts: [Int32]
  private let glimpses: [Glimpse]
  let pieces: GoalPieces
  private let bendOfWedge: [Int32]

  struct Way: Sendable {
    let bend: Int32
    let length: Double
  }

  /// A goal in sight, and the nearest of it that is.
  struct Glimpse: Sendable {
    let goal: Int32
    let point: Point
    /// Metres to the thing itself.
    let length: Double
    /// Metres of them from the point on.
    let remainder: Double
  }

  package init(_ mesh: GroundMesh, goals: [Goal]) {
    self.mesh = mesh
    self.goals = goals
    let pieces = GoalPieces(goals, on: mesh)
    self.pieces = pieces
    var bends: [Int32] = []
    var bendOfWedge = [Int32](repeating: -1, count: mesh.wedges.count)
    for (index, wedge) in mesh.wedges.enumerated() where wedge.isReflex {
      bendOfWedge[index] = Int32(bends.count)
      bends.append(Int32(index))
    }
    self.bends = bends
    self.bendOfWedge = bendOfWedge

    var wayStarts: [Int32] = [0]
    var glimpseStarts: [Int32] = [0]
    var ways: [Way] = []
    var glimpses: [Glimpse] = []
    for wedge in bends {
      let wedge = mesh.wedges[Int(wedge)]
      let eye = mesh.points[Int(wedge.point)]
      var sight = Sight(
        mesh: mesh, eye: eye,
        view: Outlook(eye, mesh, pieces, bendOfWedge, ways: ways, glimpses: glimpses))
      // Lists are handed on, not copied.
      ways = []
      glimpses = []
      sight.lookPast(wedge)
      ways = sight.view.takeWays()
      glimpses = sight.view.takeGlimpses()
      wayStarts.append(Int32(ways.count))
      glimpseStarts.append(Int32(glimpses.count))
    }
    self.wayStarts = wayStarts
    self.ways = ways
    self.glimpseStarts = glimpseStarts
    self.glimpses = glimpses
  }

  package var bendCount: Int { bends.count }

  func place(ofBend bend: Int) -> Point { mesh.points[Int(mesh.wedges[Int(bends[bend])].point)] }

  func ways(from bend: Int) -> ArraySlice<Way> {
    ways[Int(wayStarts[bend])..<Int(wayStarts[bend + 1])]
  }

  func glimpses(from bend: Int) -> ArraySlice<Glimpse> {
    glimpses[Int(glimpseStarts[bend])..<Int(glimpseStarts[bend + 1])]
  }

  /// What is in sight of a place on the ground.
  func outlook(at place: Point, in triangle: Int) -> Outlook {
    var sight = Sight(
      mesh: mesh, eye: place,
      view: Outlook(place, mesh, pieces, bendOfWedge, ways: [], glimpses: []))
    sight.lookRound(from: triangle)
    return sight.view
  }
}

/// Gathers the bends and goals that a point sees.
struct Outlook: Onlooker {
  private let eye: Point
  private let mesh: GroundMesh
  private let pieces: GoalPieces
  private let bendOfWedge: [Int32]
  private(set) var ways: [WalkNetwork.Way]
  private(set) var glimpses: [WalkNetwork.Glimpse]
  /// Where this point's own glimpses begin.
  private let firstGlimpse: Int

  init(
    _ eye: Point, _ mesh: GroundMesh, _ pieces: GoalPieces,
    _ bendOfWedge: [Int32], ways: [WalkNetwork.Way], glimpses: [WalkNetwork.Glimpse]
  ) {
    self.eye = eye
    self.mesh = mesh
    self.pieces = pieces
    self.bendOfWedge = bendOfWedge
    self.ways = ways
    self.glimpses = glimpses
    firstGlimpse = glimpses.count
  }

  mutating func takeWays() -> [WalkNetwork.Way] {
    defer { ways = [] }
    return ways
  }

  mutating func takeGlimpses() -> [WalkNetwork.Glimpse] {
    defer { glimpses = [] }
    return glimpses
  }

  mutating func sees(corner: Int) {
    let wedge = mesh.wedgeAt[corner]
    guard wedge >= 0 else { return }
    let bend = bendOfWedge[Int(wedge)]
    guard bend >= 0 else { return }
    // A way that does not hug the corner is no shortest way.
    let walls = mesh.wedges[Int(wedge)]
    let place = mesh.points[Int(walls.point)]
    let right = exactTurn(eye, place, mesh.points[Int(walls.right)])
    let left = exactTurn(eye, place, mesh.points[Int(walls.left)])
    if (right > 0 && left < 0) || (right < 0 && left > 0) { return }
    ways.append(WalkNetwork.Way(bend: bend, length: eye.distance(to: place)))
  }

  @inline(__always)
  mutating func enters(_ triangle: Int, right: Point, left: Point) {
    if pieces.isEmpty(in: triangle) { return }
    glimpse(triangle, right, left)
  }

  private mutating func glimpse(_ triangle: Int, _ right: Point, _ left: Point) {
    for piece in pieces(in: triangle) {
      guard let point = nearest(of: piece, between: right, and: left) else { continue }
      let length = eye.distance(to: point) + piece.remainder
      // One glimpse a goal, the nearest.
      if let known = glimpses[firstGlimpse...].firstIndex(where: { $0.goal == piece.goal }) {
        guard length < glimpses[known].length else { continue }
        glimpses[known] = WalkNetwork.Glimpse(
          goal: piece.goal, point: point, length: length, remainder: piece.remainder)
      } else {
        glimpses.append(
          WalkNetwork.Glimpse(
            goal: piece.goal, point: point, length: length, remainder: piece.remainder))
      }
    }
  }

  /// The nearest point of what two rays leave of a piece.
  private func nearest(
    of piece: GoalPieces.Piece, between right: Point, and left: Point
  ) -> Point? {
    var (a, b) = (piece.start, piece.end)
    if a == b {
      let isSeen =
        turn(eye, right, a) >= -gridHair * eye.distance(to: right)
        && turn(eye, left, a) <= gridHair * eye.distance(to: left)
      return isSeen ? a : nil
    }
    for (ray, hand) in [(right, 1.0), (left, -1.0)] {
      let (atA, atB) = (hand * turn(eye, ray, a), hand * turn(eye, ray, b))
      if atA < 0 && atB < 0 { return nil }
      if atA < 0 {
        a = a + (b - a) * (atA / (atA - atB))
      } else if atB < 0 {
        b = a + (b - a) * (atA / (atA - atB))
      }
    }
    return eye.nearest(from: a, to: b)
  }
}
