internal import CPangoCairo
internal import Composition

extension Canvas {
  /// Where a part of a sheet begins: a PDF's readers are told, an SVG's layers are cut here.
  func beginPart(_ part: SheetPart) {
    switch kind {
    case .image: break
    case .pdf: cairo_tag_begin(context, part.tag, nil)
    case .svg: mark(SVGLayers.begin)
    }
  }

  func endPart(_ part: SheetPart) {
    switch kind {
    case .image: break
    case .pdf: cairo_tag_end(context, part.tag)
    case .svg: mark(SVGLayers.end)
    }
  }

  /// A square that is found again in what Cairo writes, and taken out.
  private func mark(_ corner: (x: Double, y: Double)) {
    setColour(Colour(0x000000))
    cairo_rectangle(context, corner.x, corner.y, SVGLayers.side, SVGLayers.side)
    cairo_fill(context)
  }
}

extension SheetPart {
  fileprivate var tag: String { isDrawing ? "Figure" : "Sect" }
}
