internal import CPangoCairo
public import Composition
internal import Glibc
internal import PublicSpace

extension Board {
  func writePDF(to path: String, with typesetter: Typesetter) throws -> [String] {
    try writeWhole(try pdf(with: typesetter), to: path)
    return [path]
  }

  /// The document: all sheets, with what they are called and what they show in words.
  public func pdf(with typesetter: Typesetter) throws -> [UInt8] {
    let file = Bytes()
    let drawings = PDFDrawings()
    let canvas = try Canvas(
      owning: file.surface { cairo_pdf_surface_create_for_stream($0, $1, 1, 1) },
      scale: pointsPerMillimetre, as: .pdf, drawings: drawings)
    describe(on: canvas)
    for (index, sheet) in sheets.enumerated() {
      // Cairo leaves out what lies behind the last whole point, so pages are cut to size later.
      cairo_pdf_surface_set_size(
        canvas.surface, sheet.widthInPoints.rounded(.up), sheet.heightInPoints.rounded(.up))
      // Readers want one part that holds all others.
      try canvas.paint(
        sheet, with: typesetter, beginning: index == 0 && hasParts ? "Document" : nil)
      cairo_show_page(canvas.context)
    }
    if hasParts { cairo_tag_end(canvas.context, "Document") }
    outline(on: canvas)
    try canvas.finish()
    return told(file.all, try drawings.all())
  }

  private var hasParts: Bool { sheets.contains { !$0.parts.isEmpty } }

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

  /// A list of the parts to go to, under their sheets where there are several.
  private func outline(on canvas: borrowing Canvas) {
    for (index, sheet) in sheets.enumerated() where !sheet.parts.isEmpty {
      func add(_ title: String, to parent: Int32, at place: PaperPoint) -> Int32 {
        // Places in a PDF count from the top left here, as on the sheet.
        let x = Int(place.x * pointsPerMillimetre)
        let y = Int(place.y * pointsPerMillimetre)
        return cairo_pdf_surface_add_outline(
          canvas.surface, parent, title, "page=\(index + 1) pos=[\(x) \(y)]",
          CAIRO_PDF_OUTLINE_FLAG_OPEN)
      }
      var parent: Int32 = 0
      if sheets.count > 1 {
        let name = language == "zh" ? "第 \(index + 1) 张" : "sheet \(index + 1)"
        parent = add(name, to: 0, at: PaperPoint(0, 0))
      }
      for part in sheet.parts {
        _ = add(part.title, to: parent, at: PaperPoint(part.box.x, part.box.y))
      }
    }
  }

  /// The file with its drawings, its language, its drawings in words, and the record of its numbers.
  private func told(_ bytes: [UInt8], _ drawings: [PDFDrawing]) -> [UInt8] {
    var revision = PDFRevision(of: bytes)
    revision.setDrawings(drawings)
    revision.setPageBoxes(sheets.map(\.box))
    revision.addToCatalog("/Lang (\(language == "zh" ? "zh-CN" : language))")
    revision.addToCatalog("/ViewerPreferences << /DisplayDocTitle true >>")
    // The first of the structure's parts is the document itself.
    revision.addToParts(
      [nil]
        + sheets.flatMap(\.parts).map { part in
          part.isDrawing ? "/Alt \(part.words.pdfText)" : "/T \(part.title.pdfText)"
        })
    if let record {
      let digits = record.utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
      }
      revision.addToInfo("/YuanRecord <\(digits.joined())>")
    }
    return revision.bytes
  }
}

extension Sheet {
  fileprivate var widthInPoints: Double { width * pointsPerMillimetre }
  fileprivate var heightInPoints: Double { height * pointsPerMillimetre }

  /// What a page shows of its whole points, from its top left corner on.
  fileprivate var box: String {
    let top = heightInPoints.rounded(.up)
    func number(_ points: Double) -> Double { (points * 1000).rounded() / 1000 }
    return "0 \(number(top - heightInPoints)) \(number(widthInPoints)) \(Int(top))"
  }
}
