internal import CPangoCairo
internal import Composition

extension Canvas {
  /// Sets one line of text with its anchor at `place`.
  func set(
    _ line: TextLine, at place: PaperPoint, with typesetter: Typesetter
  ) throws(DrawingError) {
    let letters = try typesetter.set(line.string, line.style)
    let size = line.style.size
    let shift =
      switch line.anchor {
      case .start: 0.0
      case .middle: -letters.width / 2
      case .end: -letters.width
      }
    saved {
      cairo_translate(context, place.x, place.y)
      cairo_rotate(context, line.turn * .pi / 180)
      cairo_translate(context, shift * size, 0)
      if let halo = line.style.halo, halo.width > 0 {
        // The rim lies half under the letters, and only its outer half shows.
        letters.addOutlines(to: context, size: size)
        strokeRim(width: 2 * halo.width * scale, halo.colour)
      }
      setColour(line.style.colour)
      if isImage {
        // Cairo puts ready-made letters on whole pixels; outlines stand where the PDF has them.
        letters.addOutlines(to: context, size: size)
        cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
        cairo_fill(context)
      } else {
        letters.show(on: context, size: size)
      }
    }
  }
}
