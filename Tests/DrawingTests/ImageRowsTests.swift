import Composition
import Testing

@testable import Drawing

struct ImageRowsTests {
  /// Marks of all kinds, words with rims and texture among them, lie across the middle.
  private var sheet: Sheet {
    var sheet = sampleBoard().sheets[0]
    let middle = sheet.height / 2
    let halo = TextStyle.Halo(white, width: 0.7)
    let grass = (0..<900).map {
      PaperPoint(Double($0 % 60) * 2.3, middle - 9 + Double($0 / 60) * 1.3)
    }
    sheet.marks += [
      .union(PaperPath(circleAt: PaperPoint(70, middle + 3), radius: 17), blue.faded(to: 0.4)),
      .dots(grass, diameter: 0.3, red),
      .framed(
        PaperBox(x: 9, y: middle - 8, width: 40, height: 15.3), [.area(box(0, 0, 90, 900), red)]),
      .text(
        TextLine("小区路 12 m", TextStyle(.text, size: 9, colour: black, halo: halo), turn: 70),
        at: PaperPoint(60, middle + 2)),
    ]
    return sheet
  }

  @Test(arguments: [10, 96, 151.3])
  func halvesAreTheWhole(dpi: Double) throws {
    let whole = try pixels(of: sheet.image(dpi: dpi, with: Typesetter()))
    #expect(try pixels(of: sheet.imageInHalves(dpi: dpi, with: Typesetter())) == whole)
  }

  private func pixels(of canvas: consuming Canvas) throws -> [UInt8] {
    try canvas.withPixels { bytes, _, height, stride in
      Array(UnsafeBufferPointer(start: bytes, count: height * stride))
    }
  }
}
