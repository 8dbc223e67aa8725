import Geometry

/// Sets the cells whose centres lie in what a polygon sweeps as it moves along a straight line.
///
/// The sweep of an outline P along d is bounded by P's edges, those that face d moved by d, joined
/// where one that is moved meets one that is not. That closed line winds round a point p once for each
/// stretch in which the way from p − d to p meets P: round every point of the sweep, courtyards that
/// light reaches left out. So a row of cells is filled where the edges crossed to its west do not
/// cancel. Scratch memory is kept from one fill to the next.
struct SweptFill {
  private struct Edge {
    let first: Int32
    let end: Int32
    /// Where the edge crosses the row `first`, and how far on each next one.
    let x: Double
    let slope: Double
    let winds: Int32
  }

  private let columns: Int
  private let rows: Int
  private let stride: Int
  private var edges: [Edge] = []
  /// Crossings by row, as they begin in `keys`.
  private var starts: [Int32]
  /// Twice the first cell to the east of a crossing, and one more where it ends the sweep.
  private var keys: [Int32] = []

  init(_ grid: CellGrid) {
    columns = grid.columns
    rows = grid.rows
    stride = grid.stride
    starts = [Int32](repeating: 0, count: grid.rows + 2)
  }

  /// Fills what an outline sweeps; returns the rows that it reaches.
  ///
  /// - Parameters:
  ///   - outline: Positions among cell centres; outlines left about, holes right about.
  ///   - offset: The way it moves, in cells; none for the outline itself.
  @discardableResult
  mutating func fill(_ outline: SweptOutline, by offset: Point, into words: inout [UInt64])
    -> Range<Int>
  {
    edges.removeAll(keepingCapacity: true)
    for ring in outline.rings { collect(ring, offset) }
    guard let first = edges.map(\.first).min(), let end = edges.map(\.end).max() else {
      return 0..<0
    }
    sortByRow(Int(first)..<Int(end))
    let (starts, stride) = (starts, stride)
    words.withUnsafeMutableBufferPointer { words in
      keys.withUnsafeMutableBufferPointer { keys in
        for row in Int(first)..<Int(end) {
          let crossings = Int(starts[row])..<Int(starts[row + 1])
          Self.fillRow(row * stride, keys, crossings, words)
        }
      }
    }
    return Int(first)..<Int(end)
  }

  private mutating func collect(_ ring: [Point], _ offset: Point) {
    ring.withUnsafeBufferPointer { ring in
      guard var a = ring.last else { return }
      var wasMoved = faces(ring[ring.count - 1] - ring[ring.count - 2], offset)
      for b in ring {
        let isMoved = faces(b - a, offset)
        let start = isMoved ? a + offset : a
        if isMoved != wasMoved { add(wasMoved ? a + offset : a, start) }
        add(start, isMoved ? b + offset : b)
        wasMoved = isMoved
        a = b
      }
    }
  }

  /// Whether an edge of a ring that runs left about has the way `offset` outside.
  private func faces(_ edge: Point, _ offset: Point) -> Bool {
    edge.x * offset.y - edge.y * offset.x < 0
  }

  private mutating func add(_ a: Point, _ b: Point) {
    let (low, high) = a.y < b.y ? (a, b) : (b, a)
    let first = max(0, low.y.rounded(.up))
    let end = min(Double(rows), high.y.rounded(.up))
    guard first < end else { return }
    let slope = (high.x - low.x) / (high.y - low.y)
    edges.append(
      Edge(
        first: Int32(first), end: Int32(end), x: low.x + (first - low.y) * slope, slope: slope,
        winds: a.y < b.y ? 1 : 0))
  }

  /// Puts the crossings of each row beside each other.
  private mutating func sortByRow(_ range: Range<Int>) {
    for row in range.lowerBound...range.upperBound { starts[row] = 0 }
    var count = 0
    for edge in edges {
      for row in edge.first..<edge.end { starts[Int(row)] += 1 }
      count += Int(edge.end - edge.first)
    }
    var sum: Int32 = 0
    for row in range.lowerBound...range.upperBound {
      sum += starts[row]
      starts[row] = sum
    }
    if keys.count < count { keys = [Int32](repeating: 0, count: count) }
    let east = Double(columns)
    // From each row's end downwards, which leaves its beginning.
    for edge in edges {
      var x = edge.x
      for row in Int(edge.first)..<Int(edge.end) {
        x = edge.x + Double(row - Int(edge.first)) * edge.slope
        let cell = Int32(min(max(x.rounded(.up), 0), east))
        starts[row] -= 1
        keys[Int(starts[row])] = cell << 1 | edge.winds
      }
    }
  }

  private static func fillRow(
    _ base: Int, _ keys: UnsafeMutableBufferPointer<Int32>, _ crossings: Range<Int>,
    _ words: UnsafeMutableBufferPointer<UInt64>
  ) {
    if crossings.count > 32 {
      keys[crossings].sort()
    } else {
      for index in crossings.dropFirst() {
        let key = keys[index]
        var place = index
        while place > crossings.lowerBound && keys[place - 1] > key {
          keys[place] = keys[place - 1]
          place -= 1
        }
        keys[place] = key
      }
    }
    var winding = 0
    var start = 0
    for index in crossings {
      let cell = Int(keys[index] >> 1)
      if winding == 0 { start = cell }
      winding += keys[index] & 1 == 0 ? 1 : -1
      if winding == 0 && start < cell { set(start, cell, base, words) }
    }
  }

  /// Sets the cells from one to before another.
  private static func set(
    _ start: Int, _ end: Int, _ base: Int, _ words: UnsafeMutableBufferPointer<UInt64>
  ) {
    let (first, last) = (start >> 6, (end - 1) >> 6)
    let head = ~UInt64(0) << UInt64(start & 63)
    let tail = ~UInt64(0) >> UInt64(63 - (end - 1) & 63)
    if first == last {
      words[base + first] |= head & tail
      return
    }
    words[base + first] |= head
    for word in first + 1..<last { words[base + word] = ~0 }
    words[base + last] |= tail
  }
}

/// A polygon's rings among the cells of a grid: outlines left about, holes right about.
struct SweptOutline: Hashable, Sendable {
  let rings: [[Point]]

  init(_ piece: Region.Piece, on grid: CellGrid) {
    rings = piece.rings.enumerated().map { index, ring in
      let corners = ring.points.dropLast().map(grid.position)
      return (ring.signedArea > 0) == (index == 0) ? corners : corners.reversed()
    }
  }
}
