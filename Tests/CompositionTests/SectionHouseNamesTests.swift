import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct SectionHouseNamesTests {
  private let court = SampleFeature.area("boundary", .rectangle(-30, -40, 60, 80))
  private let northwards = SectionLine(from: Point(0, -40), to: Point(0, 40))

  /// A house in the south and one in the north, from west to east.
  private func site(from west: Double) throws -> Site {
    let houses = [(-30.0, "南楼"), (12, "北楼")].map { south, name in
      SampleFeature.area("building", .rectangle(west, south, 16, 14), id: name)
        .with("height", 12).with("name", name)
    }
    return try SampleLayout([court] + houses).site()
  }

  private func strings(_ site: Site, height: Double) throws -> [String] {
    let view = try SectionView(of: site, along: #require(northwards))
    let box = PaperBox(x: 0, y: 0, width: 300, height: height)
    let paper = DiagramPaper(
      view: PlanView(scale: view.scale(fitting: box, letters: 4), centre: Point(0, 0), box: box),
      theme: .day, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: true),
      letters: 4, mark: 4)
    return try view.marks(on: paper).marks.strings
  }

  /// Whether a house is cut, or the light comes over it behind the cut, however low the drawing.
  @Test(arguments: [-8.0, -20], [52.0, 75, 120])
  func aHouseThatTheSunStandsOverHasItsName(west: Double, height: Double) throws {
    let strings = try strings(site(from: west), height: height)
    #expect(strings.contains { $0.hasPrefix("南楼") } && strings.contains { $0.hasPrefix("北楼") })
    if height > 60 { #expect(strings.contains { $0.hasPrefix("冬至正午") }) }
  }

  @Test func aNameWithoutRoomIsAFinding() throws {
    let site = try site(from: -8)
    let line = try #require(northwards)
    let profile = try SectionProfile(of: site, along: line)
    let paper = DiagramPaper(
      view: PlanView(
        scale: 400, centre: Point(0, 0), box: PaperBox(x: 0, y: 0, width: 300, height: 120)),
      theme: .day, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: true),
      letters: 4, mark: 4)
    let frame = SectionFrame(profile: profile, paper: paper, foot: PaperPoint(20, 100))
    var names = SectionHouseNames(of: profile.houses, frame: frame, storeyHeight: 3)
    var full = Spots(in: paper.view.box, taken: [paper.view.box])
    #expect(names.overRoofs(&full).isEmpty)
    let rest = names.besideSuns(&full, over: [])
    #expect(rest.marks.isEmpty && rest.findings.map(\.feature) == ["南楼", "北楼"])
    #expect(rest.findings.allSatisfy { $0.code == "label.none" })
  }
}
