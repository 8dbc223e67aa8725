/// No letter is smaller than this on any paper: a tenth of a millimetre under six points.
private let smallestOnPaper = 2.0

/// Letters under the sheet's floor.
func smallLetters(on subject: SheetUnderLint) -> [BoardFault] {
  guard let usual = subject.sheet.smallestLetters else { return [] }
  let floor = max(usual, smallestOnPaper)
  return subject.reading.texts.filter { $0.line.style.size < floor - 1e-6 }.map { text in
    let size = (text.line.style.size * 100).rounded() / 100
    let least = (floor * 100).rounded() / 100
    return BoardFault(
      subject.number, text.box, "lint.letters",
      zh: "“\(text.words)”字高 \(size) mm，小于下限 \(least) mm",
      en: "“\(text.words)” is set in \(size) mm, under the floor of \(least) mm")
  }
}

/// Letters that no font has.
func lettersMissing(on subject: SheetUnderLint) -> [BoardFault] {
  subject.reading.texts.compactMap { text in
    let missing = subject.ruler.lacking(in: text.line.string, face: text.line.style.face)
    guard !missing.isEmpty else { return nil }
    let letters = missing.map { letter in
      let codes = letter.unicodeScalars.map { "U+" + String($0.value, radix: 16).uppercased() }
      return "\(letter)（\(codes.joined(separator: " "))）"
    }.joined(separator: " ")
    return BoardFault(
      subject.number, text.box, "lint.glyph",
      zh: "“\(text.words)”中有字体里没有的字：\(letters)",
      en: "“\(text.words)” has letters that no font has: \(letters)")
  }
}
