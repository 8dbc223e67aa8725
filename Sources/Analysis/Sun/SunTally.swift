/// Counts for every cell how often it is lit, and how often on end, 64 cells at a time.
///
/// Numbers are kept in planes of bits, so that one operation counts for a whole word: to add one,
/// the carry runs up the planes.
struct SunTally {
  /// Planes that a number takes.
  private let planes: Int
  /// Looks below which sun on end is not counted.
  private let smallest: Int
  private let words: Int
  /// By word, then by plane.
  private var total: [UInt64]
  private var run: [UInt64]
  private var longest: [UInt64]

  /// - Parameters:
  ///   - looks: How often one will look at most.
  ///   - smallest: Sun on end counts from so many looks.
  init(words: Int, looks: Int, smallest: Int) {
    self.smallest = max(1, smallest)
    // Room for the smallest run too, or it would seem shorter where one looks less often than that.
    planes = Int.bitWidth - max(looks, self.smallest).leadingZeroBitCount
    self.words = words
    total = [UInt64](repeating: 0, count: words * planes)
    run = total
    longest = total
  }

  /// Looks once: what is lit is in the sun now.
  mutating func add(_ lit: [UInt64]) {
    let (words, planes, smallest) = (words, planes, smallest)
    total.withUnsafeMutableBufferPointer { total in
      run.withUnsafeMutableBufferPointer { run in
        longest.withUnsafeMutableBufferPointer { longest in
          lit.withUnsafeBufferPointer { lit in
            for word in 0..<words {
              let first = word * planes
              Self.add(
                lit[word], total.baseAddress! + first, run.baseAddress! + first,
                longest.baseAddress! + first, planes, smallest)
            }
          }
        }
      }
    }
  }

  private static func add(
    _ lit: UInt64, _ total: UnsafeMutablePointer<UInt64>, _ run: UnsafeMutablePointer<UInt64>,
    _ longest: UnsafeMutablePointer<UInt64>, _ planes: Int, _ smallest: Int
  ) {
    // A run grows by one, so the longest does where it was no longer than the run.
    var carry = lit
    var grows = lit
    for plane in 0..<planes {
      grows &= ~(run[plane] ^ longest[plane])
      let kept = run[plane] & lit
      run[plane] = kept ^ carry
      carry &= kept
    }
    for plane in 0..<planes where grows != 0 {
      let kept = longest[plane]
      longest[plane] = kept ^ grows
      grows &= kept
    }
    guard smallest > 1 else { return count(lit, total, planes) }
    // Runs that are just long enough bring all they have; longer ones bring this look.
    var isJust = lit
    var isMore: UInt64 = 0
    for plane in stride(from: planes - 1, through: 0, by: -1) {
      let bit: UInt64 = smallest >> plane & 1 == 1 ? ~0 : 0
      isMore |= isJust & run[plane] & ~bit
      isJust &= ~(run[plane] ^ bit)
    }
    count(isMore, total, planes)
    for _ in 0..<smallest where isJust != 0 { count(isJust, total, planes) }
  }

  private static func count(
    _ cells: UInt64, _ total: UnsafeMutablePointer<UInt64>, _ planes: Int
  ) {
    var carry = cells
    var plane = 0
    while carry != 0 && plane < planes {
      let kept = total[plane]
      total[plane] = kept ^ carry
      carry &= kept
      plane += 1
    }
  }

  /// The looks in the sun of every cell of a grid, row by row.
  func totals(on grid: CellGrid) -> [UInt16] { numbers(total, on: grid) }

  /// The most looks on end.
  func runs(on grid: CellGrid) -> [UInt16] {
    // A run that is too short to count is none.
    numbers(longest, on: grid).map { Int($0) < smallest ? 0 : $0 }
  }

  private func numbers(_ bits: [UInt64], on grid: CellGrid) -> [UInt16] {
    var numbers = [UInt16](repeating: 0, count: grid.columns * grid.rows)
    for row in 0..<grid.rows {
      for word in 0..<grid.stride {
        let first = row * grid.columns + word * 64
        let cells = min(64, grid.columns - word * 64)
        for plane in 0..<planes {
          var left = bits[(row * grid.stride + word) * planes + plane]
          while left != 0 {
            let cell = left.trailingZeroBitCount
            if cell < cells { numbers[first + cell] |= 1 << UInt16(plane) }
            left &= left - 1
          }
        }
      }
    }
    return numbers
  }
}
