package import Geometry

/// A constrained Delaunay triangulation that grows point by point and wall by wall.
///
/// Lawson's insertion with flips; constraints after Sloan (1993), "A fast algorithm for generating
/// constrained Delaunay triangulations". Corner `i` of triangle `t` and the side across from it are at
/// `3 t + i`. Triangles turn left.
struct Triangulation: Sendable {
  /// A corner of a triangle, and the side across from it.
  struct Side: Sendable {
    var corner: Int32
    /// The triangle over the side; −1 at the edge of the square.
    var across: Int32
    /// By how much the winding number changes over it: walls are where it does, so that two laid against
    /// each other bound nothing.
    var step: Weight
  }

  private(set) var points: [Point]
  private(set) var sides: [Side] = []
  /// A triangle at each point, to begin a turn about it.
  private var triangleAt: [Int32]
  private var latest: Int32 = 0
  private var stack: [Int32] = []

  /// The points of the square round everything come first.
  static let frame = 4

  /// An empty square well round a box.
  init(around box: Box, capacity: Int) {
    let reach = max(box.width, box.height, 1) * 2
    let wide = box.grown(by: reach)
    points = [
      Point(wide.west, wide.south).onGrid, Point(wide.east, wide.south).onGrid,
      Point(wide.east, wide.north).onGrid, Point(wide.west, wide.north).onGrid,
    ]
    triangleAt = [0, 0, 0, 1]
    points.reserveCapacity(capacity + 4)
    sides.reserveCapacity(capacity * 6)
    addTriangle(0, 1, 2, -1, 1, -1)
    addTriangle(0, 2, 3, -1, -1, 0)
  }

  var triangleCount: Int { sides.count / 3 }

  // MARK: Points

  /// The place of a point of the grid in `points`, where it is set if it is new.
  mutating func insert(_ point: Point) -> Int32 {
    let t = Int(triangle(at: point))
    var side: Int?
    for i in 0..<3 where exactTurn(corner(t, i + 1), corner(t, i + 2), point) == 0 {
      // On two sides at once: on the corner that they share.
      if let first = side { return sides[3 * t + (3 - first - i)].corner }
      side = i
    }
    points.append(point)
    triangleAt.append(Int32(t))
    let p = Int32(points.count - 1)
    if let side { split(t, side, at: p) } else { split(t, at: p) }
    return p
  }

  /// The triangle that a point of the grid lies in or on.
  mutating func triangle(at point: Point) -> Int32 {
    latest = Int32(walk(to: point, from: Int(latest)))
    return latest
  }

  func walk(to point: Point, from start: Int) -> Int {
    var t = start
    // Walls may lead the walk in circles; then all are asked.
    for step in 0..<(64 + triangleCount) {
      guard
        let i = (0..<3).first(where: { i in
          let i = (i + step) % 3
          return exactTurn(corner(t, i + 1), corner(t, i + 2), point) < 0
            && sides[3 * t + i].across >= 0
        })
      else { return t }
      t = Int(sides[3 * t + (i + step) % 3].across)
    }
    return (0..<triangleCount).first { t in
      (0..<3).allSatisfy { exactTurn(corner(t, $0 + 1), corner(t, $0 + 2), point) >= 0 }
    } ?? t
  }

  /// The point at a corner; corners are counted round.
  @inline(__always)
  func corner(_ t: Int, _ i: Int) -> Point { points[Int(sides[3 * t + i % 3].corner)] }

  private mutating func split(_ t: Int, at p: Int32) {
    let (a, b, c) = (sides[3 * t].corner, sides[3 * t + 1].corner, sides[3 * t + 2].corner)
    let (na, nb, nc) = (sides[3 * t].across, sides[3 * t + 1].across, sides[3 * t + 2].across)
    let (wa, wb, wc) = (sides[3 * t].step, sides[3 * t + 1].step, sides[3 * t + 2].step)
    let (first, second, third) = (
      Int32(t), Int32(triangleCount), Int32(triangleCount + 1)
    )
    setTriangle(t, p, b, c, na, second, third, wa, 0, 0)
    addTriangle(p, c, a, nb, third, first, wb, 0, 0)
    addTriangle(p, a, b, nc, first, second, wc, 0, 0)
    relink(nb, from: first, to: second)
    relink(nc, from: first, to: third)
    stack.append(first)
    stack.append(second)
    stack.append(third)
    settle()
  }

