import Geometry
import PublicSpace
import Samples
import Testing

/// Each defect, planted into a court that has none, is found with its feature, and nothing else is.
struct PlantedDefectsTests {
  struct Defect: Sendable, CustomTestStringConvertible {
    let code: String
    let feature: String?
    let features: [SampleFeature]

    init(_ code: String, _ feature: String?, _ features: [SampleFeature]) {
      self.code = code
      self.feature = feature
      self.features = features
    }

    var testDescription: String { "\(code) \(feature ?? "")" }
  }

  @Test func theCourtItselfIsClean() throws {
    #expect(try Court.findings(Court.features).named == [])
  }

  @Test(arguments: defects)
  func aDefectIsFoundAndNothingElse(defect: Defect) throws {
    let findings = try Court.findings(defect.features)
    #expect(
      findings.contains { $0.code == defect.code && $0.feature == defect.feature },
      "\(findings.named)")
    let others = findings.grave.filter { $0.code != defect.code || $0.feature != defect.feature }
    #expect(others.named == [])
  }

  @Test(arguments: defects.filter { $0.feature != nil })
  func aFindingSaysTheLineOfItsFeature(defect: Defect) throws {
    let findings = try Court.findings(defect.features)
    let finding = try #require(findings.first { $0.code == defect.code })
    let lines = defect.features.indices.filter { defect.features[$0].id == defect.feature }
    // The collection opens on the first line; each feature has a line of its own.
    #expect(lines.contains { finding.line == $0 + 2 })
    #expect(finding.remedy != nil)
  }

  static let defects: [Defect] = shapes + places + words + covers

  private static let court = Court.features

  private static func shaped(_ id: String, _ region: Region) -> [SampleFeature] {
    court.changing(id) { $0.shape = Shape(region: region) }
  }

  private static let shapes = [
    Defect("ring.crossing", "lawn", shaped("lawn", .bowTie.shifted(by: Point(12, 19)))),
    Defect(
      "ring.crossing", "lawn",
      shaped("lawn", Region(.through((10, 20), (40, 20), (40, 30), (20, 30), (25, 18), (10, 30))))),
    Defect(
      "ring.touching", "lawn",
      shaped(
        "lawn",
        Region(.through((10, 20), (20, 20), (20, 25), (25, 22), (28, 28), (20, 25), (10, 30))))),
    Defect(
      "points.repeated", "lawn",
      shaped("lawn", Region(.through((10, 20), (40, 20), (40, 20), (40, 30), (10, 30))))),
    Defect(
      "ring.spike", "plaza",
      shaped(
        "plaza",
        Region(.through((40, 20), (60, 20), (60, 30), (52, 30), (52, 33), (52, 30), (40, 30))))),
    Defect("ring.sliver", "plaza", shaped("plaza", .rectangle(40, 20, 20, 0.02))),
    Defect(
      "ring.flat", "plaza", shaped("plaza", Region(.through((40, 20), (60, 30), (50, 25))))),
    Defect("ring.winding", "lawn", shaped("lawn", Region(Ring.rectangle(10, 20, 30, 10).reversed))),
    Defect(
      "hole.outside", "lawn",
      shaped("lawn", Region(.rectangle(10, 20, 30, 10), holes: [.rectangle(50, 21, 3, 3)]))),
    Defect(
      "hole.outside", "lawn",
      shaped("lawn", Region(.rectangle(10, 20, 30, 10), holes: [.rectangle(38, 22, 6, 3)]))),
    Defect(
      "hole.touching", "lawn",
      shaped(
        "lawn",
        Region(
          .rectangle(10, 20, 30, 10), holes: [.rectangle(12, 22, 4, 4), .rectangle(13, 23, 2, 2)]))),
    Defect(
      "parts.overlap", "lawn",
      shaped(
        "lawn",
        Region([
          Region.Piece(.rectangle(10, 20, 20, 10)), Region.Piece(.rectangle(25, 20, 15, 10)),
        ]))),
  ]

  private static let places = [
    Defect("boundary.none", nil, court.without("border")),
    Defect(
      "boundary.overlap", "second",
      court.with(.area("boundary", .rectangle(70, 10, 30, 30), id: "second"))),
    Defect(
      "feature.outside", "far", court.with(.area("plaza", .rectangle(90, 20, 9, 9), id: "far"))),
    Defect(
      "feature.around", "next",
      court.with(.area("building", .rectangle(90, 20, 9, 9), id: "next").with("levels", 6))),
    Defect("position.far", "far", court.with(.tree(60_000, 9, radius: 3, id: "far"))),
    Defect(
      "door.off", "door", court.changing("door") { $0.shape = Shape(points: [Point(30, 37)]) }),
    Defect(
      "door.off", "door", court.changing("door") { $0.shape = Shape(points: [Point(30, 39.3)]) }),
    Defect(
      "door.snapped", "door", court.changing("door") { $0.shape = Shape(points: [Point(30, 39.6)]) }
    ),
    Defect(
      "gate.off", "gate", court.changing("gate") { $0.shape = Shape(points: [Point(6, 32)]) }),
    Defect(
      "tree.inside", "tree", court.changing("tree") { $0.shape = Shape(points: [Point(20, 45)]) }),
  ]

  private static func valued(_ id: String, _ name: String, _ number: Double) -> Defect {
    Defect(
      "value.impossible", id,
      court.changing(id) { feature in
        feature.properties.removeAll { $0.name == name }
        feature = feature.with(name, number)
      })
  }

  private static let words = [
    Defect("id.duplicate", "bench", court.with(.point("bench", 48, 25, id: "bench"))),
    Defect("kind.unknown", "lawn", court.changing("lawn") { $0.kind = "lwan" }),
    Defect("kind.missing", "lawn", court.changing("lawn") { $0.kind = nil }),
    Defect("building.height", "house", court.changing("house") { $0.properties = [] }),
    Defect("line.width", "path", court.changing("path") { $0.properties = [] }),
    Defect(
      "geometry.unsuited", "tree",
      court.changing("tree") { $0.shape = Shape(region: .rectangle(20, 25, 1, 1)) }),
    Defect(
      "geometry.unsuited", "lawn",
      court.changing("lawn") { $0.shape = Shape(paths: [.through((10, 20), (40, 20))]) }),
    valued("house", "height", 1800), valued("path", "width", -2), valued("house", "levels", 0.5),
    valued("tree", "radius", 60), valued("path", "slope", 8), valued("bench", "seats", -1),
    Defect(
      "value.unreadable", "annex",
      court.changing("annex") { $0.properties = [("height", "\"tall\"")] }),
  ]

  private static let covers = [
    Defect(
      "geometry.duplicate", "again",
      court.with(.area("lawn", .rectangle(10, 20, 30, 10), id: "again"))),
    Defect(
      "cover.overlap", "wing",
      court.with(.area("building", .rectangle(45, 38, 6, 8), id: "wing").with("levels", 2))),
    Defect(
      "cover.overlap", "pool", court.with(.area("water", .rectangle(20, 46, 6, 4), id: "pool"))),
    Defect(
      "gap.narrow", "bed", court.with(.area("planting", .rectangle(10, 16, 30, 3.8), id: "bed"))),
  ]
}
