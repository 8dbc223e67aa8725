import CPangoCairo
import Composition
import Foundation
import Testing

@testable import Drawing

struct CanvasPathTests {
  /// What a PDF says of a path, and what an image takes for it.
  private func places(of path: PaperPath) throws -> (pdf: [Double], image: [Double]) {
    let sheet = Sheet(width: 100, height: 100, paper: white, marks: [.area(path, black)])
    let board = Board(
      sheets: [sheet], title: "", subject: "", author: "", date: nil, language: "en")
    var said: [Double] = []
    try inFolder { folder in
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      let objects = try PDFObjects(of: "\(folder)/a.pdf")
      let content = try objects.stream(
        try #require(objects.reference("Contents", in: objects.page())))
      for case .number(let number) in PDFTokens(content) { said.append(number) }
    }
    let canvas = try sheet.image(dpi: 72, with: Typesetter())
    cairo_identity_matrix(canvas.context)
    canvas.trace(path)
    let taken = try #require(cairo_copy_path(canvas.context))
    defer { cairo_path_destroy(taken) }
    var image: [Double] = []
    var index = 0
    while index < Int(taken.pointee.num_data) {
      let length = Int(taken.pointee.data[index].header.length)
      for step in 1..<max(length, 1) {
        let point = taken.pointee.data[index + step].point
        image += [point.x, point.y]
      }
      index += length
    }
    return (said, image)
  }

  @Test func anImageTakesThePlacesOfThePDF() throws {
    let path = PaperPath(
      through: [PaperPoint(1.2345, 2.3456), PaperPoint(37.7, 61.13), PaperPoint(8.1, 77.77)],
      closed: true)
    let (pdf, image) = try places(of: path)
    // At 72 dpi a pixel is a point, and Cairo rounds to 1/256 once more.
    #expect(image.prefix(6).allSatisfy { place in pdf.contains { abs($0 - place) <= 1.0 / 512 } })
  }

  @Test func aBoxIsACornerAndTwoSides() throws {
    let (pdf, image) = try places(
      of: PaperPath(PaperBox(x: 1.2345, y: 2.3456, width: 10.7, height: 3.3)))
    let box = try #require(pdf.indices.dropLast(3).last { abs(pdf[$0] - image[0]) < 0.003 })
    #expect(abs(pdf[box] + pdf[box + 2] - image[2]) <= 1.0 / 512)
    #expect(abs(pdf[box + 1] + pdf[box + 3] - image[5]) <= 1.0 / 512)
  }

  @Test func numbersHaveTheDigitsThatCairoPrints() {
    #expect(written(0.9921259842) == 0.992126)
    #expect(written(68.0314960630) == 68.031496)
    #expect(written(0.05058823529) == 0.0505882)
    #expect(written(-0.1234567) == -0.123457)
    #expect(written(0) == 0)
  }
}
