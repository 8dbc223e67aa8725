import Geometry
import Testing

@testable import Analysis

struct CellGridTests {
  private let box = Box(west: -3.2, south: 1.1, east: 128.4, north: 7.9)

  @Test func itCoversABoxWithWholeCells() throws {
    let grid = try #require(CellGrid(over: box, cell: 0.5))
    #expect(grid.west == -3.5 && grid.south == 1 && grid.columns == 264 && grid.rows == 14)
    #expect(grid.centre(0, 0) == Point(-3.25, 1.25))
  }

  @Test func eachCellIsFoundByItsMiddle() throws {
    let grid = try #require(CellGrid(over: box, cell: 2))
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        #expect(grid.index(at: grid.centre(column, row)) == row * grid.columns + column)
      }
    }
    #expect(grid.index(at: Point(-99, 2)) == nil && grid.index(at: Point(0, 99)) == nil)
  }

  @Test func whatMemoryShouldNotHoldIsRefused() {
    #expect(CellGrid(over: Box(west: 0, south: 0, east: 1e4, north: 1e4), cell: 1) == nil)
    #expect(CellGrid(over: Box(west: 0, south: 0, east: 1e4, north: 1e4), cell: 2) != nil)
    #expect(CellGrid(over: Box(west: 0, south: 0, east: .infinity, north: 1), cell: 1) == nil)
  }

  @Test func setsOfCellsNumberThemRowByRow() throws {
    let grid = try #require(CellGrid(over: box, cell: 1))
    var cells = CellBits(grid)
    var expected: [Int] = []
    for (column, row) in [(0, 0), (63, 0), (64, 0), (131, 2), (5, 6)] {
      cells.words[row * grid.stride + column >> 6] |= 1 << UInt64(column & 63)
      expected.append(row * grid.columns + column)
    }
    let set = CellSet(cells, rows: 0..<grid.rows)
    #expect(set.indices(in: grid) == expected && set.count == 5 && cells.count == 5)
    #expect(CellSet(cells, rows: 1..<3).indices(in: grid) == [2 * grid.columns + 131])
  }
}