  /// Splits the side across from corner `i`, and the triangle beyond it, at a point on that side.
  private mutating func split(_ t: Int, _ i: Int, at p: Int32) {
    rotate(t, to: i)
    let u = Int(sides[3 * t].across)
    rotate(u, to: (0..<3).first { sides[3 * u + $0].across == Int32(t) }!)
    let (a, b, c, d) = (
      sides[3 * t].corner, sides[3 * t + 1].corner, sides[3 * t + 2].corner, sides[3 * u].corner
    )
    let wall = sides[3 * t].step
    let (nab, wab) = (sides[3 * t + 2].across, sides[3 * t + 2].step)
    let (nca, wca) = (sides[3 * t + 1].across, sides[3 * t + 1].step)
    // Beyond the side the triangle is (d, c, b).
    let (ndc, wdc) = (sides[3 * u + 2].across, sides[3 * u + 2].step)
    let (nbd, wbd) = (sides[3 * u + 1].across, sides[3 * u + 1].step)
    let (one, two) = (Int32(t), Int32(triangleCount))
    let (three, four) = (Int32(u), Int32(triangleCount + 1))
    setTriangle(t, p, a, b, nab, four, two, wab, wall, 0)
    addTriangle(p, c, a, nca, one, three, wca, 0, wall)
    setTriangle(u, p, d, c, ndc, two, four, wdc, -wall, 0)
    addTriangle(p, b, d, nbd, three, one, wbd, 0, -wall)
    relink(nca, from: one, to: two)
    relink(nbd, from: three, to: four)
    stack.append(one)
    stack.append(two)
    stack.append(three)
    stack.append(four)
    settle()
  }

  /// Flips the sides across from the first corner of the triangles on the stack until all are Delaunay.
  private mutating func settle() {
    while let next = stack.popLast() {
      let t = Int(next)
      let u = sides[3 * t].across
      guard u >= 0, sides[3 * t].step == .zero else { continue }
      let far = corner(beyond: t)
      let d = points[Int(sides[far].corner)]
      let (p, b, c) = (corner(t, 0), corner(t, 1), corner(t, 2))
      guard isInCircle(d, p, b, c), exactTurn(p, b, d) > 0, exactTurn(p, d, c) > 0 else { continue }
      flip(t, far)
      stack.append(next)
      stack.append(u)
    }
  }

  // MARK: Flips

  /// The place in `sides` of the corner beyond the first side of a triangle.
  private func corner(beyond t: Int) -> Int {
    let first = 3 * Int(sides[3 * t].across)
    return sides[first].across == Int32(t)
      ? first : sides[first + 1].across == Int32(t) ? first + 1 : first + 2
  }

  /// Whether the two triangles at the first side make a quadrilateral without a bend inwards.
  private func canFlip(_ t: Int, _ far: Int) -> Bool {
    let d = points[Int(sides[far].corner)]
    return exactTurn(corner(t, 0), corner(t, 1), d) > 0
      && exactTurn(corner(t, 0), d, corner(t, 2)) > 0
  }

  /// (p, b, c) and (d, c, b), whose d is at a place in `sides`, become (p, b, d) and (p, d, c).
  private mutating func flip(_ t: Int, _ far: Int) {
    let u = far / 3
    let (right, left) = (3 * u + (far + 1) % 3, 3 * u + (far + 2) % 3)
    let (p, b, c, d) = (
      sides[3 * t].corner, sides[3 * t + 1].corner, sides[3 * t + 2].corner, sides[far].corner
    )
    let (ncp, wcp) = (sides[3 * t + 1].across, sides[3 * t + 1].step)
    let (npb, wpb) = (sides[3 * t + 2].across, sides[3 * t + 2].step)
    let (nbd, wbd) = (sides[right].across, sides[right].step)
    let (ndc, wdc) = (sides[left].across, sides[left].step)
    setTriangle(t, p, b, d, nbd, Int32(u), npb, wbd, 0, wpb)
    setTriangle(u, p, d, c, ndc, ncp, Int32(t), wdc, wcp, 0)
    relink(nbd, from: Int32(u), to: Int32(t))
    relink(ncp, from: Int32(t), to: Int32(u))
  }

