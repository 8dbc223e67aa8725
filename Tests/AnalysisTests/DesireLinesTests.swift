import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

@Suite struct DesireLinesTests {
  /// A lawn of 30 m square inside a ring of paths: door and gate at opposite corners of it.
  private var court: [SampleFeature] {
    [
      .area("boundary", Region(.rectangle(0, 0, 40, 40)), id: "b"),
      .area("lawn", Region(.rectangle(5, 5, 30, 30)), id: "green"),
      .point("door", 4, 4, id: "d"), .point("gate", 36, 36, id: "g"),
    ]
  }

  @Test func acrossASquareLawnTheWayRoundIsTheSquareRootOfTwoTooLong() throws {
    let site = try SampleLayout(court).site()
    var findings: [Finding] = []
    let access = try AccessMeasures(of: site, for: WalkProfile.shipped(), findings: &findings)
    let line = try #require(try access.desireLines(of: site, to: [.gate]).first)
    #expect(line.door == "d")
    #expect(abs(line.crossing - 32 * 2.0.squareRoot()) < 0.01)
    #expect(line.legal / line.crossing > 1.38 && line.legal / line.crossing < 2.0.squareRoot())
    #expect(line.crossed.map(\.feature) == ["green"])
    #expect(abs(line.crossed[0].metres - 30 * 2.0.squareRoot()) < 0.5)
  }

  @Test func aPathAcrossEndsTheWish() throws {
    let path = SampleFeature.line(
      "path", Path([Point(4, 4), Point(36, 36)])!, width: 2, id: "diagonal")
    let site = try SampleLayout(court + [path]).site()
    var findings: [Finding] = []
    let access = try AccessMeasures(of: site, for: WalkProfile.shipped(), findings: &findings)
    #expect(try access.desireLines(of: site, to: [.gate]).isEmpty)
  }
}
