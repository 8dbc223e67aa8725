import CPangoCairo
import Composition
import Foundation
import Testing

@testable import Drawing

/// PDF and PNG hold the same drawing: rasterised alike, they agree to a level of rounding.
///
/// A document has places on a grid of 1/256 point, and Cairo's painter takes fifteen rows in a pixel:
/// an edge near the border of two rows may land in either, which is a fifteenth of the contrast. With
/// more rows to a pixel that fades.
struct AgreementTests {
  @Test func pixelsAgreeToOneLevelButForEdgesAlongRows() throws {
    let off = try differences(dpi: 150)
    let share = Double(off.count { $0 > 1 }) / Double(off.count)
    let worst = off.max() ?? 255
    #expect(share < 0.007, "\(share * 100) % are off")
    #expect(worst <= 20, "\(worst)")
  }

  @Test func finerRowsAgreeEvenBetter() throws {
    let off = try differences(dpi: 450, foldedBy: 3)
    let share = Double(off.count { $0 > 1 }) / Double(off.count)
    let worst = off.max() ?? 255
    #expect(share < 0.004, "\(share * 100) % are off")
    #expect(worst <= 8, "\(worst)")
  }

  /// By how many levels parts of pixels differ.
  private func differences(dpi: Double, foldedBy side: Int = 1) throws -> [Double] {
    var board = sampleBoard()
    (board.sheets[0].width, board.sheets[0].height) = (105, 148)
    board.sheets[0].paper = Colour(0xFBFAF6)
    board.sheets[0].marks += moreMarks
    let sheet = board.sheets[0]
    let mine = try sheet.image(dpi: dpi, with: Typesetter())
    let theirs = try Sheet(width: sheet.width, height: sheet.height, paper: white, marks: [])
      .image(dpi: dpi, with: Typesetter())
    try inFolder { folder in
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      try PopplerReplay(pdf: "\(folder)/a.pdf", width: sheet.width, height: sheet.height)
        .paint(on: theirs)
    }
    return zip(try parts(of: mine, foldedBy: side), try parts(of: theirs, foldedBy: side))
      .map { abs($0 - $1) }
  }

  /// What boards have and the sample has not: texture, turned names, thin and crowded lines.
  private var moreMarks: [Mark] {
    let texture = (0..<900).map { index -> PaperPoint in
      let (column, shift) = (Double(index * 37 % 60), Double(index % 61) * 0.013)
      return PaperPoint(42 + column + shift, 74 + Double(index) / 13)
    }
    let lines = (0..<40).map { index -> PaperPath in
      let y = 124 + 0.517 * Double(index)
      return PaperPath(through: [PaperPoint(3, y), PaperPoint(40, y - 3.1)])
    }
    let halo = TextStyle.Halo(Colour(0xFBFAF6), width: 0.4)
    let names = TextStyle(.text, size: 3.7, colour: Colour(0x22262B), halo: halo)
    return [
      .union(PaperPath(circleAt: PaperPoint(71, 112), radius: 31), Colour(0xDDE8C8)),
      .dots(texture, diameter: 0.22, Colour(0x9AB37B)),
      .text(TextLine("攀爬园 12 m²", names, anchor: .middle, turn: 33), at: PaperPoint(71, 112)),
      .text(TextLine("Gate 3 · 南门", names, anchor: .end), at: PaperPoint(38, 100)),
    ] + lines.map { .line($0, Stroke(Colour(0x6B7178), width: 0.13)) }
  }

  /// Reds, greens and blues of an image, or their means over squares.
  private func parts(of canvas: borrowing Canvas, foldedBy side: Int) throws -> [Double] {
    try canvas.withPixels { bytes, width, height, stride in
      let (across, down) = (width / side, height / side)
      var sums = [Int](repeating: 0, count: across * down * 3)
      for y in 0..<(down * side) {
        for x in 0..<(across * side) {
          let place = (y / side * across + x / side) * 3
          for part in 0..<3 { sums[place + part] += Int(bytes[y * stride + 4 * x + part]) }
        }
      }
      return sums.map { Double($0) / Double(side * side) }
    }
  }
}
