internal import CPangoCairo
internal import Composition
internal import Glibc
internal import PublicSpace

private let pointsPerMillimetre = 72 / 25.4

extension Board {
  func writePDF(to path: String, with typesetter: Typesetter) throws -> [String] {
    var file = try DraftFile(for: path)
    let canvas = try Canvas(
      owning: cairo_pdf_surface_create_for_stream(writeToFile, file.stream, 1, 1),
      scale: pointsPerMillimetre)
    describe(on: canvas)
    for sheet in sheets {
      cairo_pdf_surface_set_size(
        canvas.surface, sheet.width * pointsPerMillimetre, sheet.height * pointsPerMillimetre)
      try canvas.paint(sheet, with: typesetter)
      cairo_show_page(canvas.context)
    }
    try canvas.finish()
    try file.publish()
    return [path]
  }

  private func describe(on canvas: borrowing Canvas) {
    // Without a date of its own a file would carry the hour it was written at.
    let day = "\(date ?? "2000-01-01")T00:00:00Z"
    let facts = [
      (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_SUBJECT, subject),
      (CAIRO_PDF_METADATA_AUTHOR, author), (CAIRO_PDF_METADATA_CREATOR, "yuan"),
      (CAIRO_PDF_METADATA_CREATE_DATE, day), (CAIRO_PDF_METADATA_MOD_DATE, day),
    ]
    for (key, value) in facts where !value.isEmpty {
      cairo_pdf_surface_set_metadata(canvas.surface, key, value)
    }
  }
}

/// Hands Cairo's bytes to a C file, whose own error is looked at when it is closed.
func writeToFile(
  _ file: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: UInt32
) -> cairo_status_t {
  guard let file = file?.assumingMemoryBound(to: FILE.self),
    fwrite(bytes, 1, Int(count), file) == Int(count)
  else { return CAIRO_STATUS_WRITE_ERROR }
  return CAIRO_STATUS_SUCCESS
}
