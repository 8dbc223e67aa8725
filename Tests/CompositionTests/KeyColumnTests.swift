import Geometry
import PublicSpace
import Testing

@testable import Composition

struct KeyColumnTests {
  private let paper = DiagramPaper(
    view: PlanView(
      scale: 500, centre: Point(0, 0), box: PaperBox(x: 0, y: 0, width: 100, height: 100)),
    theme: .day, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.3, isFine: false),
    letters: 4, mark: 3)

  private func entry(_ text: String, least: Double = 0) -> KeyEntry {
    KeyEntry(text: text, least: least) { [.area(PaperPath($0), Colour(0))] }
  }

  @Test func longLinesAreBrokenAndFollowedWithoutTouching() throws {
    let column = KeyColumn(
      [entry("不计集中绿地，距外墙太近"), entry("太窄"), entry("圆", least: 12)], on: paper, letters: 4,
      width: 40)
    #expect(!column.isWhole)
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    let marks = column.marks(at: PaperPoint(10, 20), &desk)
    #expect(marks.strings == ["不计集中绿地，", "距外墙太近", "太窄", "圆"])
    let baselines = marks.texts.map(\.at.y)
    #expect(zip(baselines, baselines.dropFirst()).allSatisfy { $1 - $0 >= 4 * 1.2 })
    let boxes = marks.flat.compactMap(\.reach)
    #expect(boxes.allSatisfy { $0.x >= 10 && $0.right <= 50 && $0.bottom <= 20 + column.height })
    #expect(desk.notes.keys.map { $0.map(\.text) } == [["不计集中绿地，距外墙太近", "太窄", "圆"]])
  }

  @Test func shortLinesStayWhole() {
    let column = KeyColumn([entry("太窄"), entry("绿地")], on: paper, letters: 4, width: 40)
    #expect(column.isWhole && column.height < 16)
  }
}
