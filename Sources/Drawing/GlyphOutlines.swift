internal import CPangoCairo

/// The outlines of letters as their fonts have them, each asked for once.
///
/// Cairo rounds outlines to 1/64 of a pixel of what they are painted on, and a PDF holds them as they
/// are in the font. Taken in the font's own units they are the same in both.
final class GlyphOutlines {
  private let scratch: OpaquePointer
  private var known: [Glyph: UnsafeMutablePointer<cairo_path_t>] = [:]

  private struct Glyph: Hashable {
    let font: OpaquePointer
    let index: UInt
  }

  init() {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)
    scratch = cairo_create(surface)
    cairo_surface_destroy(surface)
  }

  deinit {
    for (glyph, path) in known {
      cairo_path_destroy(path)
      cairo_scaled_font_destroy(glyph.font)
    }
    cairo_destroy(scratch)
  }

  /// The outline of a letter that stands at 0, 0, with its curves; it stays the outlines' own.
  func outline(of index: UInt, in font: OpaquePointer) -> UnsafeMutablePointer<cairo_path_t>? {
    let glyph = Glyph(font: font, index: index)
    if let path = known[glyph] { return path }
    var place = cairo_glyph_t(index: index, x: 0, y: 0)
    cairo_new_path(scratch)
    cairo_set_scaled_font(scratch, font)
    cairo_glyph_path(scratch, &place, 1)
    guard let path = cairo_copy_path(scratch) else { return nil }
    // While it is kept no other font may get its address.
    cairo_scaled_font_reference(font)
    known[glyph] = path
    return path
  }

  /// The outline without curves, nowhere off by more than a tolerance.
  func flatOutline<Answer>(
    of index: UInt, in font: OpaquePointer, tolerance: Double,
    _ work: (UnsafeMutablePointer<cairo_path_t>) -> Answer
  ) -> Answer? {
    guard let curved = outline(of: index, in: font) else { return nil }
    cairo_new_path(scratch)
    cairo_append_path(scratch, curved)
    cairo_set_tolerance(scratch, tolerance)
    guard let flat = cairo_copy_path_flat(scratch) else { return nil }
    defer { cairo_path_destroy(flat) }
    return work(flat)
  }
}
