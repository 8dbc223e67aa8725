import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct SectionGroundNamesTests {
  /// Paths of 1 m side by side from south to north, crossed by the line.
  private func names(
    _ names: [String], scale: Double, room: Double = 40
  ) throws -> ViewMarks {
    let court = SampleFeature.area("boundary", .rectangle(-30, -40, 60, 80))
    let paths = names.enumerated().map { index, name in
      SampleFeature.area("path", .rectangle(-20, Double(index) * 2, 40, 1), id: "p\(index)")
        .with("name", name)
    }
    let site = try SampleLayout([court] + paths).site()
    let line = try #require(SectionLine(from: Point(0, -40), to: Point(0, 40)))
    let box = PaperBox(x: 0, y: 0, width: 300, height: 80 + room)
    let paper = DiagramPaper(
      view: PlanView(scale: scale, centre: Point(0, 0), box: box), theme: .day, language: .zh,
      ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: true), letters: 4, mark: 4)
    let frame = SectionFrame(
      profile: try SectionProfile(of: site, along: line), paper: paper, foot: PaperPoint(50, 80))
    return SectionGroundNames(frame: frame).marks(in: box)
  }

  @Test func wordsStandApartAndOverAllLeaders() throws {
    let drawn = try names(["环路", "花境", "沙坑"], scale: 800)
    let first = try #require(drawn.marks.firstIndex { $0.isText })
    #expect(drawn.marks.suffix(from: first).allSatisfy { $0.isText })
    let reaches = drawn.marks.texts.map { $0.line.reach(at: $0.at).inset(by: -0.3) }
    #expect(reaches.count >= 3)
    for (index, one) in reaches.enumerated() {
      #expect(!reaches.dropFirst(index + 1).contains(where: one.intersects))
    }
  }

  private static let paths = ["一一路", "二二路", "三三路", "四四路", "五五路", "六六路"]

  @Test func whereThereIsRoomBelowNamesStandInMoreRows() throws {
    let (low, high) = (
      try names(Self.paths, scale: 500, room: 24), try names(Self.paths, scale: 500)
    )
    #expect(high.findings.count < low.findings.count)
  }

  /// Where there is no room for all, a name that stands there already is not missed.
  @Test func aNameIsMissedOnce() throws {
    let drawn = try names(["环路", "环路", "环路", "环路", "环路", "环路"], scale: 800)
    #expect(drawn.findings.isEmpty)
    #expect(drawn.marks.strings.filter { $0 == "环路" }.count < 6)
    let different = try names(Self.paths, scale: 800, room: 24)
    #expect(Set(different.findings.map(\.code)) == ["label.none"])
  }
}

extension Mark {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
