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
    for part in SVGLayers.named(svg.all, parts).withoutSurfaceNumber {
      _ = part.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file.stream) }
    }
  }
}

extension [UInt8] {
  /// Cairo counts surfaces over a whole run and names the drawing after its number, which would
  /// make a second board differ from a first.
  fileprivate var withoutSurfaceNumber: [ArraySlice<UInt8>] {
    let name = "id=\"surface"
    let place = (self + [0]).withUnsafeBytes { all -> Int? in
      let start = all.assumingMemoryBound(to: CChar.self).baseAddress
      guard let start, let found = strstr(start, name) else { return nil }
      return UnsafePointer(found) - start + name.utf8.count
    }
    guard let place else { return [self[...]] }
    return [self[..<place], self[place...].drop { (0x30...0x39).contains($0) }]
  }
}
