public import PublicSpace

/// What each sheet of a board is looked at for.
///
/// To add one: a line here.
private let sheetLints: [@Sendable (SheetUnderLint) -> [BoardFault]] = [
  smallLetters, textsOutOfTheirBox, textsOverTexts, textsCut, faintTexts, lettersMissing,
  strayNumbers,
]

/// A sheet and what is needed to judge it.
struct SheetUnderLint {
  let number: Int
  let sheet: Sheet
  let reading: SheetReading
  let board: Board
  let ruler: any TextRuler
}

extension Board {
  /// All that is wrong with how the board is set: letters, boxes, overlaps, contrast, colours, glyphs and
  /// numbers.
  ///
  /// - Parameter contents: What the board shows; the numbers that people have written are looked for
  ///   in its measures.
  public func faults(
    of contents: [BoardContent], measuredBy ruler: any TextRuler
  ) -> [BoardFault] {
    let sheets = sheets.enumerated().flatMap { index, sheet -> [BoardFault] in
      let subject = SheetUnderLint(
        number: index + 1, sheet: sheet, reading: SheetReading(sheet, measuredBy: ruler),
        board: self, ruler: ruler)
      return sheetLints.flatMap { $0(subject) }
    }
    return sheets + coloursAlike(in: self) + contents.flatMap { unmeasuredNumbers(in: $0) }
  }

  /// The board with every fault boxed and numbered in the order given.
  public func proof(of faults: [BoardFault], in language: Language) -> Board {
    var proof = self
    let red = Colour(0xC00020)
    for (index, fault) in faults.enumerated() {
      guard let box = fault.box, sheets.indices.contains(fault.sheet - 1) else { continue }
      let around = box.inset(by: -1)
      let style = TextStyle(
        .textBold, size: 5, colour: red, halo: TextStyle.Halo(Colour(0xFFFFFF), width: 1))
      proof.sheets[fault.sheet - 1].marks += [
        .area(PaperPath(around), red.faded(to: 0.12)),
        .line(PaperPath(around), Stroke(red, width: 0.6)),
        .text(TextLine("\(index + 1)", style), at: PaperPoint(around.right + 0.8, around.y + 2)),
      ]
    }
    proof.subject = language == .zh ? "校样" : "proof"
    return proof
  }
}
