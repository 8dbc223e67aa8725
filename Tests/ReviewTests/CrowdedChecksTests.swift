import Geometry
import PublicSpace
import Samples
import Testing

/// Features in great numbers on one spot are checked in seconds, and what is given up is said.
struct CrowdedChecksTests {
  private let court = Court.features

  private func codes(_ features: [SampleFeature]) throws -> Set<String> {
    Set(try Court.findings(court + features).map(\.code))
  }

  @Test(.timeLimit(.minutes(3)))
  func manyDifferentBuildingsOnOneSpotAreGivenUpAndSaid() throws {
    var dice = SplitMix64(seed: 4)
    let many = (0..<500).map { index in
      SampleFeature.area(
        "building", .rectangle(62 + dice.number(0, 1), 6, 9, 9 + dice.number(0, 1)),
        id: "many\(index)")
    }
    let codes = try codes(many)
    #expect(codes.isSuperset(of: ["features.crowded", "cover.overlap"]))
  }

  @Test(.timeLimit(.minutes(3)))
  func manyTreesGatesAndDoorsOnOneSpotAreChecked() throws {
    let many = (0..<8000).map { index in
      let kinds = [("tree", 20.0, 45.0), ("gate", 40, 20), ("door", 30, 39.2)]
      let (kind, x, y) = kinds[index % 3]
      return SampleFeature.point(kind, x, y + Double(index) * 1e-6, id: "many\(index)")
    }
    let codes = try codes(many)
    #expect(codes.isSuperset(of: ["tree.inside", "gate.off", "door.off"]))
    #expect(!codes.contains("features.crowded"))
  }

  @Test(.timeLimit(.minutes(3)))
  func aRingOfManyPointsIsChecked() throws {
    let circle = (0..<40_000).map { Disc(70, 15, radius: 4).rim(at: .pi * Double($0) / 20_000) }
    let ring = try #require(Ring(corners: circle))
    _ = try codes([.area("garden", Region(ring), id: "round")])
  }

  @Test func linesThatCrossWithoutEndAreNamed() throws {
    var dice = SplitMix64(seed: 3)
    let points = (0..<900).map { _ in Point(dice.number(1, 79), dice.number(1, 59)) }
    let line = try #require(Path(points))
    let findings = try Court.findings(court + [.line("path", line, width: 2, id: "scribble")])
    #expect(findings.contains { $0.code == "lines.tangled" && $0.feature == "scribble" })
  }
}
