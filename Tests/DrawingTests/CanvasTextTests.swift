import Composition
import Testing

@testable import Drawing

struct CanvasTextTests {
  private let typesetter = Typesetter()

  @Test func lettersStandOnTheirBaselineFromTheirPlaceOn() throws {
    let inked = try inkedBox(TextLine("国", style()), at: PaperPoint(10, 30))
    #expect((10...12).contains(inked.x) && (28...30).contains(inked.right))
    #expect((11...14).contains(inked.y) && (30...33).contains(inked.bottom))
  }

  @Test func anchorsShiftALineByItsWidth() throws {
    let place = PaperPoint(50, 30)
    let start = try inkedBox(TextLine("国国", style()), at: place)
    let middle = try inkedBox(TextLine("国国", style(), anchor: .middle), at: place)
    let end = try inkedBox(TextLine("国国", style(), anchor: .end), at: place)
    #expect(start.x - middle.x == 20)
    #expect(start.x - end.x == 40)
  }

  @Test func aQuarterTurnRunsDownThePaper() throws {
    let inked = try inkedBox(TextLine("国国国", style(), turn: 90), at: PaperPoint(30, 10))
    #expect(inked.height > 50 && inked.width < 25)
    #expect(inked.y >= 10)
  }

  @Test func aHaloSurroundsLettersInItsColourAndLeavesThemWhole() throws {
    let halo = TextStyle.Halo(red, width: 2)
    let plain = try rows(TextLine("国", style()), at: PaperPoint(10, 30))
    let rimmed = try rows(TextLine("国", style(halo)), at: PaperPoint(10, 30))
    #expect(rimmed.joined().contains(0xFF0000))
    for (before, after) in zip(plain.joined(), rimmed.joined()) where before == 0 {
      #expect(after == 0)
    }
    let (small, large) = (box(of: plain), box(of: rimmed))
    #expect((1...3).contains(small.x - large.x) && (1...3).contains(large.right - small.right))
  }

  @Test func aLetterThatNoFontHasLeavesNoInk() throws {
    #expect(ink(try rows(TextLine("\u{10FFFD}", style()), at: PaperPoint(10, 30))) == 0)
  }

  @Test func textStandsWhereTheSameTextIsInAFinerImage() throws {
    let mark = Mark.text(TextLine("永和泰苑", style()), at: PaperPoint(5.3, 30.4))
    let coarse = try pixels([mark], width: 90, height: 40, with: typesetter)
    let fine = try pixels([mark], width: 90, height: 40, perMillimetre: 8, with: typesetter)
    // Ink of each column, the fine image's columns taken together by eight.
    for x in 0..<90 {
      let one = coarse.reduce(0) { $0 + 255 - Double($1[x] & 0xFF) }
      let many = fine.reduce(0) { sum, row in
        sum + row[(8 * x)..<(8 * x + 8)].reduce(0) { $0 + 255 - Double($1 & 0xFF) }
      }
      #expect(abs(one - many / 64) < 0.03 * 255 * 20)
    }
  }

  private func style(_ halo: TextStyle.Halo? = nil) -> TextStyle {
    TextStyle(.text, size: 20, colour: black, halo: halo)
  }

  private func rows(_ line: TextLine, at place: PaperPoint) throws -> [[UInt32]] {
    try pixels([.text(line, at: place)], width: 100, height: 80, with: typesetter)
  }

  private func inkedBox(_ line: TextLine, at place: PaperPoint) throws -> PaperBox {
    box(of: try rows(line, at: place))
  }

  /// The box of all pixels that are dark or red.
  private func box(of rows: [[UInt32]]) -> PaperBox {
    let inked = rows.map { row in row.indices.filter { row[$0] & 0xFF < 200 } }
    let lines = inked.indices.filter { !inked[$0].isEmpty }
    let columns = inked.flatMap(\.self)
    let (left, right) = (columns.min() ?? 0, (columns.max() ?? 0) + 1)
    let (top, bottom) = (lines.first ?? 0, (lines.last ?? 0) + 1)
    return PaperBox(
      x: Double(left), y: Double(top), width: Double(right - left), height: Double(bottom - top))
  }
}
