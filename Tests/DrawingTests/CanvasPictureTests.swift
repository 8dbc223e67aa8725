import Composition
import Foundation
import PublicSpace
import Testing

@testable import Drawing

struct CanvasPictureTests {
  @Test func aPNGIsPaintedOverItsBox() throws {
    let drawn = Board(
      sheets: [
        Sheet(
          width: 2, height: 2, paper: white,
          marks: [
            .area(box(0, 0, 1, 1), red), .area(box(1, 0, 1, 1), black),
            .area(box(1, 1, 1, 1), blue),
          ])
      ], title: "", subject: "", author: "", date: nil, language: "zh")
    try inFolder { folder in
      try drawn.write(to: "\(folder)/a.png", as: .png, dpi: 25.4, with: Typesetter())
      let picture = try Picture(reading: "\(folder)/a.png")
      #expect(picture.width == 2 && picture.height == 2 && picture.format == .png)
      let place = PaperBox(x: 1, y: 1, width: 2, height: 2)
      #expect(
        try letters([.picture(picture, place)], width: 4, height: 4) == "____\n_RK_\n__B_\n____")
      try sheet([.picture(picture, place)]).write(
        to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      _ = try run("qpdf", "--check", "\(folder)/a.pdf")
    }
  }

  @Test func aJPEGGoesIntoAPDFAsItIs() throws {
    try inFolder { folder in
      try sampleBoard().write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      _ = try run("pdftoppm", "-jpeg", "-r", "30", "\(folder)/a.pdf", "\(folder)/photo")
      let picture = try Picture(reading: "\(folder)/photo-1.jpg")
      #expect(
        picture.format == .jpeg && abs(picture.width - 175) <= 1 && abs(picture.height - 248) <= 1)
      let marks = [Mark.picture(picture, PaperBox(x: 0, y: 0, width: 148, height: 210))]
      let ours = try pixels(marks, width: 148, height: 210)
      #expect(Set(ours.joined()).count > 20)
      try sheet(marks).write(to: "\(folder)/b.pdf", as: .pdf, with: Typesetter())
      let bytes = try contents("\(folder)/b.pdf")
      #expect(bytes.range(of: Data(picture.bytes)) != nil)
      // Cut short it is an error that names it, never a picture half grey.
      for length in [700, picture.bytes.count / 2] {
        let cut = try Picture(Array(picture.bytes.prefix(length)), file: "cut.jpg")
        let error = #expect(throws: DrawingError.self) {
          try pixels(
            [.picture(cut, PaperBox(x: 0, y: 0, width: 10, height: 10))], width: 10, height: 10)
        }
        #expect(error?.wording.en.contains("cut.jpg") == true)
        #expect(error?.wording.en.contains("save it anew") == true)
      }
    }
  }

  @Test func whatIsNoPictureIsNamed() {
    for bytes in [
      [], Array("GIF89a".utf8), [0xFF, 0xD8, 0xFF], [UInt8](repeating: 0xFF, count: 40),
    ] {
      #expect(throws: FileError.self) { try Picture(bytes, file: "x.png") }
    }
  }

  private func sheet(_ marks: [Mark]) -> Board {
    Board(
      sheets: [Sheet(width: 148, height: 210, paper: white, marks: marks)], title: "", subject: "",
      author: "", date: nil, language: "zh")
  }
}
