import Geometry
import Samples
import Testing
import Topology

struct TangleTests {
  private func scribble(_ count: Int, seed: UInt64 = 3) -> [Point] {
    var dice = SplitMix64(seed: seed)
    return (0..<count).map { _ in Point(dice.number(-90, 90), dice.number(-90, 90)) }
  }

  @Test func aScribbleOfAThousandPointsIsATangle() throws {
    let line = try #require(Path(scribble(1000)))
    #expect(try Cover.strip(line, width: 2).tangle != nil)
    let ring = try #require(Ring(corners: scribble(1000)))
    #expect(try Cover.region(Region(ring)).tangle != nil)
  }

  @Test func aLineThatCrossesItselfNowAndThenIsNone() throws {
    let line = try #require(Path(scribble(60)))
    #expect(try Cover.strip(line, width: 2).tangle == nil)
    #expect(try Cover.region(.bowTie).tangle == nil)
  }

  @Test func aRingOfManyPointsIsNone() throws {
    let circle = (0..<5000).map { Disc(0, 0, radius: 50).rim(at: .pi * Double($0) / 2500) }
    let ring = try #require(Ring(corners: circle))
    #expect(try Cover.region(Region(ring)).tangle == nil)
  }

  @Test func holesInHolesAreATangleAndHolesBesideEachOtherNone() throws {
    let nested = (1...600).map { Ring.rectangle(-Double($0) / 100, 0, Double($0) / 50, 9) }
    let beside = (0..<600).map {
      Ring.rectangle(Double($0 % 30) * 3 - 45, Double($0 / 30) * 3 - 40, 2, 2)
    }
    let shell = Ring.rectangle(-60, -60, 120, 120)
    #expect(try Cover.region(Region(shell, holes: nested)).tangle != nil)
    #expect(try Cover.region(Region(shell, holes: beside)).tangle == nil)
  }
}
