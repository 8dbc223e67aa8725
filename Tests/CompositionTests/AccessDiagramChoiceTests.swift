import Analysis
import Comparison
import Foundation
import PublicSpace
import Samples
import Testing

@testable import Composition

struct AccessDiagramChoiceTests {
  private func chosen(
    from before: [SampleFeature], to after: [SampleFeature]
  ) throws -> AccessDiagram? {
    let comparison = try LayoutComparison(
      of: SampleLayout(before).site(), with: [SampleLayout(after).site()])
    return try AccessDiagram.mostChanged(
      by: BoardContent(
        comparison: comparison, variant: comparison.variants[0], option: "a", fingerprint: "",
        sheet: 1, sheets: 1))
  }

  @Test func theUseThatChangesMostIsShown() throws {
    let gates: [SampleFeature] = [.point("gate", 100, 0, id: "east")]
    let new = try #require(
      try chosen(from: LongCourt.features, to: LongCourt.features + gates))
    #expect(new.use == .gate && new.traveller.profile.id == "walk")
    #expect(new.headline(in: .zh) == "步行 100 米内可到出入口的住户：0 → 30 户")
  }

  @Test func wheelsAreShownWhereTheyGainMore() throws {
    let today =
      LongCourt.features + [
        .area("plaza", .rectangle(-100, -20, 15, 40), id: "west"),
        .area("lawn", .rectangle(-85, -20, 10, 40), id: "strip"),
        .area("plaza", .rectangle(-75, -20, 175, 40), id: "east"),
      ]
    let bridge = SampleFeature.area("path", .rectangle(-85, -3, 10, 6), id: "bridge")
    let chosen = try #require(try chosen(from: today, to: today + [bridge]))
    #expect(chosen.use == .playground && chosen.traveller.profile.id == "wheels")
    #expect(chosen.headline(in: .zh) == "轮椅 100 米内可到儿童场地的住户：0 → 30 户")
  }

  @Test func whereNothingChangesPlaygroundsOnFootAreShown() throws {
    let chosen = try #require(try chosen(from: LongCourt.features, to: LongCourt.features))
    #expect(chosen.use == .playground && chosen.traveller.profile.id == "walk")
    #expect(chosen.headline(in: .en).hasSuffix(": 30 → 30"))
    #expect(chosen.access.doors.indices.allSatisfy { chosen.mark(of: $0).change == nil })
  }

  @Test func withoutDoorsThereIsNoneAndNoEmptyFrame() throws {
    let doorless = LongCourt.without("near", "middle", "far", "shut")
    #expect(try chosen(from: doorless, to: doorless) == nil)
  }

  @Test func doorsThatComeNearerAndGoFartherAreTold() throws {
    let moved =
      LongCourt.without("slide") + [.area("playground", .rectangle(90, -5, 10, 10), id: "slide")]
    let diagram = try LongCourt.diagram(moved, against: LongCourt.features)
    let changes = diagram.access.doors.indices.map { diagram.mark(of: $0).change }
    #expect(changes == [.farther, .farther, .nearer, nil])
    let texts = try LongCourt.sheet(diagram).marks.strings
    #expect(texts.contains("比今天近 10 m 以上：1 个门洞，30 户"))
    #expect(texts.contains("比今天远 10 m 以上：2 个门洞，30 户"))
  }

  @Test func theBoardShowsIt() throws {
    // In one line or two.
    let text = try SmallCourt.consult().strings.replacing("\n", with: "")
    #expect(text.contains("步行 100 米内可到儿童场地的门洞：0 → 1 个"))
  }

  @Test func everySampleBoardHasOne() throws {
    for sample in try SampleBoard.all.get() {
      #expect(sample.board.strings.contains(/100 (米内可到|m)/), "\(sample.name)")
    }
  }
}
