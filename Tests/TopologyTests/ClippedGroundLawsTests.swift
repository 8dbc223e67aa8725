import Geometry
import Samples
import Testing
import Topology

/// What clipping answers is what GEOS answers.
struct ClippedGroundLawsTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func clippingAgreesWithGEOS(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    var answered = 0
    let regions =
      try SampleLayout.random(seed: seed, features: 40).features.compactMap { feature in
        // Whole metres let edges lie on edges and corners on corners.
        let region = feature.shape.region
        guard feature.kind != "boundary", try !region.isEmpty && region.isSound else { return nil }
        return dice.once(in: 2) ? try onWholeMetres(region) : region
      } as [Region]
    for (index, region) in regions.enumerated() {
      let others = regions[..<index].suffix(6).filter { other in
        region.box.flatMap { other.box?.intersects($0) } ?? false
      }
      guard let ground = ClippedGround(region),
        let area = ground.area(under: others.compactMap(ClippedGround.init))
      else { continue }
      answered += others.isEmpty ? 0 : 1
      let expected = try region.intersection(Region.union(of: others)).area
      #expect(abs(area - expected) < 1e-8 * max(1, region.area), "seed \(seed)")
    }
    #expect(answered > 0)
  }

  private func onWholeMetres(_ region: Region) throws -> Region? {
    let rings = region.rings.compactMap { ring in
      Ring(ring.points.map { Point($0.x.rounded(), $0.y.rounded()) })
    }
    guard rings.count == region.rings.count, let shell = rings.first else { return nil }
    let rounded = Region(shell, holes: Array(rings.dropFirst()))
    return try rounded.isSound ? rounded : nil
  }
}
