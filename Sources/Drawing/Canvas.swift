internal import CPangoCairo
internal import Composition
internal import PublicSpace

/// A PDF counts in points.
let pointsPerMillimetre = 72 / 25.4

/// A Cairo surface and the context that paints on it, in millimetres.
struct Canvas: ~Copyable {
  let surface: OpaquePointer
  let context: OpaquePointer
  /// Points, or pixels, in a millimetre.
  let scale: Double
  /// What the surface is: pixels, or a file of paths and letters.
  let kind: Kind
  /// What of a PDF Cairo does not write itself.
  let drawings: PDFDrawings?

  enum Kind { case image, pdf, svg }

  var isImage: Bool { kind == .image }

  /// Takes over a surface that Cairo has just made.
  init(
    owning surface: OpaquePointer?, scale: Double, as kind: Kind, drawings: PDFDrawings? = nil
  ) throws(DrawingError) {
    guard let surface, let context = cairo_create(surface) else {
      throw DrawingError(DrawingError.makeCanvas, DrawingError.outOfMemory)
    }
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
      throw DrawingError(
        DrawingError.makeCanvas, library: String(cString: cairo_status_to_string(status)))
    }
    cairo_scale(context, scale, scale)
    if kind == .image { cairo_set_antialias(context, CAIRO_ANTIALIAS_GRAY) }
    self.surface = surface
    self.context = context
    self.scale = scale
    self.kind = kind
    self.drawings = drawings
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Writes out what is still pending; an error in any earlier call shows here.
  func finish() throws(DrawingError) {
    try check()
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw DrawingError(
        Wording(zh: "完成绘图", en: "finish the drawing"),
        library: String(cString: cairo_status_to_string(status)))
    }
  }

  func check() throws(DrawingError) {
    // Errors stick to a context, and later calls do nothing: one look finds the first.
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw DrawingError(
        Wording(zh: "绘图", en: "paint"),
        library: String(cString: cairo_status_to_string(status)))
    }
  }

  /// The rows of an image from the top, each pixel a native `0x00RRGGBB`.
  func withPixels<Answer>(
    _ work: (UnsafeMutablePointer<UInt8>, _ width: Int, _ height: Int, _ stride: Int) -> Answer
  ) throws(DrawingError) -> Answer {
    try check()
    cairo_surface_flush(surface)
    guard let pixels = cairo_image_surface_get_data(surface) else {
      throw DrawingError(
        Wording(zh: "读取图像", en: "read the image"),
        Wording(zh: "没有像素", en: "there are no pixels"))
    }
    return work(
      pixels, Int(cairo_image_surface_get_width(surface)),
      Int(cairo_image_surface_get_height(surface)), Int(cairo_image_surface_get_stride(surface)))
  }

  /// Does `work`, then puts colour, clip and scale back as they were.
  func saved<Failure>(_ work: () throws(Failure) -> Void) throws(Failure) {
    cairo_save(context)
    defer { cairo_restore(context) }
    try work()
  }

  func setColour(_ colour: Colour) {
    cairo_set_source_rgba(context, colour.red, colour.green, colour.blue, colour.opacity)
  }
}
