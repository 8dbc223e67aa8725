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
    #expect(desk.findings.isEmpty && name.line.style.size == 4.6)
  }
}
