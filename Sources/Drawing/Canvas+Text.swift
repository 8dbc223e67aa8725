internal import CPangoCairo
internal import Composition

extension Canvas {
  /// Sets one line of text with its anchor at `place`.
  func set(
    _ line: TextLine, at place: PaperPoint, with typesetter: Typesetter
  ) throws(DrawingError) {
    let letters = try typesetter.set(line.string, line.style)
    var onPaper = letters.matrix(of: line, at: place)
    if let halo = line.style.halo, halo.width > 0 {
      // The rim lies half under the letters, and only its outer half shows.
      strokeRim(of: letters, onPaper, width: 2 * halo.width, halo.colour)
    }
    saved {
      cairo_transform(context, &onPaper)
      setColour(line.style.colour)
      if isImage {
        // Cairo puts ready-made letters on whole pixels; outlines stand where the PDF has them.
        letters.addOutlines(to: context)
        cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
        cairo_fill(context)
      } else {
        letters.show(on: context)
      }
    }
  }
}

extension SetLine {
  /// From thousandths of an em along the line to millimetres on paper.
  fileprivate func matrix(of line: TextLine, at place: PaperPoint) -> cairo_matrix_t {
    let start =
      switch line.anchor {
      case .start: 0.0
      case .middle: -width / 2
      case .end: -width
      }
    var matrix = cairo_matrix_t()
    cairo_matrix_init_translate(&matrix, place.x, place.y)
    cairo_matrix_rotate(&matrix, line.turn * .pi / 180)
    cairo_matrix_translate(&matrix, start * line.style.size, 0)
    cairo_matrix_scale(
      &matrix, line.style.size / SetLine.unitsPerEm, line.style.size / SetLine.unitsPerEm)
    return matrix
  }
}
