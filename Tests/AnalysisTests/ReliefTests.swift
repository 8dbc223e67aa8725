import Geometry
import Samples
import Testing

@testable import Analysis

struct ReliefTests {
  private let grid = CellGrid(over: Box(west: 0, south: 0, east: 12, north: 9), cell: 1)!

  private func relief(_ height: (Point) -> Double?) -> Relief {
    let cells = (0..<grid.rows * grid.columns).map { index in
      grid.centre(index % grid.columns, index / grid.columns)
    }
    return Relief(cells.map(height), on: grid)
  }

  @Test func aSlopeIsCutStraight() {
    let ground = relief { $0.x }.ground(above: 4.25)
    #expect(ground.pieces.count == 1)
    #expect(!ground.contains(Point(4.2, 4)) && ground.contains(Point(4.3, 4)))
  }

  @Test func aHollowIsAHole() {
    let ground = relief { $0.distance(to: Point(6, 4.5)) < 1 ? 0 : 2 }.ground(above: 1)
    #expect(ground.pieces.count == 1 && ground.pieces.first?.holes.count == 1)
    #expect(!ground.contains(Point(6, 4.5)) && ground.contains(Point(2, 2)))
  }

  @Test func aPlainIsAllOrNothing() {
    #expect(relief { _ in 2 }.ground(above: 3).isEmpty)
    // A height that is just the level belongs to it.
    let whole = relief { _ in 2 }.ground(above: 2)
    #expect(whole.contains(Point(0.01, 0.01)) && whole.contains(Point(11.99, 8.99)))
  }

  @Test func unknownHeightsAreThoseOfTheirNeighbours() {
    let ground = relief { $0.x > 5 && $0.x < 7 ? nil : 2 }.ground(above: 1)
    #expect(ground.contains(Point(6, 4)) && ground.pieces.first?.holes.isEmpty == true)
  }

  @Test(arguments: UInt64(1)...20)
  func everyNodeIsOnItsSide(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    var heights: [Double] = []
    let relief = relief { _ in
      heights.append(dice.number(0, 4))
      return heights[heights.count - 1]
    }
    for level in [0.5, 1.7, 3.2] {
      let ground = relief.ground(above: level)
      for (index, height) in heights.enumerated() {
        let place = grid.centre(index % grid.columns, index / grid.columns)
        #expect(ground.contains(place) == (height >= level), "\(place) \(height)")
      }
    }
  }

  @Test func smoothingKeepsAPlainAndLowersAPeak() {
    #expect(relief { _ in 2 }.smoothed().ground(above: 2).contains(Point(6, 4)))
    let peak = relief { $0 == Point(6.5, 4.5) ? 4 : 0 }
    #expect(peak.ground(above: 1.5).contains(Point(6.5, 4.5)))
    #expect(!peak.smoothed().ground(above: 1.5).contains(Point(6.5, 4.5)))
  }
}
