import Geometry
package import PublicSpace

extension SunField {
  /// Hours of sun as a land, steps rounded off.
  package func relief() -> Relief { relief { hours($0, $1) } }

  /// Hours as a need counts them: in all, or on end.
  package func relief(of need: SunNeed) -> Relief {
    need.isContinuous ? relief { run($0, $1) } : relief()
  }

  private func relief(_ height: (Int, Int) -> Double?) -> Relief {
    let heights = (0..<grid.rows * grid.columns).map { index in
      height(index % grid.columns, index / grid.columns)
    }
    return Relief(heights, on: grid).smoothed()
  }

  /// The share of some ground's open cells that have the sun that is asked for; nil when it has none.
  func share(of ground: Region, having need: SunNeed) -> Double? {
    var cells = CellBits(grid)
    var fill = SweptFill(grid)
    for piece in ground.pieces {
      fill.fill(SweptOutline(piece, on: grid), by: Point(0, 0), into: &cells.words)
    }
    for word in cells.words.indices { cells.words[word] &= open.words[word] }
    return summary(of: CellSet(cells, rows: 0..<grid.rows).indices(in: grid), need).needMet
  }
}
