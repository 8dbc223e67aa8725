import Geometry
import PublicSpace

/// Which buildings people live in.
///
/// Where some building or door says `households`, those that do and those whose doors do; else all
/// that say no `use`.
struct Homes {
  private let buildings: Set<ObjectIdentifier>

  init(in site: Site) {
    let all = site.elements(of: .building).filter(\.isPresent)
    let doors = site.elements(of: .door).filter { $0.isPresent && $0.hasHouseholds }
    let isSaid = !doors.isEmpty || all.contains(where: \.hasHouseholds)
    let tree = BoxTree(doors.map { Box(around: $0.shape.points) })
    let named = Set(doors.compactMap { $0.feature.text("building") })
    let homes = all.filter { building in
      guard isSaid else { return building.feature.text("use") == nil }
      if building.hasHouseholds || named.contains(building.id) { return true }
      guard let box = building.shape.box?.grown(by: DoorPeople.reach) else { return false }
      return tree.indices(meeting: box).contains { DoorPeople.leads(doors[$0], into: building) }
    }
    buildings = Set(homes.map(ObjectIdentifier.init))
  }

  func has(_ element: Element) -> Bool { buildings.contains(ObjectIdentifier(element)) }
}

extension Element {
  fileprivate var hasHouseholds: Bool { feature.number("households").map { $0 > 0 } == true }
}
