import Composition
import Foundation
import FoundationXML
import Testing

@testable import Drawing

/// What a board's files say besides what they show.
struct BoardDocumentTests {
  /// Two sheets of two parts each, a drawing and words.
  private var board: Board {
    var board = sampleBoard(sheets: 2)
    for index in board.sheets.indices {
      let count = board.sheets[index].marks.count
      board.sheets[index].parts = [
        part("plan", "总平面", true, "学林苑 <平面> & \"图\"", 0..<3),
        part("key", "图例", false, "图例", 3..<count),
      ]
    }
    return board
  }

  private func part(
    _ word: String, _ title: String, _ isDrawing: Bool, _ words: String, _ marks: Range<Int>
  ) -> SheetPart {
    SheetPart(
      word: word, title: title, isDrawing: isDrawing, words: words,
      box: PaperBox(x: 10, y: 10, width: 50, height: 50), marks: marks)
  }

  @Test func aPDFHasLanguageOutlineAndWordsForDrawings() throws {
    try inFolder { folder in
      var board = board
      board.record = #"{"a": 1}"#
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      _ = try run("qpdf", "--check", "\(folder)/a.pdf")
      let facts = try run("pdfinfo", "\(folder)/a.pdf")
      #expect(facts.contains(#/Tagged: +yes/#), "\(facts)")
      let objects = try run("qpdf", "--qdf", "--object-streams=disable", "\(folder)/a.pdf", "-")
      #expect(objects.contains("/Lang (zh-CN)"))
      #expect(objects.components(separatedBy: "/Alt ").count == 3)
      #expect(objects.components(separatedBy: "/S /Figure").count == 3)
      let structure = try run("pdfinfo", "-struct", "\(folder)/a.pdf")
      #expect(structure.components(separatedBy: "Figure").count == 3)
      // Sheets over their parts.
      #expect(objects.components(separatedBy: "/Dest").count == 7)
    }
  }

  @Test func theRecordIsKeptToTheByte() throws {
    try inFolder { folder in
      var board = board
      board.record = "{\"name\": \"学林苑\"}"
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      let text = String(decoding: try contents("\(folder)/a.pdf"), as: Unicode.ASCII.self)
      let digits = try #require(text.firstMatch(of: /\/YuanRecord <([0-9A-F]+)>/)).output.1
      let expected = "{\"name\": \"学林苑\"}".utf8.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
      #expect(digits == expected)
    }
  }

  @Test func anSVGHasALayerForEachPart() throws {
    try inFolder { folder in
      try board.write(to: "\(folder)/a.svg", as: .svg, with: Typesetter())
      let svg = String(decoding: try contents("\(folder)/a.svg"), as: UTF8.self)
      #expect(svg.components(separatedBy: "inkscape:groupmode=\"layer\"").count == 3)
      #expect(svg.contains("<g id=\"plan\"") && svg.contains("inkscape:label=\"图例\""))
      #expect(svg.contains("&lt;平面> &amp;"))
      #expect(!svg.contains("M 0.25 0.125"))
      let parser = XMLParser(data: Data(svg.utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
      // Illustrator makes layers of the outermost groups.
      let groups = try Element(parsing: Data(svg.utf8)).children.filter { $0.name == "g" }
      #expect(groups.compactMap { $0.attributes["inkscape:label"] } == ["总平面", "图例"])
    }
  }

  @Test func partsChangeNothingThatIsSeen() throws {
    let bare = sampleBoard().sheets[0]
    let parted = board.sheets[0]
    let one = try pixels(bare.marks, width: 148, height: 210)
    let canvas = try parted.image(dpi: 25.4, with: Typesetter())
    let two = try canvas.withPixels { bytes, width, height, stride in
      (0..<height).map { y in
        (0..<width).map { x in
          UnsafeRawPointer(bytes + y * stride).load(fromByteOffset: 4 * x, as: UInt32.self)
            & 0xFFFFFF
        }
      }
    }
    #expect(one == two)
  }

  @Test func aFileWithoutAnyOfThisIsLeftAsItIs() {
    #expect(PDFRevision(of: Array("no PDF".utf8)).bytes == Array("no PDF".utf8))
  }
}
