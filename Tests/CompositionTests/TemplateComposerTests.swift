import Analysis
import Comparison
import PublicSpace
import Testing

@testable import Composition

struct TemplateComposerTests {
  /// A sheet of each arrangement.
  private static let sheets = ["A1", "A2-portrait", "A4", "A4-portrait", "16:9", "long"]

  @Test(arguments: Template.shipped.map(\.id))
  func nothingIsCutOrTooSmallOnAnySheet(id: String) throws {
    let content = try SmallCourt.content()
    for (index, name) in Self.sheets.enumerated() {
      let language = Language.allCases[index % 2]
      let sheet = try #require(BoardSheet(name: name))
      let board = try SmallCourt.board(content, Template.shipped(id), on: sheet, in: language)
      for drawn in board.sheets {
        #expect(abs(drawn.width - sheet.width) < 1e-9)
        if let height = sheet.height { #expect(abs(drawn.height - height) < 0.5) }
        expectAllOnPaper(drawn, "\(id) \(name) \(language)")
      }
      let faults = board.faults(of: [content], measuredBy: SquareLetters())
        .filter { ["lint.letters", "lint.box", "lint.cut"].contains($0.finding.code) }
      #expect(faults.isEmpty, "\(id) \(name): \(faults.map(\.finding.message.en))")
    }
  }

  @Test func plansKeepATrueScaleOnEverySheet() throws {
    let content = try SmallCourt.content()
    for name in Self.sheets {
      let sheet = try #require(BoardSheet(name: name))
      let board = try SmallCourt.board(content, Template.shipped("brief"), on: sheet, in: .en)
      // Over the plan, or on a slide in a line of its own beside it.
      let caption = try #require(
        board.sheets.flatMap(\.marks.strings)
          .first { $0.wholeMatch(of: /(The plan  )?1:[0-9]+/) != nil })
      let scale = try #require(caption.split(separator: ":").last.flatMap { Double($0) })
      #expect(PlanView.scales.contains(scale))
      // The house is 20 m long: its outline is as long on paper as the scale says.
      let length = 20_000 / scale
      let widths = board.sheets.flatMap(\.marks.flat).compactMap { mark -> Double? in
        guard case .area(let path, _) = mark, path.corners.count == 4 else { return nil }
        return path.reach?.width
      }
      #expect(widths.contains { abs($0 - length) < 0.01 }, "\(name) 1:\(scale)")
    }
  }

  @Test func whatThereIsNothingToShowOfLeavesItsRoom() throws {
    let yaml = """
      arrangements:
        - sheets: [A3]
          width: 420
          pages:
            - areas: [{from: 0, to: 200, blocks: [{figures: 60}, {takepart: 50}, {text: {name: x}}]}]
            - areas: [{from: 0, to: 200, blocks: [title, takepart]}]
      """
    let template = try Template(in: yaml, file: "t.yaml")
    var content = try SmallCourt.content()
    let sheet = try #require(BoardSheet(name: "A3"))
    let without = try SmallCourt.board(content, template, on: sheet, in: .zh)
    #expect(without.sheets.count == 1)
    #expect(without.sheets[0].parts.map(\.word) == ["figures"])
    #expect(without.sheets[0].parts[0].box.height == 200)
    content.said.takePart.until = "2026-12-01"
    let with = try SmallCourt.board(content, template, on: sheet, in: .zh)
    #expect(with.sheets.count == 2)
    #expect(with.sheets[0].parts.map(\.word) == ["figures", "takepart"])
    #expect(with.strings.contains("2026-12-01"))
  }

  /// From 3 m, 1.5 m and 0.5 m: nothing that a consultation needs is left for another sheet.
  @Test(arguments: ["A1", "A0", "A1-portrait", "A2-portrait"])
  func aLargeSheetOfConsultHoldsAllBlocks(name: String) throws {
    let sheet = try #require(BoardSheet(name: name))
    let arrangement = try #require(Template.shipped("consult").arrangement(for: sheet))
    let words = Set(arrangement.pages[0].blocks.map(\.word))
    let wanted = [
      "head", "plan", "pair", "figures", "balance", "hours", "ledger", "needs", "section",
      "takepart", "key", "foot",
    ]
    #expect(arrangement.pages.count == 1 && words.isSuperset(of: wanted))
    let demand = try BoardDemand(of: Template.shipped("consult"), on: sheet)
    #expect(demand.blocks.isSuperset(of: [.access, .sun, .zones, .sight, .checks]))
  }

  /// A number that no list begins with is read as the first.
  @Test(arguments: ["diagrams: {from: 0, most: -1}", "diagram: {number: 0}"])
  func diagramsAreCountedFromOne(block: String) throws {
    let yaml = "arrangements: [{sheets: [A1], pages: [{areas: [{blocks: [{\(block)}]}]}]}]"
    let board = try SmallCourt.board(
      SmallCourt.content(), Template(in: yaml, file: "t.yaml"), on: .a1, in: .zh)
    #expect(board.sheets.map { $0.parts.count } == [1])
  }

