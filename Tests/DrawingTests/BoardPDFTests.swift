import Composition
import Foundation
import Testing

@testable import Drawing

struct BoardPDFTests {
  @Test func aPDFKeepsItsPromises() throws {
    try inFolder { folder in
      let path = "\(folder)/板 1.pdf"
      #expect(try sampleBoard(sheets: 2).write(to: path, as: .pdf, with: Typesetter()) == [path])
      let facts = try run("pdfinfo", "-isodates", path)
      #expect(facts.contains("Title:           学林苑提案"))
      #expect(facts.contains("Subject:         公共空间"))
      #expect(facts.contains("Author:          yuan"))
      #expect(facts.contains("CreationDate:    2026-11-20T00:00:00Z"))
      #expect(facts.contains("ModDate:         2026-11-20T00:00:00Z"))
      #expect(facts.contains("Pages:           2"))
      #expect(facts.contains("Page size:       419.528 x 595.276 pts"))
      _ = try run("qpdf", "--check", path)
    }
  }

  @Test func eachSheetHasItsOwnSize() throws {
    try inFolder { folder in
      var board = sampleBoard(sheets: 2)
      board.sheets[1].width = 420
      board.sheets[1].height = 297
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      let facts = try run("pdfinfo", "-l", "2", "\(folder)/a.pdf")
      #expect(facts.contains("Page    1 size:  419.528 x 595.276 pts"))
      #expect(facts.contains("Page    2 size:  1190.55 x 841.89 pts (A3)"))
    }
  }

  @Test func textIsFoundOnceThoughItHasAHalo() throws {
    try inFolder { folder in
      try sampleBoard().write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      let text = try run("pdftotext", "\(folder)/a.pdf", "-")
      #expect(text.components(separatedBy: "学林苑").count == 2)
      // The gaps between 汉字 and figures are room, not letters.
      #expect(text.contains("消防车道宽4米"))
    }
  }

  @Test(arguments: [
    "", " ", "🌳", "سلام 3号", "e\u{301}é", "\u{200D}", "\u{10FFFD}x宽4\u{10FFFD}", "\0", "office fi",
    "学🌳林", "𠮷", "\u{FEFF}苑\u{FE0F}", "한국어 ひらがな",
  ])
  func oddTextNeverBreaksABoard(string: String) throws {
    try inFolder { folder in
      var board = sampleBoard()
      let style = TextStyle(
        .hand, size: 5, colour: black, halo: TextStyle.Halo(red, width: 1), tracking: 0.1)
      board.sheets[0].marks = [.text(TextLine(string, style), at: PaperPoint(20, 20))]
      for format in Board.Format.allCases {
        try board.write(to: "\(folder)/a.\(format)", as: format, with: Typesetter())
      }
      _ = try run("qpdf", "--check", "\(folder)/a.pdf")
    }
  }

  @Test func trackedTextIsStillOneWord() throws {
    try inFolder { folder in
      var board = sampleBoard()
      let style = TextStyle(.titleBold, size: 9, colour: black, tracking: 0.3)
      board.sheets[0].marks = [.text(TextLine("学林苑提案", style), at: PaperPoint(20, 20))]
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      #expect(try run("pdftotext", "\(folder)/a.pdf", "-").contains("学林苑提案"))
    }
  }

  @Test func fontsAreEmbeddedAndCutDown() throws {
    try inFolder { folder in
      try sampleBoard().write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      let fonts = try run("pdffonts", "\(folder)/a.pdf").split(separator: "\n").dropFirst(2)
      #expect(fonts.contains { $0.contains("NotoSerifCJKsc-Regular") })
      #expect(fonts.contains { $0.contains("NotoSansCJKsc-Regular") })
      #expect(fonts.allSatisfy { $0.contains("yes yes yes") })
      // Whole, each font is over ten million bytes.
      #expect(try contents("\(folder)/a.pdf").count < 200_000)
    }
  }

  @Test func aPDFWithoutADateRepeatsToo() throws {
    try inFolder { folder in
      var board = sampleBoard()
      board.date = nil
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      #expect(try run("pdfinfo", "-isodates", "\(folder)/a.pdf").contains("2000-01-01T00:00:00Z"))
    }
  }

  @Test func aPDFAndAPNGLookAlike() throws {
    try inFolder { folder in
      var board = sampleBoard()
      board.sheets[0].height = 100
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      _ = try run(
        "pdftoppm", "-gray", "-scale-to-x", "1184", "-scale-to-y", "800", "\(folder)/a.pdf",
        "\(folder)/a")
      let pgm = try contents("\(folder)/a-1.pgm")
      try #require(pgm.starts(with: Data("P5\n1184 800\n255\n".utf8)))
      let theirs = [UInt8](pgm.suffix(1184 * 800)).map(Double.init)
      let mine = try pixels(board.sheets[0].marks, width: 148, height: 100, perMillimetre: 8)
        .joined().map(grey)
      #expect(abs(1 - ink(theirs) / ink(mine)) < 0.01)
      // Poppler sets letters on whole rows of pixels; over a square millimetre that evens out.
      let worst = zip(squares(theirs), squares(mine)).map { abs($0 - $1) }.max() ?? 255
      #expect(worst < 50)
    }
  }

  private func ink(_ greys: [Double]) -> Double { greys.reduce(0) { $0 + 255 - $1 } }

  /// Poppler's way from colour to grey.
  private func grey(_ colour: UInt32) -> Double {
    let (red, green, blue) = (colour >> 16, colour >> 8 & 0xFF, colour & 0xFF)
    return 0.3 * Double(red) + 0.59 * Double(green) + 0.11 * Double(blue)
  }

  /// The mean grey of each square millimetre of an image with eight pixels a millimetre.
  private func squares(_ greys: [Double]) -> [Double] {
    var means = [Double](repeating: 0, count: 100 * 148)
    for (place, grey) in greys.enumerated() {
      let (y, x) = place.quotientAndRemainder(dividingBy: 1184)
      means[148 * (y / 8) + x / 8] += grey / 64
    }
    return means
  }
}
