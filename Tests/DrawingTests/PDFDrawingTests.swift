import Composition
import Foundation
import Testing

@testable import Drawing

struct PDFDrawingTests {
  private var grass: Mark {
    .dots(
      (0..<300).map { PaperPoint(Double($0 % 20) * 4 + 3, Double($0 / 20) * 4 + 3) }, diameter: 1,
      red)
  }

  @Test func aDrawingTakesThePlaceThatWasHeld() throws {
    try inFolder { folder in
      var board = sampleBoard(sheets: 2)
      for index in board.sheets.indices { board.sheets[index].marks += [grass] }
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      _ = try run("qpdf", "--check", "\(folder)/a.pdf")
      // No picture is left of those that held places.
      #expect(try run("pdfimages", "-list", "\(folder)/a.pdf").split(separator: "\n").count == 2)
      let page = try run("qpdf", "--qdf", "--object-streams=disable", "\(folder)/a.pdf", "-")
      #expect(page.components(separatedBy: "/Subtype /Form").count >= 3)
    }
  }

  @Test func sheetsOfManySizesHaveTheirDrawingsInPlace() throws {
    try inFolder { folder in
      var board = sampleBoard(sheets: 3)
      for index in board.sheets.indices {
        board.sheets[index].height = [148.0, 297, 210][index]
        board.sheets[index].marks = [
          .union(PaperPath(PaperBox(x: 20, y: 30, width: 10, height: 10)), red), grass,
        ]
      }
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      _ = try run("pdftoppm", "-r", "25.4", "\(folder)/a.pdf", "\(folder)/a")
      for sheet in 1...3 {
        let ppm = try contents("\(folder)/a-\(sheet).ppm")
        let head = String(decoding: ppm.prefix(15), as: UTF8.self).split(separator: "\n")
        let width = try #require(Int(head[1].split(separator: " ")[0]))
        let pixels = [UInt8](ppm.dropFirst(head[0].count + head[1].count + head[2].count + 3))
        // A pixel a millimetre: inside the square at 25, 35 it is red.
        let place = 3 * (35 * width + 25)
        #expect(Array(pixels[place..<(place + 3)]) == [255, 0, 0])
      }
    }
  }

  @Test func theSameMarksAreTheSameBytes() throws {
    let first = try PDFDrawing(of: [grass], on: (100, 200)).object
    #expect(try PDFDrawing(of: [grass], on: (100, 200)).object == first)
    #expect(String(decoding: first, as: UTF8.self).contains("/BBox [ 0 0 100 200 ]"))
  }

  @Test func drawingsComeInTheirOrderWhoeverIsReadyFirst() throws {
    let drawings = PDFDrawings()
    let numbers = (1...20).map { size in
      drawings.add([Mark](repeating: grass, count: size % 3 == 0 ? 40 : 1), on: (size, size))
    }
    #expect(numbers == Array(0..<20))
    for (index, drawing) in try drawings.all().enumerated() {
      #expect(
        String(decoding: drawing.object, as: UTF8.self).contains(
          "[ 0 0 \(index + 1) \(index + 1) ]"))
    }
  }
}
