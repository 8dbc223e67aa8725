import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

struct AreaMeasuresTests {
  private let ground = SampleFeature.area("boundary", .rectangle(-50, -50, 100, 100))

  @Test func groundThatNothingCoversIsUnassigned() throws {
    let area = try measured([ground]).area
    #expect(area.boundary.isAbout(10_000))
    #expect(area.balance.map(\.kind) == [nil])
    #expect(area.settled(nil).isAbout(10_000))
    #expect(area.drawn.isEmpty && area.canopy == 0 && area.floor == 0 && area.open == 0)
  }

  @Test func everyKindKeepsItsGround() throws {
    let area = try measured([
      ground, .area("lawn", .ell),
      .area("building", .rectangle(-40, -40, 20, 10)).with("levels", 6),
    ]).area
    #expect(area.balance.map(\.kind) == [.building, .lawn, nil])
    #expect(area.settled(.building).isAbout(200) && area.settled(.lawn).isAbout(300))
    #expect(area.settled(nil).isAbout(9500))
    #expect(area.settled(.road) == 0)
  }

  @Test func ofOverlapsTheEarlierKindWinsWhateverTheOrderInTheFile() throws {
    let (lawn, path) = (
      SampleFeature.area("lawn", .rectangle(0, 0, 20, 20)),
      SampleFeature.area("path", .rectangle(0, 8, 20, 2))
    )
    for features in [[ground, lawn, path], [path, lawn, ground]] {
      let area = try measured(features).area
      #expect(area.settled(.path).isAbout(40) && area.settled(.lawn).isAbout(360))
      #expect(area.drawn.map(\.kind) == [.path, .lawn])
      #expect(area.drawn[0].area.isAbout(40) && area.drawn[1].area.isAbout(400))
    }
  }

  @Test func overlapsOfOneKindAreCountedOnce() throws {
    let area = try measured([
      ground, .area("lawn", .rectangle(0, 0, 20, 20)), .area("lawn", .rectangle(10, 0, 20, 20)),
    ]).area
    #expect(area.settled(.lawn).isAbout(600))
    #expect(area.drawn[0].area.isAbout(600))
  }

  @Test func aKindWhollyUnderAnotherIsStillListed() throws {
    let area = try measured([
      ground, .area("lawn", .rectangle(2, 2, 5, 5)),
      .area("building", .square(10)).with("levels", 1),
    ]).area
    #expect(area.balance.map(\.kind) == [.building, .lawn, nil])
    #expect(area.settled(.lawn).isAbout(0))
    #expect(area.drawn[1].area.isAbout(25))
  }

  @Test func groundBeyondTheBoundaryIsNotMeasured() throws {
    let area = try measured([
      ground, .area("lawn", .rectangle(40, 0, 30, 10)), .area("road", .rectangle(200, 0, 30, 10)),
    ]).area
    #expect(area.settled(.lawn).isAbout(100))
    #expect(area.balance.map(\.kind) == [.lawn, nil])
  }

