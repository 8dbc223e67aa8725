import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct ZonesDiagramTests {
  private static let lot = SampleFeature.area("boundary", .rectangle(0, 0, 100, 60), id: "b")

  /// Two grounds for children, of 100 and of 300 m².
  private static let play = [
    SampleFeature.area("playground", .rectangle(5, 5, 10, 10), id: "small")
      .with("age", "3-6").with("hours", "08:00-10:00"),
    .area("playground", .rectangle(30, 5, 30, 10), id: "large")
      .with("age", "6-12").with("hours", "09:00-12:00").with("name", "大院").with("name:en", "Yard"),
  ]

  private static let waste = SampleFeature.area("waste", .rectangle(18, 5, 4, 4), id: "waste")

  private func zones(_ features: [SampleFeature]) throws -> (site: Site, zones: ZoneMeasures) {
    let site = try SampleLayout([Self.lot] + features).site()
    var findings: [Finding] = []
    return (site, try ZoneMeasures(of: site, by: Zoning.shipped(), findings: &findings))
  }

  private func diagram(
    _ features: [SampleFeature], at hour: Int? = nil, against today: [SampleFeature]? = nil
  ) throws -> ZonesDiagram {
    let (site, zones) = try zones(features)
    let before = try today.map { try self.zones($0).zones }
    return try #require(ZonesDiagram(of: site, zones, at: hour, against: before))
  }

  private func paper(_ theme: Theme = .day, isBrief: Bool = false) -> DiagramPaper {
    DiagramPaper(
      view: PlanView(
        scale: 500, centre: Point(50, 30), box: PaperBox(x: 0, y: 0, width: 200, height: 120)),
      theme: theme, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: false),
      letters: 3.5, mark: 2.7, isBrief: isBrief)
  }

  @Test func theStripTellsWhichShareIsInUseWhen() throws {
    let strip = try #require(try diagram(Self.play).strip(on: paper()))
    let children = try #require(strip.rows.first)
    #expect(children.entry.text == "儿童 2 处 400 m²")
    #expect(children.uses.map(\.span) == [480..<540, 540..<600, 600..<720])
    let shares = children.uses.map(\.share)
    #expect(zip(shares, [0.25, 1, 0.75]).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test func whereThereIsLittleRoomTheFindingHasNames() throws {
    let far = SampleFeature.area("seating", .rectangle(80, 45, 10, 10), id: "far")
      .with("name", "花架")
    let all = try diagram(Self.play + [Self.waste, far])
    let atOdds = Set(all.conflicts.flatMap(\.zones))
    try #require(!atOdds.isEmpty && atOdds.count < all.shown.count)
    #expect(Set(all.spokenOf) == atOdds)
    func names(isBrief: Bool) -> [String] {
      var spots = Spots(in: PaperBox(x: -300, y: -300, width: 900, height: 900))
      return all.words(on: paper(isBrief: isBrief), &spots).strings
    }
    #expect(names(isBrief: false).contains("花架"))
    let spoken = atOdds.map { all.zones.zones[$0].name(in: .zh) }
    #expect(Set(names(isBrief: true)) == Set(spoken))
  }

  @Test func whereNothingIsAtOddsAllHaveNames() throws {
    let calm = try diagram(Self.play)
    #expect(calm.conflicts.isEmpty && calm.spokenOf == calm.shown)
  }

  /// Small children want a place from 16:00 to 18:30, school children too; neither has one then.
  @Test func theStripTellsWhoWantsAPlaceAndHasNone() throws {
    let strip = try #require(try diagram(Self.play).strip(on: paper()))
    #expect(strip.rows.first?.lacking.contains { $0.contains(17 * 60) } == true)
    // Elders have no place at all: their row is there, and empty.
    let elders = try #require(strip.rows.first { $0.entry.text.hasPrefix("老人") })
    #expect(elders.uses.isEmpty && elders.lacking == [360..<540, 840..<1020])
    #expect(!strip.rows.contains { $0.entry.text.hasPrefix("不分年龄") })
  }

  @Test func theStripIsDrawnInItsBoxAndPointsAtTheHour() throws {
    let strip = try #require(try diagram(Self.play, at: 9).strip(on: paper()))
    var desk = Desk(theme: .day, language: .zh, ruler: SquareLetters())
    let box = PaperBox(x: 10, y: 20, width: 160, height: strip.height(letters: 3.5))
    let marks = strip.marks(in: box, on: paper(), letters: 3.5, &desk)
    let around = box.inset(by: -2)
    for mark in marks.flat { #expect(mark.reach.map { around.contains($0) } ?? true, "\(mark)") }
    #expect(desk.notes.findings.isEmpty && desk.notes.keys.count == 1)
    // A frame as wide as an hour of the day.
    #expect(marks.contains { $0.colour == Theme.day.ink && $0.path?.reach?.width ?? 0 < 10 })
  }

  @Test func aSheetsKeyIsInTheStripAndABoardsInTheKey() throws {
    let diagram = try diagram(Self.play)
    #expect(!diagram.key(on: paper()).contains { $0.text.hasPrefix("儿童") })
    #expect(diagram.key(on: paper(isBrief: true)).map(\.text).first == "儿童 2 处")
  }

  @Test func aProposalIsHeadedByWhatItMends() throws {
    let mended = try diagram(Self.play, against: Self.play + [Self.waste])
    #expect(mended.headline(in: .zh) == "用途冲突：2 处 → 0 处")
    #expect(mended.headline(in: .en) == "Conflicts of use: 2 → 0")
    let bench = SampleFeature.area("fitness", .rectangle(70, 30, 9, 9), id: "fit")
      .with("age", "elder").with("hours", "06:00-09:00")
    #expect(
      try diagram(Self.play + [bench], against: Self.play).headline(in: .zh)
        == "老人每周没有自己场地的时段：42 h → 21 h")
    // Where nothing changes it is headed as alone.
    let alone = try diagram(Self.play).headline(in: .zh)
    #expect(try diagram(Self.play, against: Self.play).headline(in: .zh) == alone)
  }

  /// More conflicts may be fewer severe ones, and the other way round: both are told.
  @Test func severeConflictsAreToldWhereTheyChange() throws {
    let spoiled = try diagram(Self.play + [Self.waste], against: Self.play)
    #expect(spoiled.conflicts.count { $0.severity == .high } == 1)
    #expect(spoiled.headline(in: .zh) == "用途冲突：0 处 → 2 处，其中严重的 0 → 1")
    #expect(spoiled.headline(in: .en) == "Conflicts of use: 0 → 2, severe ones 0 → 1")
  }

  @Test func theGravestConflictIsNamed() throws {
    let headline = try diagram(Self.play + [Self.waste]).headline(in: .zh)
    #expect(headline == "2 处用途冲突，最重的是“儿童场地”距“垃圾投放点”3 米")
  }

  /// A ground of 4 × 4 m beside a waste house: 2 mm on paper, less than half of the triangle.
  @Test func aTriangleHidesNoSmallField() throws {
    let small = SampleFeature.area("playground", .rectangle(30, 30, 4, 4), id: "tiny")
      .with("age", "3-6").with("hours", "08:00-10:00")
    let waste = SampleFeature.area("waste", .rectangle(36, 30, 4, 4), id: "waste")
    let diagram = try diagram([small, waste])
    let paper = DiagramPaper(
      view: PlanView(
        scale: 2000, centre: Point(50, 30), box: PaperBox(x: 0, y: 0, width: 200, height: 120)),
      theme: .day, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: false),
      letters: 3.5, mark: 2.7, isBrief: true)
    var spots = Spots(in: paper.view.box)
    let marks = diagram.marks(on: paper, &spots)
    let field = try #require(paper.view.path(small.shape.region).reach)
    let triangles = marks.compactMap { mark -> PaperBox? in
      guard case .area(let path, paper.theme.warning) = mark else { return nil }
      return path.reach
    }
    #expect(!triangles.isEmpty)
    #expect(triangles.allSatisfy { !$0.intersects(field) })
  }
}
