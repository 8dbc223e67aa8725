import Geometry
import Samples
import Testing

@testable import Navigation

struct GridPointTests {
  /// The same in whole steps of the grid, which 128 bits hold exactly.
  private func sign(_ a: Point, _ b: Point, _ c: Point) -> Int {
    func steps(_ from: Double, _ to: Double) -> Int128 { Int128((to - from) / gridStep) }
    let turn =
      steps(a.x, b.x) * steps(a.y, c.y) - steps(a.y, b.y) * steps(a.x, c.x)
    return Int(turn.signum())
  }

  private func sign(_ number: Double) -> Int { number > 0 ? 1 : number < 0 ? -1 : 0 }

  @Test(arguments: [1.0, 300, 1e5, 1e7, gridReach])
  func turnsHaveTheSignOfWholeNumbers(size: Double) {
    var dice = SplitMix64(seed: 5)
    var straight = 0
    for _ in 0..<4000 {
      let a = Point(dice.number(-size, size), dice.number(-size, size)).onGrid
      let b = Point(dice.number(-size, size), dice.number(-size, size)).onGrid
      // Near the line through both, or on it.
      let step = Point(Double(dice.count(-1, 1)), Double(dice.count(-1, 1))) * gridStep
      let near = ((a + (b - a) * dice.number(-0.5, 1)).onGrid + step).onGrid
      let beyond = a - (b - a)
      for c in [near, beyond, beyond + step] {
        #expect(sign(exactTurn(a, b, c)) == sign(a, b, c), "\(a) \(b) \(c)")
        if sign(a, b, c) == 0 { straight += 1 }
      }
    }
    #expect(straight >= 4000)
  }

  @Test func pointsOnTheRimAreNotInsideACircle() {
    let (a, b, c) = (Point(0, 0), Point(4, 0), Point(4, 4))
    #expect(!isInCircle(Point(0, 4), a, b, c))
    #expect(isInCircle(Point(0.001, 3.999), a, b, c))
    #expect(!isInCircle(Point(-0.001, 4.001), a, b, c))
  }
}
