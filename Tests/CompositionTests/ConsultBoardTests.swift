import Foundation
import PublicSpace
import Testing

@testable import Composition

struct ConsultBoardTests {
  @Test func theBoardIsOneSheetOfA1() throws {
    let board = try SmallCourt.consult()
    #expect(board.sheets.map(\.width) == [841] && board.sheets.map(\.height) == [594])
    #expect(board.title.contains("小院"))
    #expect(board.date == "2026-11-20" && board.language == "zh")
  }

  @Test(arguments: Language.allCases)
  func allMarksLieOnTheSheet(language: Language) throws {
    for sheet in try SmallCourt.consult(in: language).sheets { expectAllOnPaper(sheet) }
  }

  /// By hand: 200 m² lawn and 180 m² path, 80 m² of play more; 40 residents; three seats a bench;
  /// π (3² + 2.5²) m² of crowns and 200 m² of lawn on 2400 m².
  @Test(arguments: [
    ("可停留的公共地面", "380", "460"), ("人均公共地面", "9.50", "11.50"), ("座位", "3", "9"),
    ("树冠覆盖", "2.0", "2.0"), ("绿化占比", "8.3", "8.3"),
  ])
  func theFiveNumbersAreTheMeasures(name: String, today: String, plan: String) throws {
    let texts = try SmallCourt.consult().sheets[0].marks.texts
    let label = try #require(texts.first { $0.line.string == name })
    // The plan's figure stands large under its name, today's small under it.
    let under = texts.filter { abs($0.at.x - label.at.x) < 15 && (0..<24) ~= $0.at.y - label.at.y }
      .sorted { $0.at.y < $1.at.y }.map(\.line)
    let large = try #require(under.first { $0.string == plan && $0.style.face == .textBold })
    let small = try #require(under.last { $0.string == today })
    #expect(large.style.size > 2 * small.style.size)
  }

  @Test func anIllustrativeSiteSaysSoAndAnotherDoesNot() throws {
    var description = SmallCourt.description
    #expect(try !SmallCourt.consult(in: .zh).strings.contains("示意"))
    #expect(try !SmallCourt.consult(in: .en).strings.lowercased().contains("illustrative"))
    description.isIllustrative = true
    #expect(try SmallCourt.consult(in: .zh, description).strings.contains("示意"))
    #expect(
      try SmallCourt.consult(in: .en, description).strings.lowercased().contains("illustrative"))
  }

  @Test func twoRunsGiveEqualBoards() throws {
    #expect(try SmallCourt.consult() == SmallCourt.consult())
  }

  @Test func anEnglishBoardHasNoHanButTheSitesOwnName() throws {
    let strings = try SmallCourt.consult(in: .en).strings + SmallCourt.plan(in: .en).strings
    #expect(strings.contains("小院"))
    #expect(!strings.replacing("小院", with: "").contains { $0.isIdeograph })
  }

  @Test func whatIsNotKnownIsNotMadeUp() throws {
    let strings = try SmallCourt.consult(in: .zh, SiteDescription()).strings
    #expect(strings.contains("未检查"))
    #expect(!strings.contains("Optional") && !strings.contains("nil"))
  }

  @Test func theFootNamesItsInputs() throws {
    #expect(try SmallCourt.consult().strings.contains("0123456789abcdef"))
  }
}

/// The boards of the sites in `Sites/`.
struct SampleBoardTests {
  @Test func thereAreBoardsToLookAt() throws {
    #expect(try SampleBoard.all.get().count >= 8)
  }

  @Test func noLetterIsSmallerThanThreeAndAHalfMillimetres() throws {
    for sample in try SampleBoard.all.get() {
      for (line, _) in sample.board.sheets.flatMap(\.marks.texts) {
        #expect(line.style.size >= 3.5 - 1e-9, "\(sample.name): \(line.string)")
      }
    }
  }

  @Test func nothingLiesOutsideTheSheet() throws {
    for sample in try SampleBoard.all.get() {
      for sheet in sample.board.sheets { expectAllOnPaper(sheet, sample.name) }
    }
  }

  @Test func noLineIsTooThinToPrint() throws {
    for sample in try SampleBoard.all.get() {
      let marks = sample.board.sheets.flatMap(\.marks)
      #expect(marks.strokes.allSatisfy { $0.width >= 0.09 }, "\(sample.name)")
      #expect(marks.strokes.count > 100)
    }
  }

  @Test func anEnglishBoardHasNoHanButTheSitesOwnNames() throws {
    for sample in try SampleBoard.all.get() where sample.language == .en {
      for text in sample.board.sheets.flatMap(\.marks.strings) {
        for run in text.split(whereSeparator: { !$0.isIdeograph }) {
          #expect(sample.words.contains(run), "\(sample.name): \(text)")
        }
      }
    }
  }

  @Test func everyTextIsOneLineOfRealWords() throws {
    for sample in try SampleBoard.all.get() {
      for text in sample.board.sheets.flatMap(\.marks.strings) {
        #expect(!text.contains("Optional(") && !text.contains("\n"))
        #expect(text.trimmingCharacters(in: .whitespaces) == text, "“\(text)”")
      }
    }
  }
}

extension Board {
  /// All its words.
  var strings: String { sheets.flatMap(\.marks.strings).joined(separator: "\n") }
}

func expectAllOnPaper(
  _ sheet: Sheet, _ name: String = "", sourceLocation: SourceLocation = #_sourceLocation
) {
  let paper = PaperBox(x: 0, y: 0, width: sheet.width, height: sheet.height)
  for mark in sheet.marks {
    guard let reach = mark.reach else { continue }
    #expect(paper.contains(reach), "\(name) \(mark)", sourceLocation: sourceLocation)
  }
  // What is in a frame is cut by it; words are not to be.
  for case .framed(let frame, let inner) in sheet.marks {
    for (line, place) in inner.texts {
      let isInside = frame.contains(line.reach(at: place))
      #expect(isInside, "\(name) \(line.string)", sourceLocation: sourceLocation)
    }
  }
}
