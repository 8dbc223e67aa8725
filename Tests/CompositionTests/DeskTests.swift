import PublicSpace
import Testing

@testable import Composition

struct DeskTests {
  private var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())

  private mutating func set(_ text: String, size: Double, width: Double) -> TextLine? {
    let mark = desk.line(text, desk.style(.text, size), at: PaperPoint(0, 0), width: width)
    return [mark].texts.first?.line
  }

  @Test mutating func aLineThatFitsKeepsItsSize() {
    #expect(set("学林苑学林苑", size: 10, width: 60)?.style.size == 10)
    #expect(desk.notes.findings.isEmpty)
  }

  @Test mutating func aLongLineIsSetSmallerToFit() throws {
    let line = try #require(set("学林苑学林苑", size: 10, width: 40))
    #expect(line.string == "学林苑学林苑")
    #expect(SquareLetters().width(of: line.string, in: line.style) <= 40)
    #expect(line.style.size > 6.6)
    #expect(desk.notes.findings.isEmpty)
  }

  @Test mutating func aLineTooLongForTheSmallestLettersIsAFinding() throws {
    let line = try #require(set("学林苑学林苑", size: 10, width: 20))
    #expect(line.style.size == 3.5)
    #expect(desk.notes.findings.map(\.code) == ["text.long"])
    #expect(desk.notes.findings[0].message.en.contains("“学林苑学林苑”"))
  }

  @Test(arguments: [1.0, 3, 10, 20.9, 21, 30, 59, 60, 100])
  mutating func noLineIsSetUnderTheFloorOrEnlarged(width: Double) throws {
    let size = try #require(set("学林苑学林苑", size: 10, width: width)).style.size
    #expect((3.5...10).contains(size))
    // Six letters of 3.5 mm need 21 mm.
    #expect(desk.notes.findings.isEmpty == (width > 21))
  }

  @Test mutating func aParagraphIsSetSmallerUntilItHasFewEnoughLines() {
    let text = "拆围栏护浅岸轴线有座有荫空墙可画小哥在南门有驿站"
    let lines = desk.paragraph(
      text, desk.style(.text, 8), at: PaperPoint(5, 5), width: 70, lines: 2
    ).texts
    #expect(lines.count == 2)
    #expect(lines.map(\.line.string).joined() == text)
    #expect(lines.allSatisfy { (3.5..<8).contains($0.line.style.size) })
    #expect(lines[1].at.y - lines[0].at.y > lines[0].line.style.size)
    #expect(desk.notes.findings.isEmpty)
  }

  @Test mutating func aParagraphWithoutRoomIsWholeAndAFinding() {
    let text = String(repeating: "拆围栏护浅岸", count: 20)
    let lines = desk.paragraph(
      text, desk.style(.text, 8), at: PaperPoint(5, 5), width: 50, lines: 2
    ).texts
    #expect(lines.map(\.line.string).joined() == text)
    #expect(lines.allSatisfy { $0.line.style.size == 3.5 })
    #expect(desk.notes.findings.map(\.code) == ["text.long"])
  }

  @Test func wordsFollowTheLanguage() {
    #expect(desk.say("图例", "Key") == "图例")
    #expect(Desk(theme: .day, language: .en, ruler: SquareLetters()).say("图例", "Key") == "Key")
  }

  private mutating func title(_ text: String, width: Double) -> [TextLine] {
    desk.title(text, desk.style(.titleBold, 10), at: PaperPoint(0, 20), width: width)
      .texts.map(\.line)
  }

  @Test mutating func aTitleIsInOneLineWhereItFits() {
    #expect(title("学林苑学林苑", width: 60).map(\.style.size) == [10])
    // A little smaller is better than two lines.
    #expect(title("学林苑学林苑", width: 45).count == 1)
  }

  @Test mutating func aLongTitleHasTwoLinesThatAreNoHigherThanOne() throws {
    let marks = desk.title(
      "把停在草地上的汽车请到地下去把树荫请回来", desk.style(.titleBold, 10), at: PaperPoint(0, 20), width: 60)
    let texts = marks.texts
    #expect(texts.count == 2)
    #expect(texts[1].at.y == 20)
    let boxes = texts.map { $0.line.reach(at: $0.at) }
    #expect(boxes.allSatisfy { $0.width <= 60 && $0.y > 20 - 10 })
    #expect(desk.notes.findings.isEmpty)
  }

  @Test mutating func aTitleThatNoLinesHoldIsAFinding() {
    _ = title(String(repeating: "苑", count: 60), width: 60)
    #expect(desk.notes.findings.map(\.code) == ["text.long"])
  }

  @Test mutating func anAccentInSmallLettersIsDarkened() throws {
    let style = desk.style(.titleBold, 10, desk.theme.accent)
    func colour(_ width: Double, _ desk: inout Desk) -> Colour? {
      desk.title("学林苑学林苑", style, at: PaperPoint(0, 20), width: width).texts.first?.line.style
        .colour
    }
    #expect(colour(60, &desk) == desk.theme.accent)
    #expect(colour(24, &desk) == desk.theme.accentInk)
  }
}
