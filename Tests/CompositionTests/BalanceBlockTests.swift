import PublicSpace
import Testing

@testable import Composition

struct BalanceBlockTests {
  private func marks(width: Double, in language: Language) throws -> [Mark] {
    var desk = Desk(theme: .day, language: language, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 10, width: width, height: 60)
    let marks = try BalanceBlock(content: SmallCourt.content()).marks(in: box, &desk)
    for mark in marks {
      #expect(box.inset(by: -1).contains(try #require(mark.reach)), "\(mark)")
    }
    return marks
  }

  @Test func aWideBlockTellsTodayAndThePlan() throws {
    let strings = try marks(width: 260, in: .en).strings
    #expect(strings.contains("today m²") && strings.contains("plan m²") && strings.contains("±"))
  }

  /// Who takes today's figure from the plan's gets what the table says.
  @Test func differencesAreThoseOfThePrintedFigures() throws {
    let texts = try marks(width: 260, in: .en).texts
    func number(_ string: String) -> Int? {
      Int(string.replacing(",", with: "").replacing("−", with: "-").replacing("+", with: ""))
    }
    let rows = Dictionary(grouping: texts) { $0.at.y }.values.compactMap { row -> [Int]? in
      let numbers = row.sorted { $0.at.x < $1.at.x }.compactMap { number($0.line.string) }
      return numbers.count == 3 ? numbers : nil
    }
    #expect(rows.count > 3)
    for row in rows { #expect(row[1] - row[0] == row[2], "\(row)") }
  }

  /// By hand: 80 m² of play where there was none.
  @Test func aNarrowBlockTellsThePlanAndTheDifference() throws {
    let strings = try marks(width: 100, in: .zh).strings
    #expect(!strings.contains("今天 m²") && strings.contains("方案 m²"))
    #expect(strings.contains("80") && strings.contains("+80"))
  }
}
