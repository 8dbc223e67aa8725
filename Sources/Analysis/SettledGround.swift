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

  init(of site: Site, tellsAreas: Bool = true) throws {
    covers = try GroundCovers(of: site)
    partition = try covers.partition()
    shares = tellsAreas ? try partition.shares() : []
  }

  /// The ground that certain features keep, all of it in one.
  func ground(of site: Site, where belongs: (Element) -> Bool) throws -> Region {
    let stack = try CoverStack(
      of: partition, isFree: covers.items.map { belongs(site.elements[$0.element]) },
      isBarrier: covers.items.map { _ in false }, lieOnFree: false)
    return try GroundMesh(stack.layers).region
  }
}
