internal import Composition
internal import Dispatch
internal import Synchronization

/// The drawings of a PDF: what is painted on its sheets but words and pictures.
///
/// Cairo writes a path in a fifth of a microsecond a letter, and squeezes it on the same thread: that
/// took two thirds of the time in which a board is written. So Cairo writes words, pictures and the
/// document, and holds the places of drawings, which are written beside it.
final class PDFDrawings: Sendable {
  private let queue = DispatchQueue(label: "drawings")
  /// One for each number, nil until it is written.
  private let drawings = Mutex<[Result<PDFDrawing, DrawingError>?]>([])

  /// Begins to write a drawing, and gives its number.
  func add(_ marks: [Mark], on page: (width: Int, height: Int)) -> Int {
    let number = drawings.withLock { drawings in
      drawings.append(nil)
      return drawings.count - 1
    }
    queue.async { [self] in
      let drawing = Result { () throws(DrawingError) in try PDFDrawing(of: marks, on: page) }
      drawings.withLock { $0[number] = drawing }
    }
    return number
  }

  /// All drawings in the order of their numbers, once they are written.
  func all() throws(DrawingError) -> [PDFDrawing] {
    queue.sync {}
    var all: [PDFDrawing] = []
    for case .some(let drawing) in drawings.withLock({ $0 }) { all.append(try drawing.get()) }
    return all
  }
}
