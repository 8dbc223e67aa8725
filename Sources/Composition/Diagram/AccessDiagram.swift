package import Analysis
import Geometry
import Navigation
package import PublicSpace

/// How far it is to one kind of use: the ground within some walk of it, every door, the worst way.
package struct AccessDiagram: Diagram {
  package let site: Site
  let access: AccessMeasures
  let traveller: AccessMeasures.Traveller
  let use: Kind
  /// By door.
  let reaches: [Reach]
  let summary: AccessSummary
  /// The nearest first; none where the site has no such use.
  let areas: [ServiceArea]
  /// By area: where it ends and open ground goes on.
  let fronts: [[Path]]
  /// The same as it is today, for what changes at each door; nil when nothing is held against.
  let today: AccessToday?

  /// Nil when the use was not asked after.
  package init?(
    of site: Site, _ access: AccessMeasures, for traveller: AccessMeasures.Traveller,
    to use: Kind, against before: AccessMeasures? = nil
  ) throws {
    guard let place = access.uses.firstIndex(of: use) else { return nil }
    self.site = site
    self.access = access
    self.traveller = traveller
    self.use = use
    reaches = traveller.reaches.map { $0[place] }
    summary = access.summaries(of: traveller)[place]
    // A band that holds no more ground than the nearer one is none.
    let own = site.elements(of: use).filter(\.isPresent).reduce(0) { $0 + $1.shape.region.area }
    let areas = try traveller.serviceAreas(of: use).reduce(into: [ServiceArea]()) { areas, area in
      if area.area > (areas.last?.area ?? 0) + 1 { areas.append(area) }
    }
    // Nobody comes from anywhere but the place itself.
    self.areas = areas.last.map { $0.area > own + 1 } == true ? areas : []
    let fronts = Fronts(on: traveller.ground.network.mesh)
    self.fronts = self.areas.map { fronts.lines(of: $0.region) }
    today = before.flatMap { AccessToday($0, for: traveller.profile.id, to: use) }
  }

  /// What uses are, and whose houses doors lead into.
  package var named: [Kind] {
    [use, .gate, .building].reduce(into: []) { kinds, kind in
      if !kinds.contains(kind) { kinds.append(kind) }
    }
  }
  package var brieflyNamed: [Kind] { named.filter { $0 != .gate || use == .gate } }

  var places: [Element] { site.elements(of: use).filter(\.isPresent) }

  /// All households, rounded; nil when some door's are not known.
  var households: Int? { access.doors.households }

  func mark(of door: Int) -> DoorMark {
    let reach = DoorMark.Reach(reaches[door].metres)
    guard let before = today?.reaches[access.doors[door].id] else { return DoorMark(reach: reach) }
    return DoorMark(reach: reach, change: .init(from: before.metres, to: reaches[door].metres))
  }

  /// The door from which it is farthest.
  var worst: (door: Int, reach: Reach)? {
    guard let longest = summary.longest,
      let door = reaches.firstIndex(where: { $0.metres == longest })
    else { return nil }
    return (door, reaches[door])
  }
}

/// What a diagram of a proposal holds against.
struct AccessToday {
  let summary: AccessSummary
  /// By the door's id.
  let reaches: [String: Reach]

  init?(_ access: AccessMeasures, for profile: String, to use: Kind) {
    guard let place = access.uses.firstIndex(of: use), let traveller = access.traveller(profile)
    else { return nil }
    summary = access.summaries(of: traveller)[place]
    reaches = Dictionary(
      zip(access.doors.map(\.id), traveller.reaches.map { $0[place] })
    ) { first, _ in first }
  }
}

extension [AccessMeasures.Door] {
  var households: Int? {
    let known = compactMap(\.households)
    guard !isEmpty, known.count == count else { return nil }
    return Int(known.reduce(0, +).rounded())
  }
}

extension DoorMark.Reach {
  init(_ metres: Double?) {
    guard let metres else {
      self = .unreached
      return
    }
    self = .within(AccessSummary.bands.firstIndex { metres <= $0 })
  }
}

extension DoorMark.Change {
  /// Metres that a resident would notice.
  static let noticed = 10.0

  /// Nil where it stays about as far.
  init?(from before: Double?, to after: Double?) {
    let (before, after) = (before ?? .infinity, after ?? .infinity)
    guard before < .infinity || after < .infinity, abs(after - before) >= Self.noticed else {
      return nil
    }
    self = after < before ? .nearer : .farther
  }
}
