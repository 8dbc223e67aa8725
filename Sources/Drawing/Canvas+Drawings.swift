internal import CPangoCairo

extension Canvas {
  /// The page that is painted on, in whole points.
  var page: (width: Int, height: Int) {
    var (left, top, right, bottom) = (0.0, 0.0, 0.0, 0.0)
    cairo_clip_extents(context, &left, &top, &right, &bottom)
    return (Int((right * scale).rounded()), Int((bottom * scale).rounded()))
  }

  /// Paints a point's square in the corner of the page, whose place a drawing takes later.
  func holdPlace(for drawing: Int) {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1)
    defer { cairo_surface_destroy(surface) }
    setJPEG(PlaceHolder(drawing).bytes, of: surface)
    saved {
      cairo_identity_matrix(context)
      cairo_set_source_surface(context, surface, 0, 0)
      cairo_paint(context)
    }
  }
}

/// As much of a JPEG as Cairo looks at: it goes into files as it is, so that its number is found there.
struct PlaceHolder {
  /// What a number follows in a file.
  static let word = "yuan drawing "
  /// From points below and beside the corner of the page to the square that is painted there: in a PDF
  /// the square of a picture counts from its foot up.
  static let matrix = "1 0 0 -1 0 1"

  let bytes: [UInt8]

  init(_ number: Int) {
    let name = Array("\(Self.word)\(number)\n".utf8)
    let start: [UInt8] = [0xFF, 0xD8]
    let comment: [UInt8] = [0xFF, 0xFE, 0, UInt8(name.count + 2)] + name
    // Eight bits, one pixel, one part.
    let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]
    bytes = start + comment + frame + [0xFF, 0xD9]
  }
}
