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

  /// Where F, I, K and L share a font with Han letters, Cairo embeds what all Han letters are made of.
  @Test(arguments: TextStyle.Face.allCases)
  func capitalsBringNoHanLettersIn(face: TextStyle.Face) throws {
    try inFolder { folder in
      var board = sampleBoard()
      let style = TextStyle(face, size: 9, colour: black)
      board.sheets[0].marks = ["学林苑", "FILM KLIFF", "消防 4"].enumerated().map { index, line in
        .text(TextLine(line, style), at: PaperPoint(20, 20 + 20 * Double(index)))
      }
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      #expect(try contents("\(folder)/a.pdf").count < 150_000)
      #expect(try run("pdftotext", "\(folder)/a.pdf", "-").contains("FILM KLIFF"))
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

  @Test func paperReachesTheEdgesOfItsPage() throws {
    try inFolder { folder in
      var board = sampleBoard()
      board.sheets[0].paper = black
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      // A page of 419.528 × 595.276 points: the pixels that lie whole on it.
      _ = try run("pdftoppm", "-gray", "-r", "720", "\(folder)/a.pdf", "\(folder)/a")
      let pgm = try contents("\(folder)/a-1.pgm")
      try #require(pgm.starts(with: Data("P5\n4196 5953\n255\n".utf8)))
      let pixels = [UInt8](pgm.suffix(4196 * 5953))
      #expect(pixels[(4196 * 5951)..<(4196 * 5952 - 1)].max() == 0)
      #expect((0..<5952).allSatisfy { pixels[4196 * $0 + 4194] == 0 })
    }
  }

  /// Chrome's and other readers leave out lines that have none.
  @Test func dotsAreLinesOfSomeLength() throws {
    try inFolder { folder in
      try sampleBoard().write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      let page = try run("qpdf", "--qdf", "--object-streams=disable", "\(folder)/a.pdf", "-")
      let dots = page.matches(of: /([0-9.]+)\s+([0-9.]+)\s+m\s+([0-9.]+)\s+([0-9.]+)\s+l\s/)
        .filter { $0.output.1 == $0.output.3 }
      #expect(dots.count >= 50)
      #expect(dots.allSatisfy { $0.output.2 != $0.output.4 })
      #expect(!page.contains(#/[0-9.]+ [0-9.]+ m\s+h/#))
    }
  }
}
