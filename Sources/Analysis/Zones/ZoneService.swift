import Navigation
import PublicSpace

/// Who has a place within a walk: every door's way to every place, on foot.
struct ZoneService {
  /// By element, the doors that reach it.
  private let doors: [ObjectIdentifier: [Int]]
  private let households: [Double]?
  private let perHousehold: Double?

  /// Nil without doors or without those who walk.
  init?(_ access: AccessMeasures, within metres: Double) {
    guard !access.doors.isEmpty, let walk = access.traveller("walk") else { return nil }
    var doors: [ObjectIdentifier: [Int]] = [:]
    for (door, viewpoint) in walk.ground.viewpoints.enumerated() {
      guard let viewpoint else { continue }
      let reach = GoalReach(from: viewpoint, in: walk.ground.network, within: metres)
      for (goal, length) in reach.lengths.enumerated() where length < .infinity {
        let owner = ObjectIdentifier(walk.ground.owners[goal])
        if doors[owner]?.last != door { doors[owner, default: []].append(door) }
      }
    }
    self.doors = doors.mapValues { Set($0).sorted() }
    let known = access.doors.compactMap(\.households)
    households = known.count == access.doors.count ? known : nil
    perHousehold = access.residentsPerHousehold
  }

  func served(_ element: Element) -> Zone.Served {
    let own = doors[ObjectIdentifier(element)] ?? []
    let homes = households.map { all in own.reduce(0) { $0 + all[$1] } }
    return Zone.Served(
      doors: own.count, households: homes,
      residents: homes.flatMap { homes in perHousehold.map { homes * $0 } })
  }
}
