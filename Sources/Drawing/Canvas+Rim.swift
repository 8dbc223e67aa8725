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
    trace(coarse(letters, line, detail: width / 5))
    setColour(colour)
    inUnits {
      cairo_set_line_width(context, written(width * unitsPerMillimetre))
      cairo_set_dash(context, nil, 0, 0)
      cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
      cairo_stroke(context)
    }
  }

  /// Outlines on a grid no wider than `detail` millimetres, without curves and small steps.
  private func coarse(
    _ letters: borrowing SetLine, _ line: cairo_matrix_t, detail: Double
  ) -> PaperPath {
    let grid = gridStep(within: detail)
    let unitDetail = detail * unitsPerMillimetre
    var path = PaperPath()
    letters.eachFlatOutline(tolerance: unitDetail / 2 / hypot(line.xx, line.yx)) { outline, x, y in
      var letter = line
      cairo_matrix_translate(&letter, x, y)
      addCoarse(outline, letter, detail: unitDetail, grid: grid, to: &path)
    }
    return path
  }

  private func addCoarse(
    _ outline: UnsafeMutablePointer<cairo_path_t>, _ matrix: cairo_matrix_t, detail: Double,
    grid: Double, to path: inout PaperPath
  ) {
    let unit = unitsPerMillimetre
    var matrix = matrix
    var last = (x: 0.0, y: 0.0)
    var index = 0
    while index < Int(outline.pointee.num_data) {
      let data = outline.pointee.data + index
      index += Int(data.pointee.header.length)
      let type = data.pointee.header.type
      guard type != CAIRO_PATH_CLOSE_PATH else {
        path.steps.append(.close)
        continue
      }
      var (x, y) = (data[1].point.x, data[1].point.y)
      cairo_matrix_transform_point(&matrix, &x, &y)
      (x, y) = ((x / grid).rounded() * grid, (y / grid).rounded() * grid)
      let place = PaperPoint(x / unit, y / unit)
      if type == CAIRO_PATH_MOVE_TO {
        path.steps.append(.move(place))
      } else if abs(x - last.x) + abs(y - last.y) > detail {
        path.steps.append(.line(place))
      } else {
        continue
      }
      last = (x, y)
    }
  }
}
