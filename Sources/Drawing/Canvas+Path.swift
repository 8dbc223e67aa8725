internal import CPangoCairo
internal import Composition

/// Paths whose places are those of the PDF, on whatever they are painted.
///
/// Cairo counts places in 1/256 point and writes thousandths into a PDF; on an image it would count in
/// other steps. Taken from the very numbers that the PDF holds, an image shows what its readers do.
extension Canvas {
  /// Makes `path` the current path.
  func trace(_ path: PaperPath) {
    let unit = unitsPerMillimetre
    trace {
      for step in path.steps {
        switch step {
        case .move(let to): cairo_move_to(context, to.x * unit, to.y * unit)
        case .line(let to): cairo_line_to(context, to.x * unit, to.y * unit)
        case .curve(let a, let b, let to):
          cairo_curve_to(
            context, a.x * unit, a.y * unit, b.x * unit, b.y * unit, to.x * unit, to.y * unit)
        case .close: cairo_close_path(context)
        }
      }
    }
  }

  /// Makes what `add` adds in units the current path.
  func trace(_ add: () -> Void) {
    guard isImage else { return inUnits(add) }
    saved {
      // One unit a step is how Cairo has places when it writes a PDF.
      cairo_identity_matrix(context)
      add()
      guard let path = cairo_copy_path(context) else { return }
      defer { cairo_path_destroy(path) }
      cairo_new_path(context)
      inUnits { WrittenPath(path).append(to: context) }
    }
  }
}
