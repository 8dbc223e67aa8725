internal import CPangoCairo
internal import Composition
internal import Glibc

extension Canvas {
  /// Strokes a coarse copy of the outlines of letters, `width` millimetres wide.
  ///
  /// A rim hides most of the shapes it follows. Left as they are, the outlines of Han letters would
  /// make up three quarters of a PDF and of the time to write it.
  func strokeRim(
    of letters: borrowing SetLine, _ line: cairo_matrix_t, width: Double, _ colour: Colour
  ) {
    trace { addCoarse(letters, line, detail: width / 5) }
    setColour(colour)
    inUnits {
      cairo_set_line_width(context, written(width * unitsPerMillimetre))
      cairo_set_dash(context, nil, 0, 0)
      cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
      cairo_stroke(context)
    }
  }

  /// Adds outlines on a grid no wider than `detail` millimetres, without curves and small steps.
  private func addCoarse(
    _ letters: borrowing SetLine, _ line: cairo_matrix_t, detail: Double
  ) {
    let grid = gridStep(within: detail)
    let detail = detail * unitsPerMillimetre
    letters.eachFlatOutline(tolerance: detail / 2 / hypot(line.xx, line.yx)) { outline, x, y in
      var letter = line
      cairo_matrix_translate(&letter, x, y)
      addCoarse(outline, letter, detail: detail, grid: grid)
    }
  }

  private func addCoarse(
    _ outline: UnsafeMutablePointer<cairo_path_t>, _ matrix: cairo_matrix_t, detail: Double,
    grid: Double
  ) {
    var matrix = matrix
    var last = (x: 0.0, y: 0.0)
    var index = 0
    while index < Int(outline.pointee.num_data) {
      let data = outline.pointee.data + index
      index += Int(data.pointee.header.length)
      let type = data.pointee.header.type
      guard type != CAIRO_PATH_CLOSE_PATH else {
        cairo_close_path(context)
        continue
      }
      var (x, y) = (data[1].point.x, data[1].point.y)
      cairo_matrix_transform_point(&matrix, &x, &y)
      (x, y) = ((x / grid).rounded() * grid, (y / grid).rounded() * grid)
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
