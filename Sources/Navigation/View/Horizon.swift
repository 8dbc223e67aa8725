import Geometry

// What lies nearest in each direction, without a single angle.
//
// Round the eye, each quarter turn is mapped by (u, v) → (k + v/(u + v), 1/(u + v)), where u runs
// along the quarter's first axis and v along its second. Straight lines stay straight; what is nearer
// lies higher. What is seen is therefore the upper envelope of line segments, which is found by
// merging (Hershberger 1989), whether they touch, cross, lie over one another or not.

/// The nearest of some edges in each direction from a point: pieces in the order of directions.
struct Horizon: Sendable {
  /// A stretch of directions in which one edge is nearest.
  struct Piece: Sendable {
    /// Directions 0…4, a quarter turn each, counted to the left from east.
    var start: Double
    var end: Double
    /// The direction of the edge’s own first end, how near that is, and how nearness grows from there.
    let first: Double
    let nearness: Double
    let slope: Double
    /// The edge’s place in a list.
    let edge: Int32

    /// One over the distance, where distance is reckoned along both axes of the quarter.
    @inline(__always)
    func nearness(at direction: Double) -> Double {
      nearness + slope * (direction - first)
    }
  }

  private(set) var pieces: [Piece] = []

  /// Directions nearer to each other than this are one.
  static let hair = 4e-16

  /// The piece that a direction lies in; nil where nothing ends the view.
  func piece(at direction: Double) -> Piece? {
    let index = firstIndex(endingAfter: direction)
    guard index < pieces.count, pieces[index].start <= direction else { return nil }
    return pieces[index]
  }

  /// Whether a piece lies wholly behind what is known to be nearest.
  func hides(_ piece: Piece) -> Bool {
    let index = firstIndex(endingAfter: piece.start)
    guard index < pieces.count else { return false }
    let own = pieces[index]
    return own.start <= piece.start && piece.end <= own.end
      && own.nearness(at: piece.start) >= piece.nearness(at: piece.start)
      && own.nearness(at: piece.end) >= piece.nearness(at: piece.end)
  }

  /// Puts more edges into the picture, in any order.
  mutating func add(_ more: [Piece]) {
    guard !more.isEmpty else { return }
    var runs = more.map { _ in 1 }
    var (from, to) = (more, [Piece]())
    to.reserveCapacity(more.count)
    while runs.count > 1 {
      to.removeAll(keepingCapacity: true)
      var merged: [Int] = []
      var start = 0
      for index in stride(from: 0, to: runs.count, by: 2) {
        let middle = start + runs[index]
        let end = index + 1 < runs.count ? middle + runs[index + 1] : middle
        let before = to.count
        Self.merge(from[start..<middle], from[middle..<end], into: &to)
        merged.append(to.count - before)
        start = end
      }
      swap(&from, &to)
      runs = merged
    }
    to.removeAll(keepingCapacity: true)
    Self.merge(pieces[...], from[...], into: &to)
    pieces = to
  }

