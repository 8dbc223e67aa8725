/// A bit for each cell of a grid, rows of whole words.
struct CellBits: Hashable, Sendable {
  let grid: CellGrid
  var words: [UInt64]

  init(_ grid: CellGrid) {
    self.grid = grid
    words = [UInt64](repeating: 0, count: grid.stride * grid.rows)
  }

  subscript(column: Int, row: Int) -> Bool {
    words[row * grid.stride + column >> 6] >> UInt64(column & 63) & 1 == 1
  }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  mutating func clear() {
    for index in words.indices { words[index] = 0 }
  }

  mutating func subtract(_ other: CellBits) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }
}

/// Some cells of a grid, as the words that have any.
struct CellSet: Hashable, Sendable {
  private(set) var places: [Int] = []
  private(set) var bits: [UInt64] = []

  /// The cells of some rows.
  init(_ cells: CellBits, rows: Range<Int>) {
    let stride = cells.grid.stride
    for place in rows.lowerBound * stride..<rows.upperBound * stride
    where cells.words[place] != 0 {
      places.append(place)
      bits.append(cells.words[place])
    }
  }

  /// One cell.
  init(column: Int, row: Int, in grid: CellGrid) {
    places = [row * grid.stride + column >> 6]
    bits = [1 << UInt64(column & 63)]
  }

  var count: Int { bits.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// How many of the cells are set.
  func count(in words: [UInt64]) -> Int {
    var count = 0
    for (place, bits) in zip(places, bits) { count += (words[place] & bits).nonzeroBitCount }
    return count
  }

  /// The cells' numbers in a grid, row by row.
  func indices(in grid: CellGrid) -> [Int] {
    var indices: [Int] = []
    indices.reserveCapacity(count)
    for (place, bits) in zip(places, bits) {
      let (row, word) = (place / grid.stride, place % grid.stride)
      var left = bits
      while left != 0 {
        indices.append(row * grid.columns + word * 64 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
    return indices
  }
}
