internal import Analysis
internal import CPNG
internal import CPangoCairo
internal import Composition
internal import PublicSpace

extension Sheet {
  /// - Parameter isAlone: Nothing else is painted meanwhile, so that another core is free to help.
  func writePNG(
    to file: borrowing DraftFile, dpi: Double, with typesetter: Typesetter, isAlone: Bool
  ) throws {
    let canvas =
      try isAlone ? imageInHalves(dpi: dpi, with: typesetter) : image(dpi: dpi, with: typesetter)
    var message = [CChar](repeating: 0, count: Int(YUAN_PNG_MESSAGE))
    let failed = try canvas.withPixels { pixels, width, height, stride in
      yuan_png_write(
        file.stream, pixels, Int32(width), Int32(height), Int32(stride), dpi / 0.0254, &message)
    }
    guard failed == 0 else {
      let words = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw DrawingError(
        Wording(zh: "写入 PNG", en: "write the PNG"), library: String(decoding: words, as: UTF8.self))
    }
  }

  /// This sheet as pixels, each a native `0x00RRGGBB`.
  func image(dpi: Double, with typesetter: Typesetter) throws(DrawingError) -> Canvas {
    let canvas = try emptyImage(dpi: dpi)
    try canvas.paint(self, with: typesetter)
    return canvas
  }

  /// The same, its halves painted side by side.
  func imageInHalves(dpi: Double, with typesetter: Typesetter) throws -> Canvas {
    let canvas = try emptyImage(dpi: dpi)
    let (upper, lower) = try ImageRows.halves(of: canvas)
    _ = try inParallel {
      try lower.paint(self, with: Typesetter())
    } _: {
      try upper.paint(self, with: typesetter)
    }
    cairo_surface_mark_dirty(canvas.surface)
    return canvas
  }

  private func emptyImage(dpi: Double) throws(DrawingError) -> Canvas {
    let (across, down) = try pixels(dpi: dpi)
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, across, down)
    return try Canvas(owning: surface, scale: dpi / 25.4, as: .image)
  }

  private func pixels(dpi: Double) throws(DrawingError) -> (Int32, Int32) {
    // Cairo keeps places in 16 bits.
    let most = 32767.0
    let (across, down) = ((width / 25.4 * dpi).rounded(), (height / 25.4 * dpi).rounded())
    guard (1...most).contains(across), (1...most).contains(down) else {
      throw DrawingError(
        Wording(zh: "生成图像", en: "make the image"),
        Wording(
          zh: "\(width) × \(height) mm 按 \(dpi) dpi 是 \(across) × \(down) 像素，"
            + "而每边只能有 1 至 32767；请换一个 dpi",
          en: "\(width) × \(height) mm at \(dpi) dpi is \(across) × \(down) pixels, and a side"
            + " must have 1 to 32767; choose another dpi"))
    }
    return (Int32(across), Int32(down))
  }
}
