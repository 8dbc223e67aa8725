import Geometry
import Samples
import Testing

struct ApproachTests {
  private func distance(_ a: Shape, _ b: Shape) -> Double? { Approach(of: a, to: b)?.distance }

  @Test func knownDistances() {
    let square = Shape(region: .square(10))
    #expect(distance(square, Shape(points: [Point(13, 14)])) == 5)
    #expect(distance(square, Shape(points: [Point(5, 5)])) == 0)
    #expect(distance(square, Shape(region: .rectangle(12, 0, 3, 3))) == 2)
    #expect(distance(square, Shape(region: .rectangle(2, 2, 3, 3))) == 0)
    #expect(distance(square, Shape(region: .rectangle(5, 5, 20, 20))) == 0)
    #expect(distance(square, Shape(paths: [.through((-5, 12), (20, 12))])) == 2)
    #expect(distance(square, Shape(paths: [.through((-5, 5), (20, 5))])) == 0)
    #expect(distance(square, Shape()) == nil)
  }

  @Test func itIsMeasuredFromEdgeToEdgeInAHole() {
    #expect(distance(Shape(region: .frame), Shape(points: [Point(10, 9)])) == 4)
  }

  /// Beside a crowd of points along both edges: never less than the distance, and nearly as near.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func noTwoPointsAreNearer(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    func path() -> Path {
      let points = (0..<dice.count(2, 6)).map { _ in Point(dice.number(0, 50), dice.number(0, 50)) }
      return Path(points) ?? .through((0, 0), (1, 1))
    }
    let (a, b) = (path(), path())
    let approach = Approach(of: Shape(paths: [a]), to: Shape(paths: [b]))
    let shares = (0...100).map { Double($0) / 100 }
    let onB = shares.map(b.point)
    let least = shares.map(a.point).reduce(Double.infinity) { least, point in
      onB.reduce(least) { min($0, point.distance(to: $1)) }
    }
    #expect((approach?.distance ?? 9e9) <= least + 1e-9)
    #expect(least <= (approach?.distance ?? 0) + (a.length + b.length) / 100)
    #expect(
      abs(
        (approach?.from.distance(to: approach?.to ?? Point(0, 0)) ?? 9) - (approach?.distance ?? 0))
        < 1e-9)
  }
}
