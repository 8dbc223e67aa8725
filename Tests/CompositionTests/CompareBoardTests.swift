import PublicSpace
import Testing

@testable import Composition

/// The board of all proposals side by side.
struct CompareBoardTests {
  private func board(on sheet: String, in language: Language = .zh) throws -> Board {
    var content = try SmallCourt.content()
    content.isOfAll = true
    return try SmallCourt.board(
      content, .shipped("compare"), on: try #require(BoardSheet(name: sheet)), in: language)
  }

  private func marks(of part: String, on sheet: String) throws -> [Mark] {
    for drawn in try board(on: sheet).sheets {
      if let part = drawn.parts.first(where: { $0.word == part }) {
        return Array(drawn.marks[part.marks])
      }
    }
    return []
  }

  @Test(arguments: ["A1", "A3", "A4-portrait", "16:9", "long"])
  func thePlansHaveScaleAndArrow(sheet: String) throws {
    let words = try marks(of: "options", on: sheet).strings
    #expect(words.contains { $0.hasPrefix("1:") })
    #expect(words.contains("北 N"))
    #expect(words.contains { $0.hasSuffix(" m") }, "the scale bar's length")
  }

  @Test func residentsFindTheirDoorOnEachPlan() throws {
    let words = try marks(of: "options", on: "A1").strings
    #expect(words.count { $0 == "1号楼" } == 2)
    #expect(words.count { $0 == "西门" } == 2)
    #expect(words.count { $0 == "儿童乐园" } == 1)
  }

  @Test(arguments: ["A1", "A3", "A4-portrait", "16:9"])
  func figuresStandUnderEachOther(sheet: String) throws {
    let texts = try marks(of: "table", on: sheet).texts
    let figures = texts.filter { $0.line.string.allSatisfy { "0123456789,.–".contains($0) } }
    #expect(figures.count > 3)
    #expect(figures.allSatisfy { $0.line.anchor == .end })
    #expect(Set(figures.map { ($0.at.x * 100).rounded() }).count == 2, "today's and the option's")
  }

  @Test func rowsAreNoCloserThanAReaderAtArmsLengthNeeds() throws {
    let names = try marks(of: "table", on: "A1").texts
      .filter { $0.line.anchor == .start && $0.line.style.face == .text }
    #expect(names.count > 3)
    #expect(names.allSatisfy { $0.line.style.size > 5 })
  }
}
