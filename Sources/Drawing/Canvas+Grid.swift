internal import CPangoCairo
internal import Composition
internal import Glibc

/// The widest step of a grid, in units, that is no wider than `millimetres`: a binary fraction, which
/// Cairo writes into files with the fewest digits.
private func gridStep(within millimetres: Double, _ unitsPerMillimetre: Double) -> Double {
  exp2(log2(millimetres * unitsPerMillimetre).rounded(.down))
}

extension [PaperPoint] {
  /// Centres of dots in units, off by less than can be seen, and in an order in which files are short.
  func onDotGrid(unitsPerMillimetre: Double) -> [PaperPoint] {
    // As fine as the thinnest line of a board.
    let step = gridStep(within: 0.09, unitsPerMillimetre)
    let unit = unitsPerMillimetre / step
    return map {
      PaperPoint(($0.x * unit).rounded() * step, ($0.y * unit).rounded() * step)
    }.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
  }
}

extension Canvas {
  /// What files count in, in a millimetre; an image takes the points of its PDF, so that both show
  /// the same.
  var unitsPerMillimetre: Double { kind == .svg ? 1 : pointsPerMillimetre }

  func gridStep(within millimetres: Double) -> Double {
    Drawing.gridStep(within: millimetres, unitsPerMillimetre)
  }

  /// Does `work` in units in place of millimetres, then puts all back as it was.
  func inUnits(_ work: () -> Void) {
    saved {
      cairo_identity_matrix(context)
      cairo_scale(context, scale / unitsPerMillimetre, scale / unitsPerMillimetre)
      work()
    }
  }
}
