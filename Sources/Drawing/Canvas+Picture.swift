internal import CJPEG
internal import CPangoCairo
internal import Composition
internal import PublicSpace

extension Canvas {
  /// Paints a picture over a box; a JPEG goes into files as it is.
  func paint(_ picture: Picture, over box: PaperBox) throws(DrawingError) {
    let surface = try picture.surface()
    defer { cairo_surface_destroy(surface) }
    saved {
      cairo_translate(context, box.x, box.y)
      cairo_scale(context, box.width / Double(picture.width), box.height / Double(picture.height))
      cairo_set_source_surface(context, surface, 0, 0)
      cairo_pattern_set_filter(cairo_get_source(context), CAIRO_FILTER_GOOD)
      // Pixels at its edges are not mixed with nothing; files keep the picture as it is.
      if isImage { cairo_pattern_set_extend(cairo_get_source(context), CAIRO_EXTEND_PAD) }
      cairo_rectangle(context, 0, 0, Double(picture.width), Double(picture.height))
      cairo_fill(context)
    }
  }
}

extension Picture {
  fileprivate func surface() throws(DrawingError) -> OpaquePointer {
    let surface: OpaquePointer?
    switch format {
    case .png: surface = pngSurface()
    case .jpeg: surface = try jpegSurface()
    }
    let status = surface.map { cairo_surface_status($0) } ?? CAIRO_STATUS_NO_MEMORY
    guard let surface, status == CAIRO_STATUS_SUCCESS else {
      if let surface { cairo_surface_destroy(surface) }
      throw failure(Wording(String(cString: cairo_status_to_string(status))))
    }
    return surface
  }

  private func failure(_ words: Wording) -> DrawingError {
    DrawingError(
      Wording(zh: "读取图片 \(file)", en: "read the picture \(file)"),
      words
        + Wording(
          zh: "；请重新存为完整的 RGB 图片（PNG 或 JPEG）",
          en: "; save it anew, whole and in RGB, as PNG or JPEG"))
  }

  private func pngSurface() -> OpaquePointer? {
    let rest = Unread(bytes)
    return cairo_image_surface_create_from_png_stream(
      { rest, buffer, count in
        guard let rest, let buffer else { return CAIRO_STATUS_READ_ERROR }
        return Unmanaged<Unread>.fromOpaque(rest).takeUnretainedValue()
          .read(into: buffer, Int(count))
      }, Unmanaged.passUnretained(rest).toOpaque())
  }

  private func jpegSurface() throws(DrawingError) -> OpaquePointer? {
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
      let pixels = cairo_image_surface_get_data(surface)
    else { return nil }
    var message = [CChar](repeating: 0, count: Int(YUAN_JPEG_MESSAGE))
    let failed = yuan_jpeg_read(
      bytes, bytes.count, pixels, Int32(width), Int32(height),
      cairo_image_surface_get_stride(surface), &message)
    guard failed == 0 else {
      cairo_surface_destroy(surface)
      let words = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw failure(Wording(String(decoding: words, as: UTF8.self)))
    }
    cairo_surface_mark_dirty(surface)
    setJPEG(bytes, of: surface)
    return surface
  }
}

/// Bytes that libpng has not asked for yet.
private final class Unread {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes[...]
  }

  func read(into buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> cairo_status_t {
    guard bytes.count >= count else { return CAIRO_STATUS_READ_ERROR }
    bytes.withUnsafeBufferPointer { from in
      if let start = from.baseAddress { buffer.update(from: start, count: count) }
    }
    bytes = bytes.dropFirst(count)
    return CAIRO_STATUS_SUCCESS
  }
}
