import Composition
import Foundation
import PublicSpace
import Testing

@testable import Drawing

struct SheetPNGTests {
  @Test(arguments: [(96.0, 559, 794), (150.0, 874, 1240), (25.4, 148, 210)])
  func aPNGHasTheSizeOfItsPaper(dpi: Double, width: Int, height: Int) throws {
    try inFolder { folder in
      try sampleBoard().write(to: "\(folder)/a.png", as: .png, dpi: dpi, with: Typesetter())
      let bytes = [UInt8](try contents("\(folder)/a.png"))
      #expect(bytes[1..<4].elementsEqual("PNG".utf8))
      #expect(number(bytes, at: 16) == width && number(bytes, at: 20) == height)
      // 8 bits of red, green and blue, no opacity.
      #expect(bytes[24] == 8 && bytes[25] == 2)
      let density = try #require(place(of: "pHYs", in: bytes)) + 4
      #expect(number(bytes, at: density) == Int((dpi / 0.0254).rounded()))
      #expect(bytes[density + 8] == 1)
    }
  }

  @Test func thePNGShowsWhatWasPainted() throws {
    try inFolder { folder in
      let sheet = Sheet(width: 3, height: 1, paper: white, marks: [.area(box(1, 0, 1, 1), red)])
      var board = sampleBoard()
      board.sheets = [sheet]
      try board.write(to: "\(folder)/a.png", as: .png, dpi: 25.4, with: Typesetter())
      let image = [UInt8](try contents("\(folder)/a.png"))
      let start = try #require(place(of: "IDAT", in: image))
      // So small an image is stored in few enough bytes to hold its row: filter, then pixels.
      let row: [UInt8] = [0, 255, 255, 255, 255, 0, 0, 255, 255, 255]
      try Data(image[(start + 4)...].prefix(number(image, at: start - 4)))
        .write(to: URL(fileURLWithPath: "\(folder)/a.zlib"))
      let script = "import sys,zlib;print(list(zlib.decompress(open(sys.argv[1],'rb').read())))"
      #expect(try run("python3", "-c", script, "\(folder)/a.zlib") == "\(row)\n")
    }
  }

  @Test(arguments: [6000.0, 0, -3, .nan, .infinity])
  func anImageOutOfBoundsIsRefusedInWords(dpi: Double) throws {
    try inFolder { folder in
      let error = #expect(throws: DrawingError.self) {
        try sampleBoard().write(to: "\(folder)/a.png", as: .png, dpi: dpi, with: Typesetter())
      }
      #expect(error?.description.contains("32767") == true)
      let left = try names(in: folder)
      #expect(left.isEmpty)
    }
  }

  private func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
  }

  private func place(of name: String, in bytes: [UInt8]) -> Int? {
    bytes.firstRange(of: Array(name.utf8))?.lowerBound
  }
}
