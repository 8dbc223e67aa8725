import Geometry
import Navigation
import Samples
import Testing
import Topology

@testable import Analysis

struct CoverStackTests {
  private let yard = Region.square(40)

  private func mesh(_ covers: [Region], isFree: [Bool], lieOnFree: Bool) throws -> GroundMesh {
    let partition = try Partition(covers.map { (.region($0), 0) }, within: yard)
    let stack = try CoverStack(
      of: partition, isFree: isFree, isBarrier: covers.map { _ in false }, lieOnFree: lieOnFree)
    let layers = try GroundMesh(stack.layers, closing: 0, outside: lieOnFree ? 1 : 0)
    return lieOnFree
      ? try GroundMesh(Outline.around(yard) + stack.standing + layers.rims)
      : try GroundMesh(layers.outlines)
  }

  /// Free where the first cover over a place is, and else where what nothing covers is.
  private func isFree(_ place: Point, _ covers: [Region], _ isFree: [Bool], lieOnFree: Bool) -> Bool
  {
    covers.indices.first { covers[$0].contains(place) }.map { isFree[$0] } ?? lieOnFree
  }

  @Test(arguments: 1...60) func theTopmostCoverDecides(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let covers = (0..<dice.count(1, 40)).map { _ in
      Region.rectangle(
        dice.number(1, 25), dice.number(1, 25), dice.number(1, 14), dice.number(1, 14))
    }
    let free = covers.map { _ in dice.once(in: 2) }
    for lieOnFree in [true, false] {
      let mesh = try mesh(covers, isFree: free, lieOnFree: lieOnFree)
      for _ in 0..<200 {
        let place = Point(dice.number(0.5, 39.5), dice.number(0.5, 39.5))
        #expect(
          (mesh.triangle(at: place) != nil)
            == isFree(place, covers, free, lieOnFree: lieOnFree), "\(place)")
      }
    }
  }

  /// Sums of sums double with each layer; a hundred layers are past what can be counted.
  @Test func layersByTheHundredAreToldApart() throws {
    let covers = (0..<120).map { Region.rectangle(1, 1, 1 + 0.3 * Double($0), 30) }
    let free = covers.indices.map { $0 % 2 == 0 }
    for lieOnFree in [true, false] {
      let mesh = try mesh(covers, isFree: free, lieOnFree: lieOnFree)
      for place in (0..<120).map({ Point(1.85 + 0.3 * Double($0), 20) }) {
        #expect(
          (mesh.triangle(at: place) != nil)
            == isFree(place, covers, free, lieOnFree: lieOnFree), "\(place)")
      }
    }
  }
}
