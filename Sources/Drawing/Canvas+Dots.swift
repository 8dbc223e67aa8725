internal import CPangoCairo
internal import Composition

extension Canvas {
  /// Paints discs of one size.
  func dot(_ centres: [PaperPoint], _ diameter: Double, _ colour: Colour) {
    setColour(colour)
    if isImage, let mask = DotMask(centres, diameter, scale: scale, within: pixelBounds) {
      paint(through: mask)
    } else {
      stroke(centres, diameter)
    }
  }

  /// Discs as lines without length and with round ends, which files keep short.
  private func stroke(_ centres: [PaperPoint], _ diameter: Double) {
    for centre in centres {
      cairo_move_to(context, centre.x, centre.y)
      cairo_close_path(context)
    }
    cairo_set_line_width(context, diameter)
    cairo_set_dash(context, nil, 0, 0)
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    cairo_stroke(context)
  }

  private func paint(through mask: DotMask) {
    let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, Int32(mask.width), Int32(mask.height))
    defer { cairo_surface_destroy(surface) }
    guard let pixels = cairo_image_surface_get_data(surface) else { return }
    let stride = Int(cairo_image_surface_get_stride(surface))
    mask.cover.withUnsafeBufferPointer { cover in
      guard let from = cover.baseAddress else { return }
      for row in 0..<mask.height {
        (pixels + row * stride).update(from: from + row * mask.width, count: mask.width)
      }
    }
    cairo_surface_mark_dirty(surface)
    saved {
      cairo_identity_matrix(context)
      cairo_mask_surface(context, surface, Double(mask.left), Double(mask.top))
    }
  }

  /// The pixels that may be painted now: the image, or the frame in it.
  private var pixelBounds: (left: Int, top: Int, right: Int, bottom: Int) {
    var (left, top, right, bottom) = (0.0, 0.0, 0.0, 0.0)
    cairo_clip_extents(context, &left, &top, &right, &bottom)
    return (
      Int((left * scale).rounded(.down)), Int((top * scale).rounded(.down)),
      Int((right * scale).rounded(.up)), Int((bottom * scale).rounded(.up))
    )
  }
}
