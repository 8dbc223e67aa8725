import Geometry
import Navigation

/// Which spots see which: a row of bits for each.
struct SightGraph {
  private let rows: [[UInt64]]
  private let words: Int

  init(_ places: [Point], _ views: [Isovist]) {
    let words = (places.count + 63) / 64
    self.words = words
    var rows = places.map { _ in [UInt64](repeating: 0, count: words) }
    for (index, view) in views.enumerated() {
      for other in 0..<index where view.shows(places[other]) {
        rows[index][other / 64] |= 1 << UInt64(other % 64)
        rows[other][index / 64] |= 1 << UInt64(index % 64)
      }
    }
    self.rows = rows
  }

  func degree(of index: Int) -> Int { rows[index].reduce(0) { $0 + $1.nonzeroBitCount } }

  /// How many spots are reached by eye, this one too, and the sum of the steps to them.
  func depths(from index: Int) -> (count: Int, total: Int) {
    var known = [UInt64](repeating: 0, count: words)
    known[index / 64] |= 1 << UInt64(index % 64)
    var front = known
    var (count, total, depth) = (1, 0, 0)
    while true {
      depth += 1
      var next = [UInt64](repeating: 0, count: words)
      for word in 0..<words {
        var bits = front[word]
        while bits != 0 {
          let row = rows[word * 64 + bits.trailingZeroBitCount]
          for place in 0..<words { next[place] |= row[place] }
          bits &= bits - 1
        }
      }
      var found = 0
      for word in 0..<words {
        next[word] &= ~known[word]
        known[word] |= next[word]
        found += next[word].nonzeroBitCount
      }
      if found == 0 { return (count, total) }
      count += found
      total += depth * found
      front = next
    }
  }
}
