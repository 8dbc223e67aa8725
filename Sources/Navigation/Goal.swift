package import Geometry

/// What a way may lead to: a point or the edges of an area, with the straight way left from there.
package struct Goal: Hashable, Sendable {
  /// A stretch of ground; both ends alike for a point.
  package struct Stretch: Hashable, Sendable {
    package let start: Point
    package let end: Point
    /// Metres from there to the thing itself.
    package let remainder: Double

    package init(_ start: Point, _ end: Point, remainder: Double = 0) {
      self.start = start
      self.end = end
      self.remainder = remainder
    }
  }

  package var stretches: [Stretch]

  package init(_ stretches: [Stretch]) {
    self.stretches = stretches
  }

  package init(_ foothold: Foothold) {
    self.init([Stretch(foothold.ground, foothold.ground, remainder: foothold.distance)])
  }
}

/// The stretches of all goals cut to triangles of ground, to be met when a view enters one.
struct GoalPieces: Sendable {
  struct Piece: Sendable {
    let goal: Int32
    let start: Point
    let end: Point
    let remainder: Double
  }

  /// Where each triangle's pieces begin.
  private let starts: [Int32]
  private let pieces: [Piece]

  init(_ goals: [Goal], on mesh: GroundMesh) {
    var found: [(triangle: Int, piece: Piece)] = []
    for (index, goal) in goals.enumerated() {
      for stretch in goal.stretches {
        mesh.cut(stretch) { triangle, start, end in
          let piece = Piece(
            goal: Int32(index), start: start, end: end, remainder: stretch.remainder)
          found.append((triangle, piece))
        }
      }
    }
    var starts = [Int32](repeating: 0, count: mesh.isGround.count + 1)
    for (triangle, _) in found { starts[triangle + 1] += 1 }
    for t in mesh.isGround.indices { starts[t + 1] += starts[t] }
    self.starts = starts
    pieces = found.sorted { $0.triangle < $1.triangle }.map(\.piece)
  }

  @inline(__always)
  func isEmpty(in triangle: Int) -> Bool { starts[triangle] == starts[triangle + 1] }

  func callAsFunction(in triangle: Int) -> ArraySlice<Piece> {
    pieces[Int(starts[triangle])..<Int(starts[triangle + 1])]
  }
}

extension GroundMesh {
  /// The parts of a stretch that lie in triangles of ground.
  ///
  /// A point on the side of two triangles is in both.
  func cut(_ stretch: Goal.Stretch, into part: (_ triangle: Int, Point, Point) -> Void) {
    guard let start = entry(of: stretch) else { return }
    let first = anyTriangle(at: start)
    var found: Set<Int> = [first]
    var queue = [first]
    while let t = queue.popLast() {
      guard let (from, to) = clip(stretch, to: t) else { continue }
      let along = stretch.end - stretch.start
      if isGround[t], stretch.start == stretch.end || from < to {
        part(t, stretch.start + along * from, stretch.start + along * to)
      }
      for i in 0..<3 {
        let u = neighbour(t, i)
        if u >= 0 && found.insert(u).inserted { queue.append(u) }
      }
    }
  }

  /// Where a stretch begins inside the square round everything; nil when it passes by.
  private func entry(of stretch: Goal.Stretch) -> Point? {
    let (start, along) = (stretch.start, stretch.end - stretch.start)
    var (from, to) = (0.0, 1.0)
    for (place, way, low, high) in [
      (start.x, along.x, square.west, square.east), (start.y, along.y, square.south, square.north),
    ] {
      if way == 0 {
        guard low <= place, place <= high else { return nil }
        continue
      }
      let (a, b) = ((low - place) / way, (high - place) / way)
      (from, to) = (max(from, min(a, b)), min(to, max(a, b)))
    }
    return from <= to ? (start + along * from).onGrid : nil
  }

  /// The shares of a stretch at which it enters and leaves a triangle; nil when it passes by.
  ///
  /// One that only grazes it, by a hair outside, is let in too and has no part there: where corners of other
  /// things are in its way it is followed round them.
  private func clip(_ stretch: Goal.Stretch, to t: Int) -> (Double, Double)? {
    var (from, to) = (0.0, 1.0)
    var (grazesFrom, grazesTo) = (0.0, 1.0)
    for i in 0..<3 {
      let (a, b) = (corner(t, i), corner(t, (i + 1) % 3))
      // Twice areas, so a hair is so many metres times the side's length.
      let hair = gridHair * a.distance(to: b)
      let (atStart, atEnd) = (turn(a, b, stretch.start), turn(a, b, stretch.end))
      if atStart < -hair && atEnd < -hair { return nil }
      if abs(atStart - atEnd) <= 2 * hair { continue }
      let (share, grazes) = (
        atStart / (atStart - atEnd), (atStart + hair) / (atStart - atEnd)
      )
      if atStart < -hair {
        from = max(from, share)
        grazesFrom = max(grazesFrom, grazes)
      } else if atEnd < -hair {
        to = min(to, share)
        grazesTo = min(grazesTo, grazes)
      }
    }
    return grazesFrom <= grazesTo ? (from, max(from, to)) : nil
  }
}
