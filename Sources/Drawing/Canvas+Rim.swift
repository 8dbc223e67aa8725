internal import CPangoCairo
internal import Composition
internal import Glibc

extension Canvas {
  /// Strokes a coarse copy of the current path, `width` points or pixels wide.
  ///
  /// A rim hides most of the shapes it follows. Left as they are, the outlines of Han letters would
  /// make up three quarters of a PDF and of the time to write it.
  func strokeRim(width: Double, _ colour: Colour) {
    saved {
      cairo_identity_matrix(context)
      coarsen(to: width / 5)
      setColour(colour)
      cairo_set_line_width(context, width)
      cairo_set_dash(context, nil, 0, 0)
      cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
      if isImage { cairo_set_antialias(context, CAIRO_ANTIALIAS_FAST) }
      cairo_stroke(context)
    }
  }

  /// Puts the current path on a grid no wider than `detail`, without curves and small steps.
  private func coarsen(to detail: Double) {
    cairo_set_tolerance(context, detail / 2)
    guard let flat = cairo_copy_path_flat(context) else { return }
    defer { cairo_path_destroy(flat) }
    cairo_new_path(context)
    // Cairo prints binary fractions with the fewest digits.
    let grid = exp2((log2(detail)).rounded(.down))
    var last = (x: 0.0, y: 0.0)
    var index = 0
    while index < Int(flat.pointee.num_data) {
      let data = flat.pointee.data + index
      index += Int(data.pointee.header.length)
      let type = data.pointee.header.type
      guard type != CAIRO_PATH_CLOSE_PATH else {
        cairo_close_path(context)
        continue
      }
      let point = data[1].point
      let (x, y) = ((point.x / grid).rounded() * grid, (point.y / grid).rounded() * grid)
      if type == CAIRO_PATH_MOVE_TO {
        cairo_move_to(context, x, y)
      } else if abs(x - last.x) + abs(y - last.y) > detail {
        cairo_line_to(context, x, y)
      } else {
        continue
      }
      last = (x, y)
    }
  }
}
