import PublicSpace
import Testing

@testable import Composition

struct ThemeNewTests {
  @Test(arguments: [
    (0xD55E00, "橙色为新增", "orange is new"), (0xC03A00, "橙红色为新增", "orange-red is new"),
    (0x0072B2, "蓝色为新增", "blue is new"), (0xC00020, "红色为新增", "red is new"),
    (0x22262B, "粗线为新增", "heavy lines are new"), (0x000000, "粗线为新增", "heavy lines are new"),
  ])
  func whatIsNewIsCalledByItsColour(accent: Int, zh: String, en: String) {
    var theme = Theme.day
    theme.accent = Colour(accent)
    #expect(theme.newInWords(.zh) == zh)
    #expect(theme.newInWords(.en) == en)
  }

  @Test func whatMovesIsSaidWhereThereIsAny() {
    #expect(Theme.day.newInWords(.zh, andMoved: true) == "橙色为新增，虚线箭头为移位")
    #expect(Theme.day.newInWords(.en, andMoved: false) == "orange is new")
  }

  @Test(arguments: Theme.shippedNames)
  func shippedThemesTellTheNewFromTheOld(name: String) throws {
    let theme = try #require(Theme.shipped(name))
    #expect(faults(theme) == 0)
  }

  /// Either another colour or a heavier line does.
  @Test func newLikeOldIsAFault() {
    var theme = Theme.day
    theme.accent = theme.ink
    #expect(theme.newWeight > 1 && faults(theme) == 1, "a little heavier is not enough")
    theme.newWeight = 2
    #expect(faults(theme) == 0)
  }

  /// Eyes without red or green tell it by its rim of paper.
  @Test func whatIsNewHasARimOfPaper() throws {
    let pen = Pen(base: 0.5, isFine: true)
    let marks = Theme.day.outlineOfNew(
      PaperPath(PaperBox(x: 0, y: 0, width: 10, height: 6)), weight: 0.5, pen)
    let strokes = marks.compactMap { mark -> Stroke? in
      if case .line(_, let stroke) = mark { stroke } else { nil }
    }
    try #require(strokes.count == 2)
    #expect(strokes[0].colour == Theme.day.paper.faded(to: 0.9))
    #expect(strokes[1].colour == Theme.day.accent)
    #expect(strokes[0].width >= strokes[1].width * 1.8)
  }

  private func faults(_ theme: Theme) -> Int {
    var board = Board(sheets: [], title: "", subject: "", author: "", date: nil, language: "zh")
    board.keys = [theme.newAndOld(.zh)]
    return coloursAlike(in: board).count
  }
}