  private func firstIndex(endingAfter direction: Double) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].end > direction { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The upper envelope of two envelopes.
  private static func merge(
    _ a: ArraySlice<Piece>, _ b: ArraySlice<Piece>, into merged: inout [Piece]
  ) {
    let first = merged.count
    var (i, j) = (a.startIndex, b.startIndex)
    var at = -Double.infinity
    func append(_ piece: Piece, _ start: Double, _ end: Double) {
      guard end - start > hair else { return }
      if merged.count > first, merged[merged.count - 1].edge == piece.edge,
        merged[merged.count - 1].end == start, merged[merged.count - 1].first == piece.first
      {
        merged[merged.count - 1].end = end
        return
      }
      var part = piece
      part.start = start
      part.end = end
      merged.append(part)
    }
    while i < a.endIndex && j < b.endIndex {
      let (p, q) = (a[i], b[j])
      let (pStart, qStart) = (max(p.start, at), max(q.start, at))
      let end = min(p.end, q.end)
      if p.end <= qStart {
        append(p, pStart, p.end)
        at = max(at, p.end)
      } else if q.end <= pStart {
        append(q, qStart, q.end)
        at = max(at, q.end)
      } else if pStart < qStart {
        append(p, pStart, qStart)
        at = qStart
        continue
      } else if qStart < pStart {
        append(q, qStart, pStart)
        at = pStart
        continue
      } else {
        let (before, after) = (
          p.nearness(at: pStart) - q.nearness(at: pStart),
          p.nearness(at: end) - q.nearness(at: end)
        )
        if before >= 0 && after >= 0 {
          append(p, pStart, end)
        } else if before <= 0 && after <= 0 {
          append(q, pStart, end)
        } else {
          let crossing = pStart + (end - pStart) * (before / (before - after))
          append(before > 0 ? p : q, pStart, crossing)
          append(before > 0 ? q : p, crossing, end)
        }
        at = end
      }
      if p.end <= at { i += 1 }
      if q.end <= at { j += 1 }
    }
    while i < a.endIndex {
      append(a[i], max(a[i].start, at), a[i].end)
      i += 1
    }
    while j < b.endIndex {
      append(b[j], max(b[j].start, at), b[j].end)
      j += 1
    }
  }
}

extension Horizon.Piece {
  /// The pieces of an edge that turns left round the eye, by quarter turns; its ends count from the eye.
  static func pieces(
    from start: Point, to end: Point, edge: Int32, into pieces: inout [Horizon.Piece]
  ) {
    let area = start.x * end.y - start.y * end.x
    guard area > 0 else { return }
    var quarter = start.quarter
    var place = start.turnedBack(quarter)
    // Never more than three: an edge takes up less than half a turn.
    for _ in 0..<3 {
      let last = end.turnedBack(quarter)
      if last.x >= 0 {
        append(place, last, quarter, edge, &pieces)
        return
      }
      // Where its line meets the quarter’s second axis.
      let axis = Point(0, area / (start.turnedBack(quarter).x - last.x))
      append(place, axis, quarter, edge, &pieces)
      place = Point(axis.y, 0)
      quarter = (quarter + 1) & 3
    }
  }

  private static func append(
    _ start: Point, _ end: Point, _ quarter: Int, _ edge: Int32, _ pieces: inout [Horizon.Piece]
  ) {
    let (sum, endSum) = (start.x + start.y, end.x + end.y)
    let from = Double(quarter) + max(0, start.y) / sum
    let to = Double(quarter) + min(1, end.y / endSum)
    guard to - from > Horizon.hair else { return }
    pieces.append(
      Horizon.Piece(
        start: from, end: to, first: from, nearness: 1 / sum,
        slope: (1 / endSum - 1 / sum) / (to - from), edge: edge))
  }
}

extension Point {
  /// The quarter turn that it lies in: 0 from east to before north.
  @inline(__always)
  var quarter: Int {
    if x > 0 && y >= 0 { return 0 }
    if x <= 0 && y > 0 { return 1 }
    return x < 0 ? 2 : 3
  }

  /// As it would lie were its quarter the first.
  @inline(__always)
  func turnedBack(_ quarter: Int) -> Point {
    switch quarter {
    case 0: self
    case 1: Point(y, -x)
    case 2: Point(-x, -y)
    default: Point(-y, x)
    }
  }

  @inline(__always)
  func turnedOn(_ quarter: Int) -> Point { turnedBack((4 - quarter) & 3) }

  /// Its direction 0…4 from the origin.
  var direction: Double {
    let quarter = quarter
    let place = turnedBack(quarter)
    return Double(quarter) + place.y / (place.x + place.y)
  }

  /// The point in a direction as far away as its nearness says.
  init(towards direction: Double, nearness: Double, quarter: Int) {
    let share = direction - Double(quarter)
    self = Point((1 - share) / nearness, share / nearness).turnedOn(quarter)
  }
}
