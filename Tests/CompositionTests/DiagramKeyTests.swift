import Geometry
import PublicSpace
import Testing

@testable import Composition

struct DiagramKeyTests {
  private let paper = DiagramPaper(
    view: PlanView(
      scale: 500, centre: Point(0, 0), box: PaperBox(x: 0, y: 0, width: 100, height: 100)),
    theme: .day, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.3, isFine: false),
    letters: 4, mark: 2.7)

  /// The lines of a key in a width, row by row as they are read.
  private func rows(_ texts: [String], width: Double) throws -> [[String]] {
    let entries = texts.map { KeyEntry(text: $0) { [.area(PaperPath($0), Colour(0))] } }
    let key = DiagramKey(entries: entries, paper: paper, letters: 4)
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    let box = PaperBox(x: 0, y: 0, width: width, height: key.height(in: width) + 0.1)
    let written = key.marks(in: box, &desk).texts
    let boxes = written.map { $0.line.reach(at: $0.at) }
    #expect(boxes.allSatisfy(box.contains))
    for (index, one) in boxes.enumerated() {
      #expect(!boxes[(index + 1)...].contains(where: one.intersects))
    }
    return Dictionary(grouping: written, by: \.at.y).sorted { $0.key < $1.key }
      .map { $0.value.map(\.line.string) }
  }

  @Test func shortLinesShareARowAndLongOnesGoAcross() throws {
    let texts = ["儿童5处", "老人4处", "成年人1处", "不分年龄", "同一时段共用的场地二百米"]
    #expect(
      try rows(texts, width: 78) == [["儿童5处", "老人4处"], ["成年人1处", "不分年龄"], [texts[4]]])
  }

  @Test func whereColumnsAreAsLowTheyAreReadDownwards() throws {
    #expect(try rows(["一", "二", "三", "四"], width: 50) == [["一", "三"], ["二", "四"]])
  }

  @Test func aNarrowKeyHasALineEach() throws {
    #expect(try rows(["儿童五处", "老人四处"], width: 40) == [["儿童五处"], ["老人四处"]])
  }
}
