internal import CPangoCairo
internal import Glibc

/// Places on a grid of binary fractions, which Cairo writes into files with the fewest digits.
extension Canvas {
  /// What files count in, in a millimetre; an image takes the points of its PDF, so that both show
  /// the same.
  var unitsPerMillimetre: Double { kind == .svg ? 1 : pointsPerMillimetre }

  /// The widest step of a grid, in units, that is no wider than `millimetres`.
  func gridStep(within millimetres: Double) -> Double {
    exp2(log2(millimetres * unitsPerMillimetre).rounded(.down))
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
