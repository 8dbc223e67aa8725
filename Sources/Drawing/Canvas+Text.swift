internal import CPangoCairo
internal import Composition

extension Canvas {
  /// Sets one line of text with its anchor at `place`.
  ///
  /// - Parameter anew: The line stands where Cairo would write it on from the line before, in whole
  ///   thousandths of an em. A size that is off by less than is written makes it begin anew.
  func set(
    _ line: TextLine, at place: PaperPoint, anew: Bool = false, with typesetter: Typesetter
  ) throws(DrawingError) {
    let letters = try typesetter.set(line.string, line.style)
    var matrix = letters.matrix(of: line, at: place, unit: unitsPerMillimetre)
    if let halo = line.style.halo, halo.width > 0 {
      // The rim lies half under the letters, and only its outer half shows.
      strokeRim(of: letters, matrix, width: 2 * halo.width, halo.colour)
    }
    setColour(line.style.colour)
    inUnits {
      if isImage {
        // Cairo puts ready-made letters on whole pixels; outlines stand where the PDF has them.
        matrix = matrix.written
        cairo_transform(context, &matrix)
        letters.fillOutlines(on: context)
      } else {
        if anew, kind == .pdf { cairo_matrix_scale(&matrix, 1 + 1e-9, 1 + 1e-9) }
        cairo_transform(context, &matrix)
        letters.show(on: context)
      }
    }
  }
}

extension SetLine {
  /// From thousandths of an em along the line to units on paper.
  fileprivate func matrix(
    of line: TextLine, at place: PaperPoint, unit: Double
  ) -> cairo_matrix_t {
    let start =
      switch line.anchor {
      case .start: 0.0
      case .middle: -width / 2
      case .end: -width
      }
    let size = line.style.size * unit
    var matrix = cairo_matrix_t()
    cairo_matrix_init_translate(&matrix, place.x * unit, place.y * unit)
    cairo_matrix_rotate(&matrix, line.turn * .pi / 180)
    cairo_matrix_translate(&matrix, start * size, 0)
    cairo_matrix_scale(&matrix, size / SetLine.unitsPerEm, size / SetLine.unitsPerEm)
    return matrix
  }
}

extension cairo_matrix_t {
  /// As a PDF has it: a unit here is a thousandth of an em, and an em there.
  fileprivate var written: cairo_matrix_t {
    let em = SetLine.unitsPerEm
    func entry(_ number: Double) -> Double { Drawing.written(number * em) / em }
    return cairo_matrix_t(
      xx: entry(xx), yx: entry(yx), xy: entry(xy), yy: entry(yy), x0: Drawing.written(x0),
      y0: Drawing.written(y0))
  }
}
