import PublicSpace
import Testing

@testable import Composition

struct TilesTests {
  private let a4 = SheetSize.all[4]

  private func board(_ width: Double, _ height: Double) -> Board {
    // A disc in each square of 50 mm.
    let marks = stride(from: 25.0, to: width, by: 50).flatMap { x in
      stride(from: 25.0, to: height, by: 50).map { y in
        Mark.area(PaperPath(circleAt: PaperPoint(x, y), radius: 2), Colour(0x22262B))
      }
    }
    let sheet = Sheet(width: width, height: height, paper: Colour(0xFBFAF6), marks: marks)
    return Board(
      sheets: [sheet], title: "学林苑", subject: "", author: "", date: nil, language: "zh")
  }

  /// A1 with windows of 190 × 277 mm that share 10 mm: ⌈831 ÷ 180⌉ × ⌈584 ÷ 267⌉ = 5 × 3 upright;
  /// ⌈831 ÷ 267⌉ × ⌈584 ÷ 180⌉ = 4 × 4 lying.
  @Test func a1TakesFifteenSheetsOfA4() {
    let tiles = board(841, 594).tiled(on: a4).sheets
    #expect(tiles.count == 15)
    #expect(tiles.allSatisfy { $0.width == 210 && $0.height == 297 })
  }

  @Test func tilesCoverTheSheetAndOverlap() {
    let grid = TileGrid(board(841, 594).sheets[0], on: a4)
    let (window, step) = (190.0, 180.0)
    #expect(step * Double(grid.columns - 1) + window >= 841)
    #expect(step * Double(grid.columns - 2) + window < 841, "no column too many")
  }

  @Test func everyMarkIsOnATileAndWhatIsElsewhereIsNot() {
    let board = board(841, 594)
    let tiles = board.tiled(on: a4).sheets
    let drawn = tiles.map { tile in
      tile.marks.compactMap { mark -> [Mark]? in
        if case .framed(_, let inside) = mark { inside } else { nil }
      }.joined().count
    }
    #expect(drawn.reduce(0, +) >= board.sheets[0].marks.count)
    #expect(drawn.allSatisfy { (1...24).contains($0) })
  }

  @Test func aSheetThatFitsIsOneTile() {
    #expect(board(180, 270).tiled(on: a4).sheets.count == 1)
    #expect(board(270, 180).tiled(on: a4).sheets.count == 1)
  }
}
