import Geometry
import PublicSpace
import Testing

@testable import Composition

struct PlanSheetTests {
  @Test(arguments: SheetSize.all, Language.allCases)
  func allMarksLieOnTheSheet(size: SheetSize, language: Language) throws {
    let sheet = try SmallCourt.plan(on: size, in: language).sheets[0]
    #expect(sheet.width == size.width && sheet.height == size.height)
    expectAllOnPaper(sheet)
  }

  @Test func aPlanStandsUprightToo() throws {
    let size = try #require(SheetSize(name: "A2-portrait"))
    expectAllOnPaper(try SmallCourt.plan(on: size).sheets[0])
  }

  @Test func theScaleAskedForIsDrawnAndSaid() throws {
    let sheet = try SmallCourt.plan(scale: 500).sheets[0]
    #expect(sheet.marks.strings.contains { $0.contains("1:500") })
    // The site is 60 m long: 120 mm.
    let frames = sheet.marks.compactMap { mark in
      if case .framed(_, let inner) = mark { inner } else { nil }
    }
    let site = try #require(frames.first?.first?.reach)
    #expect(abs(site.width - 120) < 0.01 && abs(site.height - 80) < 0.01)
  }

  @Test func withoutAScaleTheLargestThatFitsIsTaken() throws {
    // 42 m in less than 210 mm of an A4.
    let strings = try SmallCourt.plan(on: SheetSize.all[4]).strings
    #expect(strings.contains("1:250") || strings.contains("1:300"))
  }

  @Test func aPlanThatDoesNotFitSaysWhatWould() throws {
    let error = #expect(throws: PlanDoesNotFit.self) {
      try SmallCourt.plan(on: SheetSize.all[4], scale: 100)
    }
    let words = try #require(error?.description)
    #expect(words.hasPrefix("at 1:100 the site does not fit A4"))
    let advised = try #require(words.firstMatch(of: /take 1:([0-9]+)/)?.output.1)
    let scale = try #require(Double(advised))
    #expect(try SmallCourt.plan(on: SheetSize.all[4], scale: scale).sheets.count == 1)
  }

  @Test func anIllustrativeSiteSaysSoAndAnotherDoesNot() throws {
    var description = SmallCourt.description
    #expect(try !SmallCourt.plan().strings.contains("示意"))
    description.isIllustrative = true
    #expect(try SmallCourt.plan(in: .zh, description).strings.contains("示意"))
    #expect(try SmallCourt.plan(in: .en, description).strings.contains("illustrative"))
  }

  @Test func aNamelessSiteIsCalledByItsFile() throws {
    let strings = try SmallCourt.plan(in: .zh, SiteDescription()).strings
    #expect(strings.contains("option") && !strings.contains(".geojson"))
  }

  @Test func twoRunsGiveEqualBoards() throws {
    #expect(try SmallCourt.plan() == SmallCourt.plan())
  }

  @Test func theScaleBarIsTrue() throws {
    let view = PlanView(
      scale: 400, centre: .init(0, 0), box: PaperBox(x: 0, y: 0, width: 9, height: 9))
    let bar = PlanFurniture(view: view, theme: .day, language: .en, face: 4)
      .scaleBar(at: PaperPoint(10, 100), longest: 130)
    let reach = try #require(PaperBox(around: bar.compactMap(\.path?.reach).flatMap(\.corners)))
    // 50 m at 1:400.
    #expect(abs(reach.width - 125) < 1e-9)
    #expect(bar.strings.contains("50 m") && bar.strings.contains("0"))
  }
}
