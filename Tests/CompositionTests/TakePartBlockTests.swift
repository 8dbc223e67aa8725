import PublicSpace
import Testing

@testable import Composition

struct TakePartBlockTests {
  private func strings(_ content: BoardContent, _ language: Language = .zh) -> [String] {
    var desk = Desk(theme: .day, language: language, ruler: SquareLetters())
    return TakePartBlock(content: content).marks(
      in: PaperBox(x: 0, y: 0, width: 200, height: 90), &desk
    ).strings
  }

  @Test func itSaysWhatPeopleSayAndNothingElse() throws {
    var content = try SmallCourt.content()
    #expect(!TakePartBlock.isWanted(content))
    content.said.takePart.place = SiteDescription.Words(zh: "活动室", en: "the hall")
    #expect(TakePartBlock.isWanted(content))
    #expect(strings(content) == ["参与", "地点", "活动室"])
    #expect(strings(content, .en) == ["Take part", "where", "the hall"])
  }

  /// The camphor moves: in Shanghai two thirds must agree and five days' notice be given.
  @Test func aMovedTreeBringsWhatLawAsks() throws {
    var description = SmallCourt.description
    var content = try SmallCourt.content(description)
    content.said.takePart.until = "2026-12-12"
    #expect(!strings(content).contains("树木"))
    description.city = "shanghai"
    content = try SmallCourt.content(description)
    content.said.takePart.until = "2026-12-12"
    #expect(strings(content).contains("树木"))
    #expect(strings(content).joined().contains("三分之二") && strings(content).joined().contains("5"))
  }

  /// Three boxes in a row, or three one under the other: never two and one.
  @Test(arguments: Array(stride(from: 40.0, through: 140, by: 10)))
  func boxesToTickStandEvenly(width: Double) throws {
    var content = try SmallCourt.content()
    content.said.takePart.ticks = ["赞成", "改一改再赞成", "不赞成"].map {
      SiteDescription.Words(zh: $0)
    }
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    let box = PaperBox(x: 0, y: 0, width: width, height: 90)
    let places = TakePartBlock(content: content).marks(in: box, &desk).texts
      .filter { $0.line.string != "参与" }.map(\.at)
    let (columns, rows) = (Set(places.map(\.x)).count, Set(places.map(\.y)).count)
    #expect([columns, rows].sorted() == [1, 3])
  }

  @Test func whatIsSaidStandsInOneColumn() throws {
    var content = try SmallCourt.content()
    content.said.takePart.ask = SiteDescription.Words(zh: "居委会", en: "the committee")
    content.said.takePart.until = "2026-12-12"
    var desk = Desk(theme: .day, language: .en, ruler: SquareLetters())
    let texts = TakePartBlock(content: content).marks(
      in: PaperBox(x: 0, y: 0, width: 200, height: 90), &desk
    ).texts
    let places = texts.filter { ["2026-12-12", "the committee"].contains($0.line.string) }
    #expect(places.count == 2 && Set(places.map(\.at.x)).count == 1)
  }

  @Test func boxesAreAsManyAsThereAreThingsToTick() throws {
    var content = try SmallCourt.content()
    content.said.takePart.ticks = ["赞成", "不赞成"].map { SiteDescription.Words(zh: $0) }
    #expect(strings(content) == ["参与", "赞成", "不赞成"])
  }
}