  @Test func theHoleOfABoundaryIsNotMeasured() throws {
    let area = try measured([.area("boundary", .frame), .area("lawn", .square(20))]).area
    #expect(
      area.boundary.isAbout(300) && area.settled(.lawn).isAbout(300) && area.settled(nil).isAbout(0)
    )
  }

  @Test func boundariesThatOverlapAreOneGround() throws {
    let area = try measured([
      .area("boundary", .square(20)), .area("boundary", .rectangle(10, 0, 20, 20)),
      .area("boundary", .rectangle(50, 0, 10, 10)), .area("lawn", .rectangle(0, 0, 60, 5)),
    ]).area
    #expect(area.boundary.isAbout(700))
    #expect(area.settled(.lawn).isAbout(200))
  }

  @Test func aBoundaryThatCrossesItselfIsMadeValid() throws {
    // Of the bow-tie, 50 m²; its two halves turn against each other, so one is a little larger.
    let bow = SampleFeature.area("boundary", Region(.through((0, 0), (10, 10), (10, -2), (0, 10))))
    let (area, _, findings, _) = try measured([bow, .area("lawn", .rectangle(-20, -20, 60, 60))])
    // The diagonals cross where x = 10 − 1.2 x, in 100/22; the halves are triangles.
    let crossing = 100.0 / 22
    #expect(area.boundary.isAbout(10 * crossing / 2 + 12 * (10 - crossing) / 2))
    #expect(area.settled(.lawn).isAbout(area.boundary))
    #expect(findings.map(\.code) == ["ring.crossing"])
  }

  @Test func linesCoverTheirWidth() throws {
    let area = try measured([
      ground, .line("path", .through((0, 0), (10, 0)), width: 2),
      .line("wall", .through((0, 20), (10, 20))),
    ]).area
    #expect(area.settled(.path).isAbout(20) && area.settled(.wall).isAbout(2.4))
  }

  @Test func aFeatureOfSeveralPiecesCountsAll() throws {
    let two = Region(Region.square(10).pieces + Region.rectangle(20, 0, 10, 10).pieces)
    #expect(try measured([ground, .area("lawn", two)]).area.settled(.lawn).isAbout(200))
  }

  @Test func piecesOfOneFeatureThatOverlapCountOnce() throws {
    let two = Region(Region.square(10).pieces + Region.rectangle(5, 0, 10, 10).pieces)
    #expect(try measured([ground, .area("lawn", two)]).area.settled(.lawn).isAbout(150))
  }

  @Test func aHoleInACoverIsUnassigned() throws {
    let area = try measured([ground, .area("lawn", .frame)]).area
    #expect(area.settled(.lawn).isAbout(300) && area.settled(nil).isAbout(9700))
  }

  @Test func whatIsRemovedOrBelowGroundIsNotMeasured() throws {
    let area = try measured([
      ground, .area("lawn", .ell).with("action", "remove"),
      .area("parking", .ell).with("sub_surface", "yes"),
      .tree(0, 0, radius: 3).with("action", "remove"),
    ]).area
    #expect(area.balance.map(\.kind) == [nil] && area.canopy == 0)
  }

  @Test func aBoundaryThatIsRemovedIsNotMeasured() throws {
    let area = try measured([
      ground, .area("boundary", .rectangle(100, 0, 30, 30)).with("action", "remove"),
    ]).area
    #expect(area.boundary.isAbout(10_000))
  }

  @Test func pointsAndZonesCoverNoGround() throws {
    let measured = try measured([
      ground, .area("zone", .ell), .point("waste", 5, 5), .tree(9, 9), .point("lamp", 1, 1),
    ])
    #expect(measured.area.balance.map(\.kind) == [nil])
    #expect(measured.findings.isEmpty)
  }

  @Test func aBowTieIsMeasuredMadeValidAndReported() throws {
    let (area, _, findings, _) = try measured([ground, .area("lawn", .bowTie, id: "bow")])
    #expect(area.settled(.lawn).isAbout(50))
    #expect(findings.map(\.code) == ["ring.crossing"])
    #expect(findings.first?.feature == "bow" && findings.first?.at != nil)
    #expect(
      findings.first?.message.en
        == "has an outline that crosses itself; it was measured made valid, 0.0 → 50.0 m²")
  }

  @Test func unknownKindsAreLeftOutAndReported() throws {
    let (area, _, findings, _) = try measured([
      ground, .area("swamp", .ell, id: "a"), .area(nil, .ell, id: "b"),
    ])
    #expect(area.balance.map(\.kind) == [nil])
    #expect(findings.map(\.code) == ["kind.unknown", "kind.missing"])
    #expect(findings.map(\.feature) == ["a", "b"])
    #expect(findings[0].message.en == "has the unknown kind “swamp” and is left out of the sums")
  }

  @Test func aLineThatHasNoWidthIsReported() throws {
    let (area, _, findings, _) = try measured([
      ground, .line("lawn", .through((0, 0), (9, 0)), id: "l"),
    ])
    #expect(area.balance.map(\.kind) == [nil])
    #expect(findings.map(\.code) == ["width.missing"] && findings.first?.feature == "l")
  }

  @Test func floorsAreFootprintsTimesStoreys() throws {
    let (area, _, findings, _) = try measured([
      ground, .area("building", .square(10)).with("levels", 6),
      .area("building", .rectangle(20, 0, 10, 5)).with("height", 9),
      .area("building", .rectangle(-40, -40, 5, 5), id: "shed"),
    ])
    #expect(area.floor.isAbout(600 + 150 + 25))
    let untold = findings.filter { $0.code == "building.levels" }
    #expect(untold.map(\.feature) == ["shed"])
  }

  @Test func aTowerOnAPodiumCountsBoth() throws {
    let area = try measured([
      ground, .area("building", .square(20)).with("levels", 2),
      .area("building", .rectangle(5, 5, 10, 10)).with("levels", 10),
    ]).area
    #expect(area.settled(.building).isAbout(400))
    #expect(area.floor.isAbout(800 + 1000))
  }

  @Test func floorsEndAtTheBoundary() throws {
    let area = try measured([
      ground, .area("building", .rectangle(45, 0, 10, 10)).with("levels", 4),
    ])
    .area
    #expect(area.floor.isAbout(200))
  }

  @Test func openGroundIsWherePeopleWalkAndStay() throws {
    let area = try measured([
      ground, .area("plaza", .rectangle(0, 0, 10, 10)), .area("lawn", .rectangle(10, 0, 10, 10)),
      .area("road", .rectangle(20, 0, 10, 10)), .area("planting", .rectangle(30, 0, 10, 10)),
      .area("parking", .rectangle(0, 10, 10, 10)),
      .area("lawn", .rectangle(0, 20, 10, 10)).with("walk", "no"),
      .area("garden", .rectangle(0, 30, 10, 4)).with("walk", "yes"),
      .area("road", .rectangle(20, 30, 10, 4)).with("walk", "yes"),
    ]).area
    #expect(area.open.isAbout(100 + 100 + 40))
  }

  @Test func residentsAreThoseOfTheDescription() throws {
    #expect(try measured([ground], residents: 12).area.residents == 12)
    #expect(try measured([ground]).area.residents == nil)
  }
}
