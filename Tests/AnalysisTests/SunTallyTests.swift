import Geometry
import Samples
import Testing

@testable import Analysis

struct SunTallyTests {
  private let grid = CellGrid(over: Box(west: 0, south: 0, east: 100, north: 2), cell: 1)!

  /// Total and longest run of one cell's looks, counted one by one.
  private func counted(_ looks: [Bool], smallest: Int) -> (total: Int, longest: Int) {
    let runs = looks.split(separator: false).map(\.count).filter { $0 >= smallest }
    return (runs.reduce(0, +), runs.max() ?? 0)
  }

  @Test(arguments: [1, 2, 3, 6], [1, 17, 96])
  func wordsCountAsCellByCell(smallest: Int, looks: Int) {
    var dice = SplitMix64(seed: UInt64(smallest * 1000 + looks))
    var tally = SunTally(words: grid.stride * grid.rows, looks: looks, smallest: smallest)
    var history = [[Bool]](repeating: [], count: 200)
    for _ in 0..<looks {
      // Runs of all lengths: sun mostly stays as it was.
      var cells = CellBits(grid)
      for cell in 0..<200 {
        let was = history[cell].last ?? dice.once(in: 2)
        let isLit = dice.once(in: 6) ? !was : was
        history[cell].append(isLit)
        if isLit {
          cells.words[cell / 100 * grid.stride + cell % 100 / 64] |= 1 << UInt64(cell % 100 % 64)
        }
      }
      tally.add(cells.words)
    }
    let (totals, runs) = (tally.totals(on: grid), tally.runs(on: grid))
    for cell in 0..<200 {
      let expected = counted(history[cell], smallest: smallest)
      #expect(Int(totals[cell]) == expected.total && Int(runs[cell]) == expected.longest)
    }
  }
}
