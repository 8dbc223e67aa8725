internal import CPangoCairo
internal import Composition
internal import Glibc
internal import PublicSpace

extension Sheet {
  func writeSVG(
    to file: borrowing DraftFile, with typesetter: Typesetter
  ) throws(DrawingError) {
    let svg = Bytes()
    let canvas = try Canvas(
      owning: svg.surface { cairo_svg_surface_create_for_stream($0, $1, width, height) }, scale: 1,
      as: .svg)
    cairo_svg_surface_set_document_unit(canvas.surface, CAIRO_SVG_UNIT_MM)
    try canvas.paint(self, with: typesetter)
    try canvas.finish()
    // A short write shows when the file is closed.
    let drawing = SVGLayers.named(withPlainColours(svg.all), parts)
    _ = drawing.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file.stream) }
  }
}
