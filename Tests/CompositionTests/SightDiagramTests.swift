import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct SightDiagramTests {
  /// A house of two storeys with three windows a side, and a bench before it.
  private static let court: [SampleFeature] = [
    .area("boundary", .rectangle(-40, -40, 90, 90), id: "b"),
    .area("building", .rectangle(0, 0, 10, 10), id: "h").with("levels", 2),
    .point("bench", 5, -5, id: "s"),
  ]
  private static let far = SampleFeature.point("bench", 5, -38, id: "far")

  private func sight(_ features: [SampleFeature]) throws -> (site: Site, sight: SightMeasures) {
    let site = try SampleLayout(features).site()
    var findings: [Finding] = []
    return (site, try SightMeasures(of: site, findings: &findings))
  }

  private func diagram(
    _ features: [SampleFeature], against today: [SampleFeature]? = nil
  ) throws -> SightDiagram {
    let (site, sight) = try sight(features)
    return SightDiagram(of: site, sight, against: try today.map { try self.sight($0).sight })
  }

  /// A metre is ten millimetres, the bench in the middle.
  private let paper = DiagramPaper(
    view: PlanView(
      scale: 100, centre: Point(5, -5), box: PaperBox(x: 0, y: 0, width: 200, height: 200)),
    theme: .day, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: false),
    letters: 3.5, mark: 2.7)

  @Test func aPlaceHasAFanToTheFacadeThatLooksOnIt() throws {
    let marks = try diagram(Self.court).ground(on: paper)
    let fans = marks.flat.compactMap { mark in
      if case .union(let path, _) = mark { path } else { nil }
    }
    #expect(fans.count == 1)
    // Three windows, each a third of 10 m: from the bench to all of the wall 5 m off.
    let reach = try #require(fans.first?.reach)
    #expect(abs(reach.width - 100) < 1e-6 && abs(reach.height - 49.5) < 1e-3, "\(reach)")
    let turns = try #require(fans.first).rings.map { ring in
      (ring[1].x - ring[0].x) * (ring[2].y - ring[0].y)
        - (ring[2].x - ring[0].x) * (ring[1].y - ring[0].y)
    }
    #expect(turns.count == 3 && turns.allSatisfy { $0 > 0 })
  }

  @Test func aBlindSpotHasACrossAndIsCounted() throws {
    let diagram = try diagram(Self.court + [Self.far])
    #expect(diagram.headline(in: .zh) == "2 处玩耍、休息的地方，有 1 处没有窗看着")
    #expect(diagram.key(on: paper).map(\.text).contains("没有窗看着：1 处"))
    let blind = try #require(diagram.sight.blindSpots.first)
    #expect(diagram.mark(of: blind).reach == .unreached)
  }

  @Test func aProposalIsHeadedByWhatItChanges() throws {
    let seen = try diagram(Self.court, against: Self.court + [Self.far])
    #expect(seen.headline(in: .zh) == "有窗看着的玩耍、休息处：1/2 → 1/1")
    let more = Self.court + [.point("bench", 8, -5, id: "more")]
    #expect(
      try diagram(more, against: Self.court).headline(in: .zh) == "玩耍、休息的地方：1 → 2 处，处处有窗看着")
  }
}
