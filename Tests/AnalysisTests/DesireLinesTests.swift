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
    let access = try AccessMeasures(of: site, for: WalkProfile.shipped, findings: &findings)
    let line = try #require(try DesireLines(from: access, of: site, to: [.gate]).lines.first)
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
    let access = try AccessMeasures(of: site, for: WalkProfile.shipped, findings: &findings)
    #expect(try DesireLines(from: access, of: site, to: [.gate]).lines.isEmpty)
  }

  @Test func aWornLawnCountsEachDoorOnce() throws {
    let more: [SampleFeature] = [
      .point("door", 4, 6, id: "e").with("households", 7), .point("bench", 36, 34, id: "s"),
    ]
    let site = try SampleLayout(court + more).site()
    var findings: [Finding] = []
    let access = try AccessMeasures(of: site, for: [], findings: &findings)
    let lines = try DesireLines(from: access, of: site)
    #expect(lines.crossingDoors == 2 && lines.doors == 2)
    #expect(lines.greens.map(\.feature) == ["green"])
    #expect(lines.greens[0].doors == 2 && lines.greens[0].households == nil)
    #expect(lines.greens[0].uses == [.gate, .bench])
    #expect(lines.lines.map(\.saved) == lines.lines.map(\.saved).sorted(by: >))
    #expect(lines.lines.allSatisfy { $0.ratio >= DesireLines.ratio && $0.saved >= 3 })
  }

  @Test func whatIsGreenItselfIsNowhereToCrossTo() throws {
    let site = try SampleLayout(court).site()
    var findings: [Finding] = []
    let access = try AccessMeasures(of: site, for: [], findings: &findings)
    #expect(access.uses.contains(.lawn))
    #expect(try DesireLines(from: access, of: site, to: [.lawn]).lines.isEmpty)
  }
}
