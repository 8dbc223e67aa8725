public import Geometry

/// Square cells in rows from the south, each known by its centre.
public struct CellGrid: Hashable, Sendable {
  /// The south-western corner, on a whole number of cells.
  public let west: Double
  public let south: Double
  /// Metres of a cell's side.
  public let cell: Double
  public let columns: Int
  public let rows: Int

  /// More cells than this take a gigabyte and minutes.
  public static let most = 50_000_000

  /// Nil where a box would take more cells than memory should hold.
  public init?(over box: Box, cell: Double) {
    let west = (box.west / cell).rounded(.down)
    let south = (box.south / cell).rounded(.down)
    let columns = (box.east / cell).rounded(.up) - west
    let rows = (box.north / cell).rounded(.up) - south
    guard columns * rows <= Double(Self.most), columns >= 1, rows >= 1 else { return nil }
    self.west = west * cell
    self.south = south * cell
    self.cell = cell
    self.columns = Int(columns)
    self.rows = Int(rows)
  }

  /// Words of 64 cells in a row.
  var stride: Int { (columns + 63) / 64 }

  /// The middle of a cell.
  public func centre(_ column: Int, _ row: Int) -> Point {
    Point(west + (Double(column) + 0.5) * cell, south + (Double(row) + 0.5) * cell)
  }

  /// Where a place lies among the centres: that of cell (3, 5) is at (3, 5).
  func position(of point: Point) -> Point {
    Point((point.x - west) / cell - 0.5, (point.y - south) / cell - 0.5)
  }

  /// The cell that holds a place; nil outside.
  public func index(at point: Point) -> Int? {
    let column = ((point.x - west) / cell).rounded(.down)
    let row = ((point.y - south) / cell).rounded(.down)
    guard (0..<Double(columns)).contains(column), (0..<Double(rows)).contains(row) else {
      return nil
    }
    return Int(row) * columns + Int(column)
  }
}