  /// Turns a triangle's corners so that corner `i` comes first.
  private mutating func rotate(_ t: Int, to i: Int) {
    if i == 0 { return }
    let k = 3 * t
    let (a, b, c) = (k + i, k + (i + 1) % 3, k + (i + 2) % 3)
    (sides[k], sides[k + 1], sides[k + 2]) = (sides[a], sides[b], sides[c])
  }

  private mutating func setTriangle(
    _ t: Int, _ a: Int32, _ b: Int32, _ c: Int32, _ na: Int32, _ nb: Int32, _ nc: Int32,
    _ wa: Weight, _ wb: Weight, _ wc: Weight
  ) {
    sides[3 * t] = Side(corner: a, across: na, step: wa)
    sides[3 * t + 1] = Side(corner: b, across: nb, step: wb)
    sides[3 * t + 2] = Side(corner: c, across: nc, step: wc)
    triangleAt[Int(a)] = Int32(t)
    triangleAt[Int(b)] = Int32(t)
    triangleAt[Int(c)] = Int32(t)
  }

  private mutating func addTriangle(
    _ a: Int32, _ b: Int32, _ c: Int32, _ na: Int32, _ nb: Int32, _ nc: Int32,
    _ wa: Weight = 0, _ wb: Weight = 0, _ wc: Weight = 0
  ) {
    for _ in 0..<3 { sides.append(Side(corner: 0, across: -1, step: 0)) }
    setTriangle(triangleCount - 1, a, b, c, na, nb, nc, wa, wb, wc)
  }

  private mutating func relink(_ t: Int32, from old: Int32, to new: Int32) {
    guard t >= 0 else { return }
    for i in 3 * Int(t)..<3 * Int(t) + 3 where sides[i].across == old { sides[i].across = new }
  }
}

// MARK: Walls

extension Triangulation {
  /// Lays a wall from one point to another: the winding number to its left is higher by a weight.
  ///
  /// Throws `TangledWalls` when walls cross over and over, as those of drawings never do.
  mutating func wall(_ from: Int32, _ to: Int32, weight: Weight = 1) throws(TangledWalls) {
    if from == to { return }
    // Most walls are sides already.
    if case .along(let next, let t, let side) = try way(from: from, to: to), next == to {
      return raise(t, side, by: weight, towards: next)
    }
    // A wall that is crossed where the grid has no place on it is laid anew past the crossing.
    var walls = [Wall(from: from, to: to, weight: weight)]
    // As many stops as there are points, and no more: a sound wall comes by each but once.
    var patience = 4096 + 4 * points.count
    let most = patience - 2048
    while let wall = walls.popLast() { try lay(wall, &walls, &patience, most) }
  }

  private struct Wall {
    let from: Int32
    let to: Int32
    let weight: Weight
  }

  private mutating func lay(
    _ wall: Wall, _ others: inout [Wall], _ patience: inout Int, _ most: Int
  ) throws(TangledWalls) {
    // Ends still to be reached, the next one last.
    var ends = [wall.to]
    var a = wall.from
    while let b = ends.last {
      if a == b {
        ends.removeLast()
        continue
      }
      patience -= 1
      guard patience > 0 else { throw TangledWalls(near: points[Int(a)]) }
      switch try way(from: a, to: b) {
      case .along(let next, let t, let side):
        raise(t, side, by: wall.weight, towards: next)
        a = next
      case .through(let t, let side):
        switch try clear(
          from: a, to: b, through: t, side, mayTakeUp: patience > most, &others)
        {
        case .cleared(let next): if next != b { ends.append(next) }
        case .crossed(let at): ends.append(at)
        }
      }
    }
  }

  private enum Way {
    /// A side leads on to a point that lies on the way, or at its end.
    case along(Int32, triangle: Int, side: Int)
    /// The way leaves the point through the opposite side of a triangle.
    case through(Int, side: Int)
  }

