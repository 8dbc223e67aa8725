import Geometry
import PublicSpace
import Topology

/// Ground of some kinds as the land-use balance settles it: what no earlier kind covers.
struct SettledGround {
  private let covers: GroundCovers
  private let partition: Partition

  init(of site: Site) throws {
    covers = try GroundCovers(of: site)
    partition = try covers.partition()
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
