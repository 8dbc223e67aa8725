import Analysis
import Geometry
import Projection
import PublicSpace
import Samples
import Testing
import Topology

/// What holds for every layout, tried on random ones; a failure names its seed.
struct LayoutLawsTests {
  private static let seeds: ClosedRange<UInt64> = 1...24

  private func area(of layout: SampleLayout) throws -> AreaMeasures {
    var findings: [Finding] = []
    return try AreaMeasures(of: layout.site(), findings: &findings)
  }

  private func differ(_ a: AreaMeasures, _ b: AreaMeasures) -> Double {
    let kinds = Set(a.balance.map(\.kind)).union(b.balance.map(\.kind))
    let settled = kinds.map { abs(a.settled($0) - b.settled($0)) }.max() ?? 0
    let others = zip(
      [a.boundary, a.canopy, a.open, a.floor / 20], [b.boundary, b.canopy, b.open, b.floor / 20])
    return others.map { abs($0 - $1) }.reduce(settled, max) / a.boundary
  }

  @Test(arguments: seeds)
  func theBalanceSumsToTheBoundary(seed: UInt64) throws {
    let area = try area(of: .random(seed: seed))
    let sum = area.balance.reduce(0) { $0 + $1.area }
    #expect(abs(sum - area.boundary) <= 1e-9 * area.boundary)
    #expect(area.balance.allSatisfy { $0.area >= 0 })
  }

  /// Reckoned another way: the balance's own figure is the boundary less all the others.
  @Test(arguments: seeds)
  func unassignedIsWhatAllCoversLeaveOfTheBoundary(seed: UInt64) throws {
    let site = try SampleLayout.random(seed: seed).site()
    let ground = try GroundCovers(of: site)
    let covered = try Region.union(
      of: ground.items.map { item in
        switch item.cover {
        case .region(let region): try region.madeValid()
        case .strip(let path, let width): try path.widened(to: width)
        }
      })
    let left = try ground.boundary.difference(covered).area
    var findings: [Finding] = []
    let area = try AreaMeasures(of: site, findings: &findings)
    #expect(abs(left - area.settled(nil)) <= 1e-9 * area.boundary)
  }

  @Test(arguments: seeds)
  func theOrderInTheFileChangesNothing(seed: UInt64) throws {
    let layout = SampleLayout.random(seed: seed)
    var dice = SplitMix64(seed: seed)
    var shuffled = layout
    shuffled.features.shuffle(using: &dice)
    #expect(differ(try area(of: layout), try area(of: shuffled)) <= 1e-9)
  }

  @Test(arguments: seeds)
  func aLawnTakesNothingFromHigherKinds(seed: UInt64) throws {
    let layout = SampleLayout.random(seed: seed)
    var wider = layout
    wider.features.append(.area("lawn", .rectangle(-20, -15, 45, 33)))
    let (before, after) = (try area(of: layout), try area(of: wider))
    for kind in Kind.covers where kind != .lawn {
      #expect(before.settled(kind) == after.settled(kind), "\(kind)")
    }
    #expect(after.settled(.lawn) >= before.settled(.lawn) - 1e-6)
  }

  @Test(arguments: seeds)
  func movingTheSiteChangesNothing(seed: UInt64) throws {
    let layout = SampleLayout.random(seed: seed)
    for place in [Coordinate(121.43, 31.27), Coordinate(116.4, 39.9), Coordinate(-58.4, -34.6)] {
      var moved = layout
      moved.centre = place
      #expect(differ(try area(of: layout), try area(of: moved)) <= 1e-6)
    }
  }

  @Test(arguments: seeds)
  func noKindSettlesOnMoreThanIsDrawn(seed: UInt64) throws {
    let area = try area(of: .random(seed: seed))
    #expect(area.drawn.map(\.kind) == area.balance.map(\.kind).dropLast())
    for drawn in area.drawn {
      #expect(drawn.area >= area.settled(drawn.kind) - 1e-9 * area.boundary)
      #expect(drawn.area <= area.boundary * (1 + 1e-9))
    }
  }

  @Test(arguments: seeds)
  func theFirstKindKeepsAllItHasDrawn(seed: UInt64) throws {
    let area = try area(of: .random(seed: seed))
    let first = try #require(area.drawn.first)
    #expect(abs(first.area - area.settled(first.kind)) <= 1e-9 * area.boundary)
  }

  @Test(arguments: seeds)
  func canopyLiesBetweenTheLargestCrownAndTheSum(seed: UInt64) throws {
    let site = try SampleLayout.random(seed: seed).site()
    let boundary = try GroundCovers(of: site).boundary
    let single = site.crowns.map { CanopyCover(of: [$0], within: boundary).area }
    let canopy = CanopyCover(of: site.crowns, within: boundary).area
    #expect(canopy >= (single.max() ?? 0) - 1e-9)
    #expect(canopy <= min(boundary.area, single.reduce(0, +)) + 1e-9)
    #expect(single.allSatisfy { $0 >= -1e-9 })
  }

  @Test(arguments: seeds)
  func anotherTreeNeverShrinksTheCanopy(seed: UInt64) throws {
    let site = try SampleLayout.random(seed: seed).site()
    let boundary = try GroundCovers(of: site).boundary
    let crowns = site.crowns
    let areas = stride(from: 0, through: crowns.count, by: 4).map {
      CanopyCover(of: Array(crowns.prefix($0)), within: boundary).area
    }
    #expect(zip(areas, areas.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 })
  }

  @Test(arguments: seeds)
  func groundWithoutTheBoundaryIsUnassigned(seed: UInt64) throws {
    var layout = SampleLayout.random(seed: seed)
    layout.features.removeAll { $0.kind != "boundary" }
    let area = try area(of: layout)
    #expect(area.balance.map(\.kind) == [nil] && area.settled(nil) == area.boundary)
  }
}