  private func way(from a: Int32, to b: Int32) throws(TangledWalls) -> Way {
    let (start, end) = (points[Int(a)], points[Int(b)])
    let first = Int(triangleAt[Int(a)])
    var t = first
    while true {
      let i = index(of: a, in: t)
      let (c, d) = (sides[3 * t + (i + 1) % 3].corner, sides[3 * t + (i + 2) % 3].corner)
      let atC = exactTurn(start, end, points[Int(c)])
      let atD = exactTurn(start, end, points[Int(d)])
      if c == b || atC == 0 && isAhead(points[Int(c)], start, end) {
        return .along(c, triangle: t, side: (i + 2) % 3)
      }
      if d == b || atD == 0 && isAhead(points[Int(d)], start, end) {
        return .along(d, triangle: t, side: (i + 1) % 3)
      }
      if atC < 0 && atD > 0 { return .through(t, side: i) }
      t = Int(sides[3 * t + (i + 1) % 3].across)
      if t == first { throw TangledWalls(near: start) }
    }
  }

  private func isAhead(_ point: Point, _ start: Point, _ end: Point) -> Bool {
    (point.x - start.x) * (end.x - start.x) + (point.y - start.y) * (end.y - start.y) > 0
  }

  private func index(of point: Int32, in t: Int) -> Int {
    sides[3 * t].corner == point ? 0 : sides[3 * t + 1].corner == point ? 1 : 2
  }

  /// Raises what lies to the left of a side as one goes along it to a point.
  private mutating func raise(_ t: Int, _ side: Int, by weight: Weight, towards next: Int32) {
    // The triangle lies to the left where its next corner is the one that is led to.
    raise(t, side, by: sides[3 * t + (side + 2) % 3].corner == next ? -weight : weight)
  }

  private mutating func raise(_ t: Int, _ side: Int, by weight: Weight) {
    sides[3 * t + side].step += weight
    let u = Int(sides[3 * t + side].across)
    for i in 3 * u..<3 * u + 3 where sides[i].across == Int32(t) { sides[i].step -= weight }
  }

  private enum Clearing {
    /// No side stands between the start and this point any more.
    case cleared(Int32)
    /// Another wall stands across; it has a point on the way now.
    case crossed(at: Int32)
  }

  /// Flips the sides that a way crosses until one of them is the way, as far as the first point on it.
  private mutating func clear(
    from a: Int32, to b: Int32, through first: Int, _ firstSide: Int, mayTakeUp: Bool,
    _ others: inout [Wall]
  ) throws(TangledWalls) -> Clearing {
    let (start, end) = (points[Int(a)], points[Int(b)])
    var crossed: [(Int32, Int32)] = []
    var (t, side) = (first, firstSide)
    var goal = b
    while true {
      if sides[3 * t + side].step != .zero {
        return .crossed(at: crossing(t, side, start, end, mayTakeUp, &others))
      }
      let (right, left) = (
        sides[3 * t + (side + 1) % 3].corner, sides[3 * t + (side + 2) % 3].corner
      )
      crossed.append((right, left))
      let u = Int(sides[3 * t + side].across)
      let beyond = (0..<3).first { sides[3 * u + $0].across == Int32(t) }!
      let apex = sides[3 * u + beyond].corner
      if apex == b { break }
      let turn = exactTurn(start, end, points[Int(apex)])
      if turn == 0 {
        goal = apex
        break
      }
      // The way leaves through the side that keeps one old corner on each hand.
      side = index(of: turn > 0 ? left : right, in: u)
      t = u
    }
    try flipAway(crossed, from: a, to: goal)
    return .cleared(goal)
  }

  private mutating func flipAway(
    _ crossed: [(Int32, Int32)], from a: Int32, to b: Int32
  ) throws(TangledWalls) {
    let (start, end) = (points[Int(a)], points[Int(b)])
    var queue = crossed
    var next = 0
    var made: [(Int32, Int32)] = []
    // Each round through the queue flips one side away at the least.
    let patience = crossed.count * (crossed.count + 16)
    while next < queue.count {
      guard next <= patience else { throw TangledWalls(near: start) }
      let (u, v) = queue[next]
      next += 1
      let t = bringForward(u, v)
      let far = corner(beyond: t)
      guard canFlip(t, far) else {
        queue.append((u, v))
        continue
      }
      let (p, q) = (sides[3 * t].corner, sides[far].corner)
      flip(t, far)
      let stillCrosses =
        p != a && p != b && q != a && q != b
        && (exactTurn(start, end, points[Int(p)]) > 0)
          != (exactTurn(start, end, points[Int(q)]) > 0)
      if stillCrosses { queue.append((p, q)) } else { made.append((p, q)) }
    }
    improve(made.filter { !($0 == (a, b) || $0 == (b, a)) })
  }

