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
}
