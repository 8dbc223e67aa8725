import Geometry
import PublicSpace
import Samples
import Testing

@testable import Analysis

struct RulingsTests {
  @Test(arguments: ruleTrials)
  func whatKeepsARuleIsNoFault(trial: RuleTrial) throws {
    let court = try RuleCourt([RuleCourt.lot] + trial.passing, only: trial.id, trial.change)
    let ruling = try #require(court.ruling(trial.id))
    #expect(ruling.complies == true && ruling.witnesses.isEmpty)
    #expect(ruling.verdict == (ruling.isReference ? .note : .pass))
  }

  @Test(arguments: ruleTrials)
  func whatBreaksItIsFoundWhereItIs(trial: RuleTrial) throws {
    let court = try RuleCourt([RuleCourt.lot] + trial.failing, only: trial.id, trial.change)
    let ruling = try #require(court.ruling(trial.id))
    #expect(ruling.complies == false)
    let isNote = ruling.isReference || trial.id == "tree.consent"
    #expect(ruling.verdict == (isNote ? .note : .fail))
    if let value = trial.value {
      #expect(abs(try #require(ruling.value) - value) < 0.02, "\(ruling.value ?? -1)")
    }
    if let offender = trial.offender { #expect(ruling.features.contains(offender)) }
    if let place = trial.place {
      let shape = try #require(ruling.witnesses.first?.shape)
      // The layout's middle is the plane's origin.
      let point = Point(place.x - 50, place.y - 30)
      let near = shape.distance(to: point)
      #expect(near < 1, "\(near) m off")
    }
  }

  @Test(arguments: ruleTrials)
  func whatDoesNotSayEnoughIsNoPass(trial: RuleTrial) throws {
    // A court with nothing in it says nothing either, but that no ring of it crosses itself.
    let features = trial.id == "data.ring" ? nil : [RuleCourt.lot] + trial.unchecked
    guard let features, !["green.rate.sh"].contains(trial.id) else { return }
    let court = try RuleCourt(features, only: trial.id)
    let ruling = try #require(court.ruling(trial.id))
    #expect(ruling.verdict == .unchecked && ruling.complies == nil && ruling.reason != nil)
  }

  @Test func everyShippedRuleIsTriedOrSaysWhyNot() throws {
    let tried = Set(ruleTrials.map(\.id))
    let others = Set(try Rule.shipped().map(\.id)).subtracting(tried)
    // Of the layout itself.
    #expect(others == ["data.lonlat", "data.datum", "data.digits", "data.sum"])
  }

  @Test func aCourtInOrderHasNoFault() throws {
    let court = try RuleCourt([
      RuleCourt.lot, .area("lawn", .rectangle(2, 2, 96, 18), id: "l"),
      .line("fire_lane", .through((1, 24), (99, 24)), width: 4, id: "f"),
      .area("building", .rectangle(20, 40, 30, 12), id: "h").with("levels", 6),
      .area("plaza", .rectangle(0, 31.1, 100, 8.9), id: "p"), .point("door", 30, 40, id: "d"),
      .point("gate", 0, 35, id: "g").with("use", "foot"),
      .point("gate", 100, 35, id: "g2").with("use", "vehicle"), .point("lamp", 70, 33, id: "x"),
      .tree(10, 10, id: "t"), .area("playground", .rectangle(20, 6, 8, 8), id: "c"),
      .area("seating", .rectangle(60, 6, 8, 8), id: "e").with("age", "elder"),
      .line("path", .through((24, 13), (24, 34)), width: 2, id: "w"),
      .line("path", .through((64, 13), (64, 34)), width: 2, id: "w2"),
    ])
    #expect(court.rulings.all.filter { $0.verdict == .fail }.map(\.rule.id) == [])
  }

  @Test func anEmptyCourtFailsNothing() throws {
    let court = try RuleCourt([RuleCourt.lot])
    #expect(court.rulings.all.allSatisfy { $0.verdict != .fail })
    #expect(court.rulings.count(.unchecked) > 25)
  }

  @Test func numbersThatAreNotSureNeverFail() throws {
    for rule in try Rule.shipped() where rule.confidence == .general {
      #expect(rule.isReference(for: .new) && rule.isReference(for: .renewal))
    }
  }

  @Test func whatIsAskedOfNewWorksIsAReferenceForRenewal() throws {
    let gates: [SampleFeature] = [
      RuleCourt.lot, .point("gate", 0, 30, id: "g").with("use", "foot"),
    ]
    let renewal = try RuleCourt(gates, only: "gate.vehicle").ruling("gate.vehicle")
    #expect(renewal?.verdict == .note && renewal?.complies == false)
    let new = try RuleCourt(gates, only: "gate.vehicle") { $0.works = .new }.ruling("gate.vehicle")
    #expect(new?.verdict == .fail)
  }

  @Test func overGroundThatNothingIsDrawnOnAWayIsNotKnown() throws {
    let features: [SampleFeature] = [
      RuleCourt.lot, .point("gate", 0, 30, id: "g"), .point("door", 50, 30, id: "d"),
      .area("plaza", .rectangle(70, 20, 20, 20), id: "p"),
    ]
    let ruling = try RuleCourt(features, only: "walk.linked").ruling("walk.linked")
    #expect(ruling?.verdict == .unchecked && ruling?.features == ["d", "p"])
    let walled =
      features + [
        .line(
          "wall", .through((69, 19), (91, 19), (91, 41), (69, 41), (69, 19)), width: 0.2, id: "w")
      ]
    let shut = try RuleCourt(walled, only: "walk.linked").ruling("walk.linked")
    #expect(shut?.verdict == .fail && shut?.features == ["p"])
  }

  @Test func stripsOfGreenWereNeverMeantToBeConcentrated() throws {
    let strip = try RuleCourt(
      [RuleCourt.lot, .area("planting", .rectangle(10, 10, 60, 2), id: "l")], only: "cgreen.width")
    #expect(strip.ruling("cgreen.width")?.verdict == .unchecked)
  }

  @Test func aLaneNarrowedFromBothSidesHasWhatIsLeftBetween() throws {
    let court = try RuleCourt(
      [
        RuleCourt.lot, .line("fire_lane", .through((10, 30), (90, 30)), width: 6, id: "f"),
        .area("building", .rectangle(40, 25, 10, 3), id: "a"),
        .area("building", .rectangle(48, 32, 10, 3), id: "c"),
      ], only: "fire.lane")
    let ruling = try #require(court.ruling("fire.lane"))
    #expect(abs(try #require(ruling.value) - 4) < 1e-3 && ruling.verdict == .pass)
  }

  @Test func aGateOpensTheWallThatALanePasses() throws {
    let features: [SampleFeature] = [
      RuleCourt.lot, .line("fire_lane", .through((10, 30), (90, 30)), width: 4, id: "f"),
      .line("wall", .through((50, 0), (50, 60)), width: 0.24, id: "w"),
    ]
    let shut = try RuleCourt(features, only: "fire.lane").ruling("fire.lane")
    #expect(shut?.value == 0 && shut?.features == ["f", "w"])
    let open = try RuleCourt(
      features + [.point("gate", 50, 30, id: "g").with("width", 5)], only: "fire.lane"
    ).ruling("fire.lane")
    #expect(open?.verdict == .pass)
  }

  @Test func lowCrownsNarrowALane() throws {
    let features: [SampleFeature] = [
      RuleCourt.lot, .line("fire_lane", .through((10, 30), (90, 30)), width: 4, id: "f"),
    ]
    let tree = SampleFeature.tree(50, 33, radius: 2, id: "t")
    for (height, value) in [(3.0, 3.0), (5, 4)] {
      let court = try RuleCourt(features + [tree.with("clear_height", height)], only: "fire.lane")
      // A crown's circle is asked in steps beside a lane.
      #expect(abs(try #require(court.ruling("fire.lane")?.value) - value) < 1e-3)
    }
  }

  @Test func theBoardIsToldWhatTreesNeed() throws {
    let court = try RuleCourt([
      RuleCourt.lot, .tree(5, 5, id: "t").with("action", "move"),
      .tree(9, 5, id: "u").with("action", "remove"),
    ])
    let text = try #require(court.rulings.treeConsent)
    #expect(text.zh.contains("2/3") && text.zh.contains("5 天") && text.zh.contains("许可"))
    #expect(text.en.contains("1 to be moved, 1 to be felled"))
  }

  @Test(arguments: [1, 2, 3])
  func oddLayoutsAreJudgedToo(seed: UInt64) throws {
    let site = try SampleLayout.random(seed: seed, features: 60).site()
    let rulings = try Rulings(of: site, by: Rule.shipped())
    #expect(rulings.all.count == 37)
    #expect(try Rulings(of: site, by: Rule.shipped()) == rulings)
  }
}

extension Shape {
  /// Metres from a point to the nearest of the shape.
  fileprivate func distance(to point: Point) -> Double {
    let lines = paths.flatMap { path in
      zip(path.points, path.points.dropFirst()).map { point.distance(from: $0, to: $1) }
    }
    return min(
      points.map { $0.distance(to: point) }.min() ?? .infinity, lines.min() ?? .infinity,
      region.nearest(to: point)?.distance ?? .infinity)
  }
}
