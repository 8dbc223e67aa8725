import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

struct SightMeasuresTests {
  private func sight(
    _ features: [SampleFeature], _ description: SiteDescription = SiteDescription()
  ) throws -> SightMeasures {
    var findings: [Finding] = []
    return try SightMeasures(of: SampleLayout(features).site(description), findings: &findings)
  }

  private func seat(_ features: [SampleFeature], _ id: String = "s") throws -> WatchedPlace {
    try #require(try sight(features).places.first { $0.id == id })
  }

  /// A house of two storeys, 10 × 10 m: three windows a side and storey, and a bench 5 m south of it.
  private let court: [SampleFeature] = [
    .area("boundary", .rectangle(-40, -40, 90, 90), id: "b"),
    .area("building", .rectangle(0, 0, 10, 10), id: "h").with("levels", 2), .bench(5, -5),
  ]

  private func wall(height: Double?) -> SampleFeature {
    let line = SampleFeature.line("wall", .through((-20, -2), (30, -2)), width: 0.24, id: "w")
    return height.map { line.with("height", $0) } ?? line
  }

  @Test func aBenchIsSeenFromTheWindowsBeforeIt() throws {
    #expect(try sight(court).windows == 24)
    let seat = try seat(court)
    #expect(seat.eyes == 6 && seat.eyesByStorey == [3, 3] && seat.buildings == ["h"])
    #expect(seat.seenShare == 1 && !seat.isBlind)
  }

  @Test func aLowWallHidesTheGroundFloorOnly() throws {
    let seat = try seat(court + [wall(height: 2)])
    #expect(seat.eyes == 3 && seat.eyesByStorey == [0, 3])
    // From 4.5 m one looks down over what is no higher than 1.2 m + 3.3 m · λ at its nearer face.
    #expect(try self.seat(court + [wall(height: 3)]).eyes == 3)
    #expect(try self.seat(court + [wall(height: 3.4)]).eyes == 0)
    #expect(try self.seat(court + [wall(height: 1.1)]).eyes == 6)
  }

  @Test func aWallOfUnknownHeightHidesAndAHedgeDoesNot() throws {
    #expect(try seat(court + [wall(height: nil)]).isBlind)
    let hedge = SampleFeature.line("hedge", .through((-20, -2), (30, -2)), width: 0.6)
    #expect(try seat(court + [hedge]).eyes == 6)
    #expect(try seat(court + [hedge.with("height", 2)]).eyes == 3)
    #expect(try seat(court + [hedge.with("see", "no")]).isBlind)
    #expect(try seat(court + [wall(height: 3.4).with("see", "yes")]).eyes == 6)
  }

  @Test func windowsFartherThanThirtyMetresDoNotCount() throws {
    let far = court.dropLast() + [.bench(5, -29.9), .bench(5, -30.2, id: "far")]
    #expect(try seat(Array(far)).eyes == 2)
    #expect(try seat(Array(far), "far").eyes == 0)
    #expect(try sight(Array(far)).overlookedShare == 0.5)
    #expect(try sight(Array(far)).blindSpots.map(\.id) == ["far"])
  }

  @Test func aBuildingMaySayHowManyWindowsItHas() throws {
    var other = court
    other[1] = other[1].with("windows", 8)
    #expect(try sight(other).windows == 8)
    #expect(try seat(other).eyes == 2)
    other[1] = court[1].with("windows", "no")
    #expect(try sight(other).windows == 0)
  }

  @Test func withoutWindowsThatAreKnownNothingIsChecked() throws {
    var other = court
    other[1].properties = []
    let sight = try sight(other)
    #expect(sight.windows == 0 && sight.overlookedShare == nil && sight.blindSpots.isEmpty)
    #expect(sight.places.map(\.eyes) == [nil])
  }

  @Test func anEmptySiteHasNothingToSay() throws {
    let sight = try sight([court[0]])
    #expect(sight.places.isEmpty && sight.overlookedShare == nil)
  }

  @Test func aCourtyardIsSeenFromItsOwnWindows() throws {
    let ring = Region(.rectangle(0, 0, 30, 30), holes: [.rectangle(10, 10, 9, 9)])
    let house = SampleFeature.area("building", ring, id: "h").with("levels", 1)
    let places = try sight([court[0], house, .bench(14, 14)]).places
    #expect(places.first?.eyes == 12)
  }

  /// Adding an opaque thing never adds eyes, whatever it is and wherever it stands.
  @Test(arguments: 1...10)
  func addingAnOpaqueThingNeverAddsEyes(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    func place() -> Region {
      Region(
        .rectangle(
          dice.number(-38, 40), dice.number(-38, 40), dice.number(0.3, 12), dice.number(0.3, 9)))
    }
    var features = [court[0]]
    for index in 0..<5 {
      features.append(
        .area("building", place(), id: "h\(index)").with("levels", dice.number(1, 7).rounded()))
    }
    features += [.area("playground", place(), id: "play"), .area("seating", place(), id: "sit")]
    for index in 0..<12 {
      features.append(.bench(dice.number(-39, 49), dice.number(-39, 49), id: "s\(index)"))
    }
    var eyes = try sight(features).places.map { $0.eyes ?? 0 }
    #expect(eyes.contains { $0 > 0 })
    let opaque: [SampleFeature] = [
      .area("waste", place()), wall(height: dice.number(1.3, 6)), .area("building", place()),
      .area("wall", place()).with("height", dice.number(1.3, 9)),
      .area("hedge", place()).with("height", 1.9), .area("station", place()),
    ]
    for (index, thing) in opaque.enumerated() {
      features.append(thing.named("o\(index)"))
      let next = try sight(features).places.map { $0.eyes ?? 0 }
      #expect(zip(eyes, next).allSatisfy { $0 >= $1 }, "\(thing)")
      eyes = next
    }
  }
}
