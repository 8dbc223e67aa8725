/// Hours of sun on every cell of open ground within some hours of a day.
public struct SunField: Hashable, Sendable {
  public let grid: CellGrid
  public let window: SunWindow
  /// Whether crowns of trees were counted.
  public let hasTrees: Bool
  /// Looks in full sun, by cell, rows from the south.
  package let lit: [UInt16]
  /// Looks in what comes through crowns without and with leaves, where trees were counted.
  package let throughBare: [UInt16]
  package let throughLeaves: [UInt16]
  /// Looks on end in the sun, at most; bare crowns do not break it.
  package let runs: [UInt16]
  let open: CellBits

  /// Hours of sun on a cell, full sun and what comes through crowns; nil where ground is not open.
  public func hours(_ column: Int, _ row: Int) -> Double? {
    open[column, row] ? hours(at: row * grid.columns + column) : nil
  }

  /// The longest sun on end on a cell, in hours; nil where ground is not open.
  public func run(_ column: Int, _ row: Int) -> Double? {
    open[column, row] ? run(at: row * grid.columns + column) : nil
  }

  /// The same in the sun or not; under roofs too, where there is none.
  package func hours(at index: Int) -> Double {
    var looks = Double(lit[index])
    if hasTrees {
      looks += Double(throughBare[index]) * CrownLight.bare
      looks += Double(throughLeaves[index]) * CrownLight.leafy
    }
    return looks * window.pace / 60
  }

  package func run(at index: Int) -> Double { Double(runs[index]) * window.pace / 60 }

  /// The numbers of all open cells.
  package var openCells: [Int] {
    CellSet(open, rows: 0..<grid.rows).indices(in: grid)
  }
}

/// The share of direct sun that crowns let through: reference values.
///
/// Single street trees in Göteborg let through 1–5 % in leaf and 40–52 % without (Konarska and others,
/// Theoretical and Applied Climatology 117, 2014).
public enum CrownLight {
  public static let leafy = 0.03
  public static let bare = 0.5
}
