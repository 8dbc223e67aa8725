internal import Composition

/// Marks as an object of a PDF that can be painted anywhere.
struct PDFDrawing {
  /// The object with its dictionary.
  let object: [UInt8]

  /// - Parameter page: Its width and height in points.
  init(of marks: [Mark], on page: (width: Int, height: Int)) throws(DrawingError) {
    let operators = PDFOperators(marks)
    let stream = try operators.bytes.deflated()
    var object: [UInt8] = []
    object +=
      """
      << /Type /XObject
         /Subtype /Form
         /BBox [ 0 0 \(page.width) \(page.height) ]
         /Matrix [ \(PlaceHolder.matrix) ]
         /Resources << /ExtGState <<

      """.utf8
    for (index, opacity) in operators.opacities.enumerated() {
      object += "/a\(index) << /ca ".utf8
      object.say(opacity, decimals: 6)
      object += "/CA ".utf8
      object.say(opacity, decimals: 6)
      object += ">>\n".utf8
    }
    object += ">> >>\n   /Filter /FlateDecode\n   /Length \(stream.count)\n>>\nstream\n".utf8
    self.object = object + stream + "\nendstream".utf8
  }
}
