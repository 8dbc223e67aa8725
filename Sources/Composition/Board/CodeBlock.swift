import PublicSpace

/// A code to scan with what it leads to under it.
struct CodeBlock {
  let code: SquareCode
  let address: String

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let side = min(box.width, box.height - 7)
    let place = PaperBox(x: box.x, y: box.y, width: side, height: side)
    return code.marks(in: place) + [
      desk.line(
        address, desk.style(.text, 3.9, desk.theme.secondInk),
        at: PaperPoint(box.x, box.bottom - 1.4), width: box.width)
    ]
  }
}