  /// Makes new sides Delaunay again, except the walls.
  private mutating func improve(_ made: [(Int32, Int32)]) {
    var made = made
    for _ in 0..<16 {
      var isDone = true
      for k in made.indices {
        let t = bringForward(made[k].0, made[k].1)
        guard sides[3 * t].step == .zero else { continue }
        let far = corner(beyond: t)
        let (p, q) = (sides[3 * t].corner, sides[far].corner)
        guard isInCircle(points[Int(q)], corner(t, 0), corner(t, 1), corner(t, 2)),
          canFlip(t, far)
        else { continue }
        flip(t, far)
        made[k] = (p, q)
        isDone = false
      }
      if isDone { return }
    }
  }

  /// A triangle at the side between two points, turned so that this side is across from its first corner.
  ///
  /// It is sought about both points by turns, for one of them may have all others round it. A turn
  /// about a point of the frame leaves the square.
  private mutating func bringForward(_ u: Int32, _ v: Int32) -> Int {
    var (t, s) = (Int(triangleAt[Int(u)]), Int(triangleAt[Int(v)]))
    while true {
      if t >= 0 {
        let i = index(of: u, in: t)
        if sides[3 * t + (i + 1) % 3].corner == v {
          rotate(t, to: (i + 2) % 3)
          return t
        }
        t = Int(sides[3 * t + (i + 1) % 3].across)
      }
      if s >= 0 {
        let i = index(of: v, in: s)
        if sides[3 * s + (i + 1) % 3].corner == u {
          rotate(s, to: (i + 2) % 3)
          return s
        }
        s = Int(sides[3 * s + (i + 1) % 3].across)
      }
    }
  }

  /// The point where a way crosses a wall, set there.
  ///
  /// Where the nearest of the grid lies in another triangle, the wall is taken up and has to be laid
  /// past it: so no wall is moved by more than half a step of the grid. Walls that then cross over and
  /// over, as only the wildest scribble's do, are led to the nearer end instead.
  private mutating func crossing(
    _ t: Int, _ side: Int, _ start: Point, _ end: Point, _ mayTakeUp: Bool,
    _ others: inout [Wall]
  ) -> Int32 {
    let (b, c) = (sides[3 * t + (side + 1) % 3].corner, sides[3 * t + (side + 2) % 3].corner)
    let (right, left) = (points[Int(b)], points[Int(c)])
    let (atRight, atLeft) = (exactTurn(start, end, right), exactTurn(start, end, left))
    let place = (right + (left - right) * (atRight / (atRight - atLeft))).onGrid
    if place == right { return b }
    if place == left { return c }
    let u = Int(sides[3 * t + side].across)
    let far = sides[3 * u..<3 * u + 3].first { $0.corner != b && $0.corner != c }!.corner
    let (near, beyond) = (corner(t, side), points[Int(far)])
    let isInside =
      exactTurn(near, right, place) > 0 && exactTurn(near, place, left) > 0
      && exactTurn(beyond, place, right) > 0 && exactTurn(beyond, left, place) > 0
    guard isInside else {
      guard mayTakeUp else { return place.distance(to: right) < place.distance(to: left) ? b : c }
      let weight = -sides[3 * t + side].step
      raise(t, side, by: weight)
      let point = insert(place)
      others += [
        Wall(from: b, to: point, weight: weight), Wall(from: point, to: c, weight: weight),
      ]
      return point
    }
    points.append(place)
    triangleAt.append(Int32(t))
    split(t, side, at: Int32(points.count - 1))
    return Int32(points.count - 1)
  }
}

/// Walls that cross each other over and over.
package struct TangledWalls: Error, Hashable, CustomStringConvertible {
  package let place: Point

  init(near place: Point) {
    self.place = place
  }

  package var description: String { "walls cross over and over near \(place.x), \(place.y)" }
}
