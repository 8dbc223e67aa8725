import CPangoCairo
import Composition
import PublicSpace
import Samples
import Testing

@testable import Drawing
@testable import Proposals

/// PDF and PNG hold the same drawing: rasterised alike, they agree to a level of rounding.
struct AgreementTests {
  @Test(arguments: [96, 150, 300])
  func marksOfAllKindsAgree(dpi: Double) throws {
    var board = sampleBoard()
    (board.sheets[0].width, board.sheets[0].height) = (105, 148)
    board.sheets[0].paper = Colour(0xFBFAF6)
    board.sheets[0].marks += moreMarks
    #expect(try differences(of: board, dpi: dpi).allSatisfy { $0 <= 1 })
  }

  @Test func aHandoutAgrees() throws {
    let folder = try SiteFolder(inRepository("Sites/hetaiyuan"))
    let wish = BoardWish(template: "brief", sheet: BoardSheet(name: "A4"))
    let boards = try composed(folder, option: "option-a", in: .zh, wish, Typesetter())
    let board = try #require(boards.first).board
    #expect(try differences(of: board, dpi: 150).allSatisfy { $0 <= 1 })
  }

  /// By how many levels parts of pixels differ.
  private func differences(of board: Board, dpi: Double) throws -> [Int] {
    let sheet = board.sheets[0]
    let mine = try sheet.image(dpi: dpi, with: Typesetter())
    let theirs = try Sheet(width: sheet.width, height: sheet.height, paper: white, marks: [])
      .image(dpi: dpi, with: Typesetter())
    try Samples.inFolder { folder in
      try board.write(to: "\(folder)/a.pdf", as: .pdf, with: Typesetter())
      var replay = try PDFReplay(pdf: "\(folder)/a.pdf")
      try replay.paint(on: theirs)
    }
    return zip(try parts(of: mine), try parts(of: theirs)).map { abs($0 - $1) }
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

  /// Reds, greens and blues of the pixels that the paper fills.
  private func parts(of canvas: borrowing Canvas) throws -> [Int] {
    try canvas.withPixels { bytes, width, height, stride in
      (0..<(height - 1)).flatMap { y in
        (0..<(width - 1)).flatMap { x in (0..<3).map { Int(bytes[y * stride + 4 * x + $0]) } }
      }
    }
  }
}
