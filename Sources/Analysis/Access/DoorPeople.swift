import Geometry
import PublicSpace

/// The households behind each door.
///
/// As the door says; else those that its building says, shared among its doors that do not; else what
/// of the site's households no other door has, shared alike.
struct DoorPeople {
  /// By door; nil where nothing is known.
  let households: [Double?]

  /// Metres a door may stand off its building.
  static let reach = 1.0

  init(of doors: [Element], in site: Site) {
    var households = doors.map { $0.feature.number("households").flatMap { $0 >= 0 ? $0 : nil } }
    for building in site.elements(of: .building) where building.isPresent {
      guard let all = building.feature.number("households"), all >= 0 else { continue }
      let own = doors.indices.filter { Self.leads(doors[$0], into: building) }
      let silent = own.filter { households[$0] == nil }
      let said = own.compactMap { households[$0] }.reduce(0, +)
      for door in silent { households[door] = max(0, all - said) / Double(silent.count) }
    }
    let silent = doors.indices.filter { households[$0] == nil }
    if let all = site.description.households, !silent.isEmpty {
      let said = households.compactMap { $0 }.reduce(0, +)
      for door in silent { households[door] = max(0, Double(all) - said) / Double(silent.count) }
    }
    self.households = households
  }

  static func leads(_ door: Element, into building: Element) -> Bool {
    if let named = door.feature.text("building"), named == building.id { return true }
    guard let place = door.shape.points.first,
      building.shape.box?.grown(by: reach).contains(place) == true
    else { return false }
    return building.shape.region.contains(place)
      || building.shape.region.rings.contains { ring in
        zip(ring.points, ring.points.dropFirst()).contains {
          place.distance(from: $0, to: $1) <= reach
        }
      }
  }
}
