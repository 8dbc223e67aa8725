import Geometry
import Navigation
import PublicSpace
import Topology

/// Ground as the land-use balance settles it, once for all measures that ask: what no earlier kind covers.
struct SettledGround: Sendable {
  let covers: GroundCovers
  let partition: Partition
  /// What each cover keeps, where areas are asked for.
  let shares: [Partition.Share]
  /// The ground that green covers keep, as far as it came out with the areas.
  private let greens: [Int: Region]

  init(of site: Site, tellsAreas: Bool = true) throws {
    covers = try GroundCovers(of: site)
    partition = try covers.partition()
    let items = covers.items
    (shares, greens) =
      tellsAreas ? try partition.shares(tellingGroundOf: { items[$0].kind.isGreen }) : ([], [:])
  }

  /// The ground that a green cover keeps.
  func green(_ index: Int) throws -> Region {
    try greens[index] ?? partition.ground(index, less: { _ in true })
  }

  /// The ground that certain features keep, all of it in one.
  func ground(of site: Site, where belongs: (Element) -> Bool) throws -> Region {
    let stack = try CoverStack(
      of: partition, isFree: covers.items.map { belongs(site.elements[$0.element]) },
      isBarrier: covers.items.map { _ in false }, lieOnFree: false)
    return try GroundMesh(stack.layers).region
  }
}
