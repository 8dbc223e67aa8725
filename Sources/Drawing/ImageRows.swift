internal import CPangoCairo
internal import Composition

/// Some rows of an image, which a thread of its own may paint: no other rows are touched.
struct ImageRows: Sendable {
  private nonisolated(unsafe) let pixels: UnsafeMutablePointer<UInt8>
  private let rows: Range<Int>
  private let width: Int
  private let stride: Int
  private let scale: Double

  /// The upper and the lower half of an image, which has to outlive them.
  static func halves(of image: borrowing Canvas) throws(DrawingError) -> (ImageRows, ImageRows) {
    let scale = image.scale
    return try image.withPixels { pixels, width, height, stride in
      func rows(_ rows: Range<Int>) -> ImageRows {
        ImageRows(pixels: pixels, rows: rows, width: width, stride: stride, scale: scale)
      }
      return (rows(0..<(height / 2)), rows((height / 2)..<height))
    }
  }

  /// Paints what of a sheet lies in these rows, as if all of it were painted.
  func paint(_ sheet: Sheet, with typesetter: Typesetter) throws(DrawingError) {
    let surface = cairo_image_surface_create_for_data(
      pixels + rows.lowerBound * stride, CAIRO_FORMAT_RGB24, Int32(width), Int32(rows.count),
      Int32(stride))
    cairo_surface_set_device_offset(surface, 0, -Double(rows.lowerBound))
    let canvas = try Canvas(owning: surface, scale: scale, as: .image)
    try canvas.paint(sheet, with: typesetter)
    try canvas.finish()
  }
}
