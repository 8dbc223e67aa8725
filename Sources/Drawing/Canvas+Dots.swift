internal import CPangoCairo
internal import Composition

/// How far a disc's line goes down from its centre, in units.
///
/// Lines without any length are shorter to write, but Chrome and other readers leave them out.
let shortestLine = 0.004

extension Canvas {
  /// Paints discs of one size.
  func dot(_ centres: [PaperPoint], _ diameter: Double, _ colour: Colour) {
    setColour(colour)
    let places = centres.onDotGrid(unitsPerMillimetre: unitsPerMillimetre)
    if isImage, let mask = mask(of: places, diameter) {
      paint(through: mask)
    } else {
      stroke(places, diameter)
    }
  }

  private func mask(of places: [PaperPoint], _ diameter: Double) -> DotMask? {
    let unit = unitsPerMillimetre
    return DotMask(places, diameter * unit, scale: scale / unit, within: pixelBounds)
  }

  /// Discs as the shortest lines that there are, with round ends.
  private func stroke(_ places: [PaperPoint], _ diameter: Double) {
    let unit = unitsPerMillimetre
    var lines = PaperPath()
    for place in places {
      lines.add([
        PaperPoint(place.x / unit, place.y / unit),
        PaperPoint(place.x / unit, (place.y + shortestLine) / unit),
      ])
    }
    trace(lines)
    inUnits {
      cairo_set_line_width(context, written(diameter * unit))
      cairo_set_dash(context, nil, 0, 0)
      cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
      cairo_stroke(context)
    }
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
