import Samples
import Testing

struct PixelsTests {
  private let image = Pixels(width: 3, height: 2, bytes: (0..<18).map { UInt8($0 * 13) })

  @Test func whatIsWrittenIsReadAgain() throws {
    try inFolder { folder in
      try image.write(to: "\(folder)/a.png")
      #expect(try Pixels(png: "\(folder)/a.png") == image)
      try Samples.write("no image".utf8, to: "\(folder)/b.png")
      #expect(throws: Pixels.Unreadable.self) { try Pixels(png: "\(folder)/b.png") }
    }
  }

  @Test func pixelsOffByMoreThanTwoLevelsAreCounted() {
    var bytes = image.bytes
    bytes[4] += 2
    #expect(Pixels(width: 3, height: 2, bytes: bytes).share(differingFrom: image) == 0)
    bytes[4] += 1
    bytes[5] += 9
    bytes[17] -= 9
    #expect(Pixels(width: 3, height: 2, bytes: bytes).share(differingFrom: image) == 1.0 / 3)
    #expect(Pixels(width: 2, height: 3, bytes: bytes).share(differingFrom: image) == 1)
  }

  @Test func aFoldedImageHasTheMeanOfEachSquare() {
    let bytes: [UInt8] = [0, 10, 255, 4, 30, 255, 9, 9, 9, 8, 20, 255, 12, 40, 255, 9, 9, 9]
    let folded = Pixels(width: 3, height: 2, bytes: bytes).folded(by: 2)
    #expect(folded == Pixels(width: 1, height: 1, bytes: [6, 25, 255]))
    #expect(image.folded(by: 1) == image)
  }
}
