import PublicSpace
import Testing

@testable import Composition

struct FiguresBlockTests {
  /// A long name takes room from short ones before any letter is set smaller.
  @Test func figuresInARowAreAsWideAsTheirWords() throws {
    var desk = Desk(theme: .day, language: .en, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 10, width: 234, height: 43)
    let texts = try FiguresBlock(content: SmallCourt.content()).marks(in: box, &desk).texts
    for (line, place) in texts { #expect(box.contains(line.reach(at: place)), "\(line.string)") }
    let name = try #require(texts.first { $0.line.string == "open ground per resident" })
    #expect(desk.notes.findings.isEmpty && name.line.style.size == 4.6)
  }

  /// On a slide rows are low, and names stand over their figures.
  @Test func figuresInLowRowsAreClearOfTheirNames() throws {
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 10, width: 100, height: 78)
    let texts = try FiguresBlock(content: SmallCourt.content()).marks(in: box, &desk).texts
    let names = texts.filter { $0.at.x == box.x && $0.line.style.size == 4.4 }
    let tops = texts.filter { $0.line.style.face == .textBold && $0.line.anchor == .end }
      .map { $0.at.y - 0.8 * $0.line.style.size }
    #expect(names.count == 5)
    for name in names {
      let next = try #require(tops.filter { $0 > name.at.y - 4 }.min())
      #expect(next > name.at.y, "\(name.line.string)")
    }
  }
}
