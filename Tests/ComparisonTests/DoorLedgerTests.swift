import Analysis
import Comparison
import Geometry
import PublicSpace
import Samples
import Testing

struct DoorLedgerTests {
  private static let ground: [SampleFeature] = [
    .area("boundary", .rectangle(0, 0, 100, 20), id: "b"),
    .area("path", .rectangle(0, 0, 100, 20), id: "p"),
  ]

  private func measures(_ features: [SampleFeature]) throws -> AccessMeasures {
    var findings: [Finding] = []
    var request = try MeasureRequest([.access])
    request.uses = [.gate, .playground]
    let site = try SampleLayout(Self.ground + features).site()
    return try #require(Measures(of: site, for: request, findings: &findings).access)
  }

  private func door(_ id: String, _ x: Double, households: Double = 10) -> SampleFeature {
    .point("door", x, 10, id: id).with("households", households)
  }

  private func ledger(_ before: [SampleFeature], _ after: [SampleFeature]) throws -> DoorLedger {
    DoorLedger(from: try measures(before), to: try measures(after))
  }

  private func outcomes(_ ledger: DoorLedger, _ use: Kind = .gate) throws -> [String] {
    let column = try #require(ledger.uses.firstIndex(of: use))
    return zip(ledger.doors, ledger.parts[0].entries).map {
      "\($0.id) \($1[column].outcome.rawValue)"
    }
  }

  @Test func aGateThatMovesIsNearerForSomeAndFartherForOthers() throws {
    let doors = [door("west", 10), door("middle", 50), door("east", 90)]
    let ledger = try ledger(
      [.point("gate", 0.5, 10, id: "g")] + doors, [.point("gate", 99.5, 10, id: "g")] + doors)
    #expect(try outcomes(ledger) == ["west loses", "middle same", "east gains"])
    let changes = ledger.parts[0].entries.map { $0[0].change ?? .nan }
    #expect(zip(changes, [80, 0, -80]).allSatisfy { abs($0 - $1) < 0.01 })
  }

  @Test func lessThanTheThresholdIsNoChange() throws {
    let ledger = try ledger(
      [.point("gate", 0.5, 10, id: "g"), door("a", 10), door("b", 30)],
      [.point("gate", 0.5, 10, id: "g"), door("a", 10.9), door("b", 31.1)])
    #expect(try outcomes(ledger) == ["a same", "b loses"])
  }

  @Test func waysOpenAndClose() throws {
    let wall = SampleFeature.area("wall", .rectangle(40, 0, 1, 20), id: "w")
    let gates: [SampleFeature] = [.point("gate", 0.5, 10, id: "g"), door("a", 60)]
    #expect(try outcomes(ledger(gates + [wall], gates)) == ["a newly_reached"])
    #expect(try outcomes(ledger(gates, gates + [wall])) == ["a no_longer_reached"])
    #expect(try outcomes(ledger(gates + [wall], gates + [wall])) == ["a unreached"])
  }

  @Test func aUseThatIsNewIsNewlyReached() throws {
    let court: [SampleFeature] = [.point("gate", 0.5, 10, id: "g"), door("a", 60)]
    let play = SampleFeature.area("playground", .rectangle(80, 5, 5, 5), id: "play")
    #expect(try outcomes(ledger(court, court + [play]), .playground) == ["a newly_reached"])
    #expect(try outcomes(ledger(court, court), .playground) == ["a unreached"])
  }

  @Test func doorsComeAndGo() throws {
    let gate = SampleFeature.point("gate", 0.5, 10, id: "g")
    let ledger = try ledger(
      [gate, door("a", 10), door("b", 20)], [gate, door("c", 30), door("a", 10)])
    #expect(try outcomes(ledger) == ["a same", "b door_gone", "c new_door"])
    #expect(ledger.doors.map { $0.before?.id } == ["a", "b", nil])
  }

  @Test func doorsOfOneIdArePairedInTheirOrder() throws {
    let gate = SampleFeature.point("gate", 0.5, 10, id: "g")
    let ledger = try ledger(
      [gate, door("a", 10), door("a", 20)], [gate, door("a", 10), door("a", 20), door("a", 30)])
    #expect(try outcomes(ledger) == ["a same", "a same", "a new_door"])
  }

  /// Nothing is lost on the way from the measures of two layouts to their ledger.
  @Test(arguments: 1...12)
  func totalsEqualTheSites(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    func place() -> Double { Double(dice.next() % 960) / 10 + 2 }
    func court() -> [SampleFeature] {
      let doors = (0..<8).filter { _ in dice.next() % 4 > 0 }.map { door("d\($0)", place()) }
      let wall = SampleFeature.area(
        "wall", .rectangle(place(), 0, 1, dice.next() % 2 == 0 ? 20 : 15))
      return doors + [.point("gate", place(), 15, id: "g"), wall]
        + [.area("playground", .rectangle(place(), 2, 2, 2), id: "play")]
    }
    let (before, after) = (try measures(court()), try measures(court()))
    let ledger = DoorLedger(from: before, to: after)
    let both = Set(before.doors.map(\.id)).intersection(after.doors.map(\.id))
    let all = Set(before.doors.map(\.id)).union(after.doors.map(\.id))
    #expect(ledger.doors.count == all.count)
    for (index, part) in ledger.parts.enumerated() {
      for (column, summary) in ledger.summaries(of: part).enumerated() {
        #expect(summary.doors.reduce(0, +) == all.count)
        #expect(summary.households?.reduce(0, +) == Double(10 * all.count))
        func lengths(_ measures: AccessMeasures) -> [String: Double] {
          let pairs = zip(measures.doors, measures.travellers[index].reaches).compactMap {
            door, reaches in reaches[column].metres.map { (door.id, $0) }
          }
          return Dictionary(pairs.filter { both.contains($0.0) }) { $1 }
        }
        let (old, new) = (lengths(before), lengths(after))
        let reached = Set(old.keys).intersection(new.keys)
        let difference = reached.reduce(0.0) { $0 + (new[$1] ?? 0) - (old[$1] ?? 0) }
        #expect(abs(summary.after - summary.before - difference) < 1e-9)
        let changes = part.entries.compactMap { $0[column].change }
        #expect(changes.count == reached.count)
        #expect(abs(changes.reduce(0, +) - difference) < 1e-9)
        #expect(summary.doors(.newlyReached) == both.count { old[$0] == nil && new[$0] != nil })
      }
    }
  }
}
