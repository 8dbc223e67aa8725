import Analysis
import Comparison
import PublicSpace
import Samples
import Testing

@testable import Composition

struct BoardDemandTests {
  private func content(_ demand: BoardDemand) throws -> BoardContent {
    try SmallCourt.content(measuredFor: .board(WalkProfile.shipped, demand))
  }

  /// What is not asked for is not missed.
  @Test(arguments: Template.shipped.map(\.id), ["A1", "A3", "16:9", "long"])
  func aBoardOfWhatItAsksForIsTheBoardOfEverything(id: String, name: String) throws {
    let template = try Template.shipped(id)
    let sheet = try #require(BoardSheet(name: name))
    guard template.arrangement(for: sheet) != nil else { return }
    let demand = BoardDemand(of: template, on: sheet)
    let lean = try content(demand)
    let full = try content(.everything)
    let boards = try [lean, full].map {
      try SmallCourt.board(
        demand.isShort(of: $0) ? full : $0, template, on: sheet, in: .zh)
    }
    #expect(boards[0].sheets == boards[1].sheets)
    #expect(boards[0].figures == boards[1].figures)
  }

  /// Boards measure fewer uses and profiles than reports do, and must not tell other figures for it.
  @Test func everyFigureOfABoardIsThatOfAReport() throws {
    let layout = try Layout(reading: inRepository("Sites/xuelinyuan/existing.geojson"))
    let site = try Site(layout, SiteDescription())
    var findings: [Finding] = []
    let board = try Measures(of: site, for: .board(WalkProfile.shipped), findings: &findings)
    let report = try Measures(of: site, findings: &findings)
    for metric in board.metrics {
      #expect(metric.value(board) == metric.value(report), "\(metric.id)")
    }
  }

  @Test func aBoardOfOnePlanAsksForItsFiguresAlone() throws {
    let yaml = """
      arrangements:
        - sheets: [A3]
          width: 420
          pages: [{areas: [{from: 0, to: 200, blocks: [plan, {figures: 60}]}]}]
      """
    var demand = BoardDemand(of: try Template(in: yaml, file: "t.yaml"), on: BoardSheet(name: "A3"))
    #expect(demand.blocks == [.area, .counts])
    #expect(demand.rules == [] && demand.diagrams == 0)

    var answer = Answer(to: "n1")
    answer.conditions = [.rule("ramp.slope"), .change("conflicts", grows: false)]
    demand.add(answer)
    #expect(demand.blocks == [.area, .counts, .checks, .zones])
    #expect(demand.rules == ["ramp.slope"])

    demand.add(words: [SiteDescription.Words(zh: "座位 104 处")])
    #expect(demand.blocks == BoardDemand.everything.blocks && demand.rules == nil)
  }

  @Test func diagramsAreCountedByTheLastOneShown() throws {
    let yaml = """
      arrangements:
        - sheets: [A3]
          width: 420
          pages: [{areas: [{from: 0, to: 200, blocks: [{diagrams: {from: 2, most: 2}}, {diagram: {number: 2}}]}]}]
      """
    let demand = BoardDemand(of: try Template(in: yaml, file: "t.yaml"), on: BoardSheet(name: "A3"))
    #expect(demand.diagrams == 3 && demand.blocks == [.access, .sun, .zones])
  }

  @Test func oneRuleOfManyIsJudgedAlone() throws {
    var request = try MeasureRequest([.checks])
    request.judged = ["ramp.slope"]
    var findings: [Finding] = []
    let rulings = try Measures(
      of: SmallCourt.site(SmallCourt.option), for: request, findings: &findings
    ).checks
    #expect(rulings?.all.map(\.rule.id) == ["ramp.slope"])
  }

  /// No doors, so no ways: what else there is to draw is measured after all.
  @Test func aBoardWithoutItsFirstDiagramIsShort() throws {
    let doorless = SampleLayout(SmallCourt.option.features.filter { $0.id != "door" })
    let template = try Template.shipped("consult")
    let demand = BoardDemand(of: template, on: nil)
    let comparison = try LayoutComparison(
      of: SmallCourt.site(SmallCourt.existing), with: [SmallCourt.site(doorless)],
      for: .board(WalkProfile.shipped, demand))
    let content = BoardContent(
      comparison: comparison, variant: comparison.variants[0], option: "option", fingerprint: "0",
      sheet: 1, sheets: 1)
    #expect(try demand.isShort(of: content))
    #expect(try !BoardDemand.everything.isShort(of: content))
  }
}