  /// A logo on every page makes no page of one that has nothing else to show.
  @Test func aFrameAloneMakesNoPage() throws {
    let yaml = """
      arrangements:
        - sheets: [A3]
          width: 420
          every: [{from: 250, to: 259, blocks: [foot, {text: {name: office}}]}]
          pages:
            - areas: [{from: 0, to: 200, blocks: [figures]}]
            - areas: [{from: 0, to: 200, blocks: [takepart]}]
      """
    var content = try SmallCourt.content()
    var words = BoardWords.Option()
    words.texts["office"] = BoardWords.Words(zh: "设计室", en: "Our office")
    content.said.options["option"] = words
    let template = try Template(in: yaml, file: "t.yaml")
    let board = try SmallCourt.board(
      content, template, on: #require(BoardSheet(name: "A3")), in: .en)
    #expect(board.sheets.map { $0.parts.map(\.word) } == [["figures", "foot", "text"]])
  }

  @Test func thePlanTellsWhereASectionOnTheSameBoardIsCut() throws {
    func letters(_ blocks: String) throws -> [String] {
      let yaml = "arrangements: [{sheets: [A1], pages: [{areas: [{blocks: [\(blocks)]}]}]}]"
      let board = try SmallCourt.board(
        SmallCourt.content(), Template(in: yaml, file: "t.yaml"), on: .a1, in: .zh)
      let plan = try #require(board.sheets[0].parts.first { $0.word == "plan" })
      return board.sheets[0].marks[plan.marks].map { $0 }.strings.filter {
        ["A", "A′"].contains($0)
      }
    }
    #expect(try letters("{plan: 300}, section") == ["A", "A′"])
    #expect(try letters("{plan: 300}, key").isEmpty)
  }

  /// Words beside it leave the plan of a slide its whole height.
  @Test(arguments: ["plan", "diagram: {number: 1}"])
  func aWideBlockDrawsItsPlanAsHighAsItIs(block: String) throws {
    let yaml =
      "arrangements: [{sheets: [\"16:9\"], width: 226, margin: 10, pages: "
      + "[{areas: [{from: 0, to: 97, blocks: [{\(block)}]}]}]}]"
    let board = try SmallCourt.board(
      SmallCourt.content(), Template(in: yaml.replacing("{plan}", with: "plan"), file: "t.yaml"),
      on: BoardSheet(SheetSize.slide), in: .zh)
    let frames = board.sheets[0].marks.compactMap { mark -> PaperBox? in
      if case .framed(let box, _) = mark { box } else { nil }
    }
    let share = SheetSize.slide.width / 226
    #expect(abs((frames.map(\.height).max() ?? 0) - 97 * share) < 0.1, "\(frames)")
    // The words stand left of it.
    #expect(frames.allSatisfy { $0.x > 50 * share })
  }

  @Test func aSheetWithoutAnArrangementIsNamed() throws {
    let template = try Template(
      in: "arrangements: [{sheets: [A2], pages: [{areas: [{blocks: [plan]}]}]}]", file: "t.yaml")
    let content = try SmallCourt.content()
    let error = #expect(throws: SheetNotArranged.self) {
      try SmallCourt.board(content, template, on: .a1, in: .zh)
    }
    #expect(error?.wording.en.contains("no arrangement for A1; there are A2") == true)
  }

  @Test func partsAreAllMarksInTheirOrder() throws {
    let board = try SmallCourt.board(
      SmallCourt.content(), Template.shipped("consult"), on: .a1, in: .zh)
    let parts = board.sheets[0].parts
    #expect(parts.first?.marks.lowerBound == 0)
    #expect(parts.last?.marks.upperBound == board.sheets[0].marks.count)
    for (one, next) in zip(parts, parts.dropFirst()) {
      #expect(one.marks.upperBound == next.marks.lowerBound)
    }
  }

  @Test func aDrawingWithoutRoomIsToldAndNotDrawn() throws {
    let yaml =
      "arrangements: [{sheets: [A3], width: 420, pages: [{areas: ["
      + "{from: 0, to: 15, blocks: [plan]}, {from: 20, to: 200, blocks: [figures]}]}]}]"
    let (board, findings) = try Board.board(
      of: [SmallCourt.content()], by: Template(in: yaml, file: "t.yaml"),
      on: BoardSheet(name: "A3"), in: .en, measuredBy: SquareLetters())
    #expect(board.sheets[0].parts.map(\.word) == ["figures"])
    let told = try #require(findings.first { $0.code == "block.small" })
    #expect(told.advice.en.contains("15 mm") && told.advice.en.contains("give “plan” more room"))
  }
}
