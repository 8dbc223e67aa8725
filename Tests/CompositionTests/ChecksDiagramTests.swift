import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct ChecksDiagramTests {
  private func diagram(_ features: [SampleFeature]) throws -> ChecksDiagram {
    let lot = SampleFeature.area("boundary", .rectangle(0, 0, 100, 60), id: "b")
    let site = try SampleLayout([lot] + features).site()
    return ChecksDiagram(of: site, try Rulings(of: site, by: Rule.shipped()))
  }

  private let lane = SampleFeature.line(
    "fire_lane", .through((10, 30), (90, 30)), width: 4, id: "lane")

  @Test func whatFailsComesFirstAndIsCounted() throws {
    let diagram = try diagram([lane, .tree(50, 31, id: "oak"), .point("gate", 0, 30, id: "g")])
    #expect(diagram.shown.first?.rule.id == "fire.lane")
    #expect(diagram.headline(in: .en).hasPrefix("2 of 37 rules fail (1 of them musts)"))
    #expect(diagram.headline(in: .zh).hasPrefix("37 条规则中 2 条不符合（应做到的 1 条）"))
  }

  @Test func whereNothingFailsThatIsSaid() throws {
    #expect(try diagram([lane]).headline(in: .zh).hasPrefix("37 条规则没有一条不符合"))
    #expect(try diagram([lane]).shown.allSatisfy { $0.verdict == .note })
  }

  @Test func aProposalIsHeadedByWhatItMends() throws {
    let before = try diagram([lane, .tree(50, 31, id: "oak"), .point("gate", 0, 30, id: "g")])
    let after = try diagram([lane, .point("gate", 0, 30, id: "g")])
    let both = ChecksDiagram(of: after.site, after.rulings, against: before.rulings)
    #expect(both.headline(in: .zh).hasPrefix("不符合的规则：2 条 → 1 条"))
    #expect(both.headline(in: .en).hasPrefix("Rules that fail: 2 → 1"))
    #expect(both.shown.count <= 4)
  }

  /// A reader sees what was found, what is wanted, and how firmly.
  @Test func theKeyTellsTheFigureAndTheLimit() throws {
    let diagram = try diagram([lane, .tree(50, 31, id: "oak"), .point("gate", 0, 30, id: "g")])
    let texts = diagram.key(
      on: DiagramPaper(
        view: PlanView(
          scale: 500, centre: Point(50, 30), box: PaperBox(x: 0, y: 0, width: 200, height: 120)),
        theme: .day, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: true),
        letters: 3.5, mark: 3)
    ).map(\.text)
    #expect(texts.first?.contains(" m，应 ≥ 4 m") == true, "\(texts)")
  }

  /// A key has room for four on a board; how many more fail is said.
  @Test func whatIsNotDrawnIsCounted() throws {
    let all = try diagram([lane, .tree(50, 31, id: "oak"), .point("gate", 0, 30, id: "g")])
    #expect(!all.note(in: .zh).contains("未画出"))
    let rule = try #require(try Rule.shipped().first { $0.id == "fire.lane" })
    let many = try Rulings(of: all.site, by: Array(repeating: rule, count: 6))
    let onBoard = ChecksDiagram(of: all.site, many, against: many)
    #expect(onBoard.note(in: .zh).hasSuffix("另有 2 条未画出"))
    #expect(onBoard.note(in: .en).hasSuffix("2 more not drawn"))
  }

  @Test func greenIsHeadedByWhatCounts() throws {
    let site = try SampleLayout([
      .area("boundary", .rectangle(0, 0, 100, 60), id: "b"),
      .area("lawn", .rectangle(0, 10, 60, 20), id: "l"),
      .area("building", .rectangle(0, 0, 60, 10), id: "h"),
    ]).site()
    let green = GreenDiagram(of: site, try GreenMeasures(of: site))
    #expect(
      green.headline(in: .zh) == "画了 1,200 m² 绿地，计入 1,140 m²（19.0 %）；集中绿地 1,110 m²")
  }
}
