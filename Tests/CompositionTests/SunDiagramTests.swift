import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct SunDiagramTests {
  private static let house = SampleFeature.area("building", .rectangle(-20, -6, 40, 12), id: "h")
  private static let features: [SampleFeature] = [
    .area("boundary", .rectangle(-50, -40, 100, 80)), house.with("levels", 6),
    .area("playground", .rectangle(-6, -30, 12, 12), id: "south"),
    .area("playground", .rectangle(-6, 9, 12, 8), id: "north"),
  ]

  private func diagram(
    _ features: [SampleFeature] = features, against other: [SampleFeature]? = nil
  ) throws -> SunDiagram {
    func measured(_ features: [SampleFeature]) throws -> (site: Site, sun: SunMeasures) {
      var findings: [Finding] = []
      let site = try SampleLayout(features).site()
      return (site, try SunMeasures(of: site, findings: &findings))
    }
    let new = try measured(features)
    return try SunDiagram(of: new.site, new.sun, against: other.map { try measured($0).sun })
  }

  private func paper(_ diagram: SunDiagram, width: Double) -> DiagramPaper {
    DiagramPaper(
      view: PlanView(
        fitting: diagram.site.ground, in: PaperBox(x: 0, y: 0, width: width, height: width)),
      theme: .day, language: .en, ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: false),
      letters: 3.5,
      mark: 2.7)
  }

  private func texts(_ diagram: SunDiagram, width: Double) -> [String] {
    let paper = paper(diagram, width: width)
    var spots = Spots(in: PaperBox(x: 0, y: 0, width: width, height: width))
    let marks = diagram.marks(on: paper, &spots) + diagram.words(on: paper, &spots)
    return marks.strings
  }

  /// Where there is more sun there is less ground, and each band lies within the one before.
  @Test func bandsLieWithinEachOther() throws {
    let diagram = try diagram()
    #expect(diagram.levels == [1, 2, 4, 6])
    let areas = diagram.grounds.map(\.area)
    #expect(diagram.border.area > areas[0] && areas == areas.sorted(by: >) && areas[3] > 1000)
    // Just north of the house it is dark; to its south the sun shines all day.
    #expect(diagram.grounds.map { $0.contains(Point(0.2, 8)) } == [false, false, false, false])
    #expect(diagram.grounds.map { $0.contains(Point(0.2, -9)) } == [true, true, true, true])
  }

  @Test func itIsHeadedByWhatItFinds() throws {
    let diagram = try diagram()
    #expect(
      diagram.headline(in: .en).hasPrefix("Play and seats with 2 h of sun on the Great Cold day: "))
    #expect(diagram.headline(in: .zh).hasPrefix("大寒日晒得到 2 小时的坐玩场地："))
    #expect(diagram.note(in: .zh).contains("非法定日照分析"))
    let open = try self.diagram(against: Self.features.filter { $0.id != "h" })
    #expect(open.headline(in: .zh).contains("100% → "))
  }

  @Test func unknownHeightsAreSaid() throws {
    let diagram = try diagram([Self.features[0], Self.house])
    #expect(diagram.headline(in: .zh).contains("未检查"))
  }

  /// A large drawing tells the hours of each place and the line of two hours, a small one of the widest places.
  @Test func aSmallDrawingSaysLess() throws {
    let diagram = try diagram()
    let large = texts(diagram, width: 400)
    #expect(large.contains("8.0 h") && large.contains("2 h"))
    let small = texts(diagram, width: 60)
    #expect(small.contains("8.0 h") && !small.contains("2 h"))
  }

  @Test func anEmptyCourtIsDrawnToo() throws {
    let diagram = try diagram([Self.features[0]])
    #expect(texts(diagram, width: 200) == [])
    #expect(diagram.key(on: paper(diagram, width: 200)).count == 5)
    #expect(diagram.headline(in: .en).hasSuffix("100%"))
  }

  /// A photocopy keeps the order of the bands.
  @Test(arguments: Theme.shippedNames)
  func bandsGrowLighter(name: String) throws {
    let theme = try #require(Theme.shipped(name))
    let light = theme.sunBands.map(\.luminance)
    #expect(light == light.sorted())
    for (a, b) in zip(light, light.dropFirst()) { #expect(b - a > 0.04) }
  }
}
