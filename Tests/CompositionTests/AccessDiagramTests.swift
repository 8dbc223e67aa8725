import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct AccessDiagramTests {
  @Test func theFindingCountsHouseholds() throws {
    let diagram = try LongCourt.diagram()
    #expect(diagram.headline(in: .zh) == "65 户中有 30 户步行 100 米内可到儿童场地")
    #expect(
      diagram.headline(in: .en) == "30 of 65 households are within a 100 m walk of a playground")
  }

  @Test func doorsAreCountedWhereHouseholdsAreNotKnown() throws {
    var features = LongCourt.features
    for index in features.indices {
      features[index].properties.removeAll { $0.name == "households" }
    }
    let diagram = try LongCourt.diagram(features)
    #expect(diagram.headline(in: .zh) == "4 个门洞中有 2 个步行 100 米内可到儿童场地")
    #expect(diagram.headline(in: .en) == "2 of 4 doors are within a 100 m walk of a playground")
  }

  @Test func whereAllReachItAllIsSaid() throws {
    let diagram = try LongCourt.diagram(LongCourt.without("far", "shut"))
    #expect(diagram.headline(in: .zh) == "全部 30 户，步行 100 米内可到儿童场地")
  }

  @Test func whereNobodyIsNearTheNearestIsSaid() throws {
    let features = LongCourt.without("near", "middle") + [.point("door", 20, 0, id: "x")]
    #expect(
      try LongCourt.diagram(features).headline(in: .en).hasPrefix("2 of 3 doors are within a 200 m")
    )
  }

  @Test func whereNobodyReachesItTheReasonIsSaid() throws {
    let diagram = try LongCourt.diagram(LongCourt.without("near", "middle", "far"))
    #expect(diagram.headline(in: .zh) == "步行到不了儿童场地：被栅栏“cage”挡住")
    #expect(diagram.headline(in: .en).hasPrefix("no way leads to a playground (on foot): fence"))
  }

  @Test func whatIsNotThereIsSaid() throws {
    #expect(try LongCourt.diagram(to: .fitness).headline(in: .zh) == "这里没有健身场地")
    let doorless = LongCourt.without("near", "middle", "far", "shut")
    #expect(try LongCourt.diagram(doorless).headline(in: .zh).contains("没有画单元门"))
  }

  @Test func aUseNobodyAskedAfterHasNoDiagram() throws {
    let (site, access) = try LongCourt.access()
    #expect(try AccessDiagram(of: site, access, for: access.travellers[0], to: .toilet) == nil)
  }

  @Test func aProposalIsHeadedByWhatItChanges() throws {
    let diagram = try LongCourt.diagram(against: LongCourt.without("slide"))
    #expect(diagram.headline(in: .zh) == "步行 100 米内可到儿童场地的住户：0 → 30 户")
    #expect(
      diagram.headline(in: .en) == "Households within a 100 m walk of a playground: 0 → 30")
  }

  /// By hand: 30, 80 and 180 m to the slide’s edge at x = −90.
  @Test func everyDoorIsMarkedByItsBand() throws {
    let diagram = try LongCourt.diagram()
    let marks = diagram.access.doors.indices.map { diagram.mark(of: $0).reach }
    #expect(marks == [.within(0), .within(1), .within(2), .unreached])
    #expect(diagram.worst.map { diagram.access.doors[$0.door].id } == "far")
  }

  @Test func theKeyCountsWhatMeasureCounts() throws {
    let diagram = try LongCourt.diagram()
    let texts = try LongCourt.sheet(diagram).marks.strings
    for (band, doors, households) in [(50, 1, 10), (100, 2, 30), (200, 3, 60)] {
      #expect(texts.contains("\(band) m 内：\(doors) 个门洞，\(households) 户"))
    }
    #expect(texts.contains("到不了：1 个门洞，5 户，被栅栏“cage”挡住"))
    #expect(texts.contains("最远的门洞（远门）：180 m，3 分钟"))
    #expect(texts.contains("最远 180 m · 3 分钟"))
    #expect(texts.contains { $0.contains("净宽 0.6 m") && $0.contains("1.33 m") })
  }

  @Test func bandsAreWrittenOnTheirEdges() throws {
    let sheet = try LongCourt.sheet(try LongCourt.diagram(), in: .en)
    let texts = sheet.marks.strings
    #expect(texts.contains("50 m") && texts.contains("100 m") && texts.contains("Slide"))
    for band in 0..<3 { #expect(sheet.marks.colours.contains(Theme.day.bands[band])) }
  }

  @Test func wordsOnThePlanDoNotLieOverEachOther() throws {
    for language in Language.allCases {
      let sheet = try LongCourt.sheet(try LongCourt.diagram(), in: language)
      let inner = sheet.marks.compactMap { mark in
        if case .framed(_, let inner) = mark { inner } else { nil }
      }
      let boxes = inner.flatMap(\.texts).map { $0.line.reach(at: $0.at) }
      #expect(boxes.count > 4)
      for (index, box) in boxes.enumerated() {
        #expect(!boxes[..<index].contains(where: box.intersects))
      }
    }
  }

  @Test(arguments: SheetSize.all, Language.allCases)
  func allMarksLieOnTheSheet(size: SheetSize, language: Language) throws {
    let sheet = try LongCourt.sheet(try LongCourt.diagram(), in: language, on: size)
    expectAllOnPaper(sheet)
    #expect(sheet.marks.strokes.allSatisfy { $0.width >= 0.09 })
  }

  @Test func twoRunsGiveEqualSheets() throws {
    #expect(try LongCourt.sheet(LongCourt.diagram()) == LongCourt.sheet(LongCourt.diagram()))
  }

  @Test func aScaleThatDoesNotFitSaysWhatWould() throws {
    let diagram = try LongCourt.diagram()
    let error = #expect(throws: PlanDoesNotFit.self) {
      try Board.diagrams(
        [diagram], on: SheetSize.all[4], scale: 100, in: .en, measuredBy: SquareLetters())
    }
    #expect(error?.wording.en.contains("take 1:750") == true)
  }
}
