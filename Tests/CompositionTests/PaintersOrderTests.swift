import Geometry
import Samples
import Testing

@testable import Composition

struct PaintersOrderTests {
  private func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> [[Point]] {
    [Array(Ring.rectangle(x, y, width, height).points.dropLast())]
  }

  private func ground(_ rings: [[Point]]) throws -> Footprint {
    try #require(Footprint(rings: rings))
  }

  /// On each line of sight, whatever lies farther is painted earlier.
  private func hold(_ things: [Footprint], sourceLocation: SourceLocation = #_sourceLocation) {
    let turns = PaintersOrder(things).turns
    #expect(Set(turns).count == turns.count, sourceLocation: sourceLocation)
    let left = things.map(\.left).min() ?? 0
    let right = things.map(\.right).max() ?? 0
    for step in 0..<400 {
      let across = left + (right - left) * (Double(step) + 0.37) / 400
      var seen: [(turn: Int, thing: Int, near: Double, far: Double)] = []
      for (order, turn) in turns.enumerated() {
        let all = things[turn.thing].slices
        for slice in turn.slice.map({ [all[$0]] }) ?? all
        where slice.left < across && across < slice.right {
          seen.append((order, turn.thing, slice.near(at: across), slice.far(at: across)))
        }
      }
      for a in seen {
        for b in seen where a.thing != b.thing && a.near >= b.far - 1e-9 && a.far > b.near + 1e-9 {
          #expect(a.turn < b.turn, "at \(across)", sourceLocation: sourceLocation)
        }
      }
    }
  }

  @Test func ofTwoHousesTheFartherIsPaintedFirstThoughItsMiddleIsNearer() throws {
    // A long slanting house whose middle lies behind that of a small one which stands behind its end.
    let long = try ground([[Point(0, 0), Point(40, 30), Point(38, 32), Point(-2, 2)]])
    let small = try ground(box(2, 8, 4, 2))
    #expect(small.far < long.far)
    #expect(PaintersOrder([long, small]).turns.map(\.thing) == [1, 0])
    #expect(PaintersOrder([small, long]).turns.map(\.thing) == [0, 1])
  }

  @Test func housesAHandApartStillHaveAnOrder() throws {
    let rows = try (0..<12).map { try ground(box(Double($0 % 3), Double($0) * 2.05, 9, 2)) }
    hold(rows.reversed())
    #expect(PaintersOrder(rows).turns.map(\.thing) == (0..<12).reversed().map { $0 })
    #expect(PaintersOrder(rows).turns.allSatisfy { $0.slice == nil })
  }

  @Test func aTreeInACourtyardStandsBehindTheNearWingAndBeforeTheFar() throws {
    let court = try ground(box(0, 0, 20, 20) + box(5, 5, 10, 10))
    let tree = Footprint(at: 10, away: 10, reach: 3)
    let turns = PaintersOrder([court, tree]).turns
    let place = try #require(turns.firstIndex { $0.thing == 1 })
    let before = Set(turns[..<place].compactMap { $0.slice.map { court.slices[$0].near.left } })
    let behind = Set(
      turns[(place + 1)...].compactMap { $0.slice.map { court.slices[$0].near.left } })
    #expect(before.contains(15) && behind.contains(0))
    hold([court, tree])
  }

  @Test func twoHooksInEachOtherAreCut() throws {
    let one = try ground([
      [Point(0, 0), Point(12, 0), Point(12, 3), Point(3, 3), Point(3, 9), Point(0, 9)]
    ])
    let other = try ground([
      [
        Point(5, 5), Point(8, 5), Point(8, 12), Point(-4, 12), Point(-4, -4), Point(-2, -4),
        Point(-2, 10), Point(5, 10),
      ]
    ])
    hold([one, other])
    hold([other, one])
  }

  @Test(arguments: UInt64(0)..<20)
  func onRandomGroundsNothingIsPaintedOverWhatStandsBeforeIt(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    var things: [Footprint] = []
    // Slanted bars in cells of a grid, so that they keep apart however they lean.
    for row in 0..<6 {
      for column in 0..<6 where dice.number(0, 1) < 0.8 {
        let middle = Point(Double(column) * 10, Double(row) * 10)
        let (x, y) = (dice.number(-4.8, 4.8), dice.number(-4.8, 4.8))
        let corners = [Point(x, y), Point(-y * 0.9, x * 0.9), Point(-x, -y), Point(y * 0.4, -x)]
        things.append(try ground([corners.map { middle + $0 }]))
      }
    }
    for _ in 0..<20 {
      things.append(
        Footprint(at: dice.number(-5, 55), away: dice.number(60, 90), reach: dice.number(1, 3)))
    }
    hold(things)
  }

  @Test func nothingGivesNothing() {
    #expect(PaintersOrder([]).turns.isEmpty)
    #expect(Footprint(rings: [[Point(0, 0), Point(0, 5), Point(0, 2)]]) == nil)
  }
}
