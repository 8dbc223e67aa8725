import Geometry
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

  /// The pieces of ground that certain features keep, feature by feature.
  func regions(
    of site: Site, where belongs: (Element) -> Bool
  ) throws -> [(element: Element, region: Region)] {
    try covers.items.indices.compactMap { index in
      let element = site.elements[covers.items[index].element]
      guard belongs(element) else { return nil }
      let region = try partition.ground(index, less: { _ in true })
      return region.isEmpty ? nil : (element, region)
    }
  }
}
