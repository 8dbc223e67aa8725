package import Geometry

/// Heights over a grid's cell centres, as a land that contours run through.
package struct Relief: Sendable {
  private let grid: CellGrid
  /// Two more nodes on every side: the outermost lie lower than any level, so that contours close.
  private let columns: Int
  private let rows: Int
  private var heights: [Double]

  /// Heights row by row from the south; those that are not known are taken from their neighbours.
  package init(_ heights: [Double?], on grid: CellGrid) {
    self.grid = grid
    columns = grid.columns + 4
    rows = grid.rows + 4
    self.heights = [Double](repeating: .nan, count: columns * rows)
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        guard let height = heights[row * grid.columns + column] else { continue }
        self.heights[(row + 2) * columns + column + 2] = height
      }
    }
    for _ in 0..<4 { spread() }
    for index in self.heights.indices where self.heights[index].isNaN { self.heights[index] = 0 }
    for row in 0..<rows {
      for column in 0..<columns
      where row == 0 || column == 0 || row == rows - 1 || column == columns - 1 {
        self.heights[row * columns + column] = -1e9
      }
    }
  }

  /// Gives nodes beside known ones their mean.
  private mutating func spread() {
    let old = heights
    for row in 0..<rows {
      for column in 0..<columns where old[row * columns + column].isNaN {
        var (sum, count) = (0.0, 0)
        for r in max(0, row - 1)...min(rows - 1, row + 1) {
          for c in max(0, column - 1)...min(columns - 1, column + 1) {
            let height = old[r * columns + c]
            guard !height.isNaN else { continue }
            sum += height
            count += 1
          }
        }
        if count > 0 { heights[row * columns + column] = sum / Double(count) }
      }
    }
  }

  /// The same with steps rounded off: each node takes a quarter of its neighbours, along and across.
  package func smoothed() -> Relief {
    var relief = self
    for (step, count) in [(1, columns), (columns, rows)] {
      let old = relief.heights
      for index in old.indices {
        let place = step == 1 ? index % columns : index / columns
        guard place > 1, place < count - 2 else { continue }
        relief.heights[index] = (old[index - step] + 2 * old[index] + old[index + step]) / 4
      }
    }
    return relief
  }

  /// The ground that is as high as a level or higher.
  ///
  /// Marching squares: between two nodes of which one is high the contour crosses where a straight slope
  /// would; it runs with the high ground to its left.
  package func ground(above level: Double) -> Region {
    // No node is as high as the level to the last digit, so no crossing is a node.
    let level = level - 1e-7
    // The crossing that follows each: on edges to the east of a node, then to its north.
    var next = [Int32](repeating: -1, count: 2 * columns * rows)
    for row in 0..<rows - 1 {
      for column in 0..<columns - 1 {
        let node = row * columns + column
        connect(node, level, &next)
      }
    }
    var rings: [Ring] = []
    for start in next.indices where next[start] >= 0 {
      var points: [Point] = []
      var edge = start
      while next[edge] >= 0 {
        points.append(crossing(edge, level))
        let following = Int(next[edge])
        next[edge] = -1
        edge = following
      }
      if let ring = Ring(corners: points) { rings.append(ring) }
    }
    return Region(nesting: rings)
  }

  /// Leads the contour through the square to the north-east of a node.
  private func connect(_ node: Int, _ level: Double, _ next: inout [Int32]) {
    let (sw, se) = (heights[node] > level, heights[node + 1] > level)
    let (nw, ne) = (heights[node + columns] > level, heights[node + columns + 1] > level)
    guard !(sw == se && nw == ne && sw == nw) else { return }
    let (south, west) = (2 * node, 2 * node + 1)
    let (north, east) = (2 * (node + columns), 2 * (node + 1) + 1)
    func lead(_ from: Int, _ to: Int) { next[from] = Int32(to) }
    let around = (sw ? 1 : 0) | (se ? 2 : 0) | (ne ? 4 : 0) | (nw ? 8 : 0)
    switch around {
    case 1: lead(south, west)
    case 2: lead(east, south)
    case 3: lead(east, west)
    case 4: lead(north, east)
    case 6: lead(north, south)
    case 7: lead(north, west)
    case 8: lead(west, north)
    case 9: lead(south, north)
    case 11: lead(east, north)
    case 12: lead(west, east)
    case 13: lead(south, east)
    case 14: lead(west, south)
    default:
      let middle =
        (heights[node] + heights[node + 1] + heights[node + columns]
          + heights[node + columns + 1]) / 4 > level
      if around == 5 {
        // High in the south-west and north-east: joined where the middle is high.
        lead(south, middle ? east : west)
        lead(north, middle ? west : east)
      } else {
        lead(east, middle ? north : south)
        lead(west, middle ? south : north)
      }
    }
  }

  private func crossing(_ edge: Int, _ level: Double) -> Point {
    let node = edge / 2
    let other = edge % 2 == 0 ? node + 1 : node + columns
    let share = (level - heights[node]) / (heights[other] - heights[node])
    let (a, b) = (place(node), place(other))
    return a + (b - a) * share
  }

  private func place(_ node: Int) -> Point { grid.centre(node % columns - 2, node / columns - 2) }
}

extension Region {
  /// Rings that do not cross: those that run left about are outlines, the others the holes in the
  /// smallest outline round them.
  init(nesting rings: [Ring]) {
    let shells = rings.filter { $0.signedArea > 0 }.sorted { $0.signedArea < $1.signedArea }
    var holes = [[Ring]](repeating: [], count: shells.count)
    for hole in rings where hole.signedArea < 0 {
      guard let shell = shells.firstIndex(where: { $0.encloses(hole.points[0]) }) else { continue }
      holes[shell].append(hole)
    }
    self.init(zip(shells, holes).map { Piece($0, holes: $1) })
  }
}
