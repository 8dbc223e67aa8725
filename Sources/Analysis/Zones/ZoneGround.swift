import Geometry
import PublicSpace
import Topology

/// The ground of places and how much of it some of them have together.
///
/// Places that cover ground share it out as the land-use balance does; drawn zones lie over all that.
/// Of places C that cover ground and zones Z over it,
///
///     area(C ∪ Z) = Σ_C settled + area(∪Z) − Σ_C (settled ∩ ∪Z)
struct ZoneGround {
  let boundary: Region
  /// Ground that nothing covers, in square metres.
  let unassigned: Double
  /// By place in the site's list: what a cover keeps, in square metres.
  private let settled: [Int: Double]
  /// The same, all of it inside the boundary, overlaps or not.
  private let drawn: [Int: Region]
  private let items: [GroundCovers.Item]
  private let partition: Partition
  private let tree: BoxTree
  private let overlays: [Int: Region]

  init(of site: Site, on ground: SettledGround) throws {
    let (covers, partition) = (ground.covers, ground.partition)
    var settled: [Int: Double] = [:]
    var drawn: [Int: Region] = [:]
    for (index, share) in ground.shares.enumerated() {
      let element = covers.items[index].element
      settled[element, default: 0] += share.settled
      drawn[element, default: Region()].pieces += partition.ground(index).pieces
    }
    let zones = site.elements.indices.filter {
      site.elements[$0].kind == .zone && site.elements[$0].isPresent
        && !site.elements[$0].shape.region.isEmpty
    }
    let over = try Partition(
      zones.map { (Cover.region(site.elements[$0].shape.region), $0) }, within: covers.boundary)
    var overlays: [Int: Region] = [:]
    for (place, zone) in zones.enumerated() { overlays[zone] = over.ground(place) }
    boundary = covers.boundary
    unassigned = max(0, boundary.area - settled.values.sorted().reduce(0, +))
    items = covers.items
    tree = BoxTree(covers.items.indices.map { partition.ground($0).box })
    self.settled = settled
    self.drawn = drawn
    self.partition = partition
    self.overlays = overlays
  }

  /// A feature's ground inside the boundary, as drawn.
  func region(_ element: Int) -> Region { overlays[element] ?? drawn[element] ?? Region() }

  /// A feature's own ground, in square metres.
  func area(_ element: Int) -> Double {
    overlays[element].map(\.area) ?? settled[element] ?? 0
  }

  /// The ground that some features have together, in square metres.
  func area(ofAll elements: [Int]) throws -> Double {
    let chosen = Set(elements)
    let covered = elements.reduce(0) { $0 + (settled[$1] ?? 0) }
    guard let over = try shared(elements) else { return covered }
    let already = zip(over.items, over.shares).reduce(0) { sum, part in
      chosen.contains(items[part.0].element) ? sum + part.1.settled : sum
    }
    return covered + max(0, over.area - already)
  }

  /// Ground that nothing covers and no zone among some features lies over, in square metres.
  func unused(beside elements: [Int]) throws -> Double {
    guard let over = try shared(elements) else { return unassigned }
    let covered = over.shares.reduce(0) { $0 + $1.settled }
    return max(0, unassigned - max(0, over.area - covered))
  }

  /// The zones among some features as one, and what covers hold of it; nil where there are none.
  private func shared(
    _ elements: [Int]
  ) throws -> (area: Double, items: [Int], shares: [Partition.Share])? {
    let zones = elements.compactMap { overlays[$0] }.filter { !$0.isEmpty }
    guard !zones.isEmpty else { return nil }
    let whole = zones.count == 1 ? zones[0] : try Region.union(of: zones)
    guard let box = whole.box else { return nil }
    let near = tree.indices(meeting: box)
    let shares = try Partition(near.map { (items[$0].cover, 0) }, within: whole).shares()
    return (whole.area, near, shares)
  }
}
