import Geometry
import Glibc
public import PublicSpace

/// What the place is good for, for whom and when: its zones, and what they come to together.
public struct ZoneMeasures: Hashable, Sendable {
  /// One hour of a day.
  public struct Hour: Hashable, Sendable {
    public let hour: Int
    /// Square metres of ground that some zone uses in this hour.
    public let area: Double
    /// The zones that are on, by their places in the list.
    public let zones: [Int]
  }

  /// In the order of the file.
  public let zones: [Zone]
  public let conflicts: [Conflict]
  /// Monday is 0.
  public let day: Int
  /// Twenty-four.
  public let hours: [Hour]
  public let groups: [GroupPlaces]
  /// Square metres of the site.
  public let boundary: Double
  /// Square metres of ground that nothing covers and no zone uses.
  public let unused: Double
  /// Square metres of zones that are meant for children under 12, and for elders.
  public let childArea: Double
  public let elderArea: Double
  /// How many children and elders there are; nil when it is not known.
  public let children: Double?
  public let elders: Double?
  /// Metres of walk within which a home is served.
  public let servedWithin: Double

  /// Measures a site; what had to be assumed is added to `findings`.
  ///
  /// - Parameter access: How far it is, where that has been measured on foot.
  public init(
    of site: Site, by zoning: Zoning, on day: Int = MeasureRequest.usualDay,
    reachedBy access: AccessMeasures? = nil, findings: inout [Finding]
  ) throws {
    try self.init(
      of: site, by: zoning, on: day, reachedBy: access, on: SettledGround(of: site),
      findings: &findings)
  }

  init(
    of site: Site, by zoning: Zoning, on day: Int, reachedBy access: AccessMeasures?,
    on settled: SettledGround, findings: inout [Finding]
  ) throws {
    let ground = try ZoneGround(of: site, on: settled)
    let places = site.elements.indices.filter { site.elements[$0].isZone }
    let manners = places.map { ZoneManner(of: site.elements[$0], by: zoning) }
    findings += manners.flatMap(\.findings)
    let zones = try Self.zones(
      of: site, places, manners, ground, try Self.service(of: site, zoning, access))
    self.zones = zones
    conflicts = try ZoneConflicts(of: site, zones, by: zoning).found
    self.day = day
    var known: [Set<Int>: Double] = [:]
    func area(_ chosen: [Int]) throws -> Double {
      let elements = chosen.map { places[$0] }
      if let area = known[Set(elements)] { return area }
      let area = try ground.area(ofAll: elements)
      known[Set(elements)] = area
      return area
    }
    hours = try (0..<24).map { hour in
      let on = zones.indices.filter { zones[$0].isOn(hour, of: day) }
      return Hour(hour: hour, area: try area(on), zones: on)
    }
    groups = try AgeGroup.allCases.map { group in
      let own = zones.indices.filter { zones[$0].isMeant(for: [group]) }
      return GroupPlaces(group, zones, area: try area(own), wanted: zoning.wanted[group])
    }
    boundary = ground.boundary.area
    unused = try ground.unused(beside: places)
    childArea = try area(zones.indices.filter { zones[$0].isMeant(for: AgeGroup.young) })
    elderArea = try area(zones.indices.filter { zones[$0].isMeant(for: [.elders]) })
    children = site.description.children
    elders = site.description.elders
    servedWithin = zoning.servedWithin
  }

  private static func service(
    of site: Site, _ zoning: Zoning, _ access: AccessMeasures?
  ) throws -> ZoneService? {
    if let access, access.traveller("walk") != nil {
      return ZoneService(access, within: zoning.servedWithin)
    }
    guard site.elements.contains(where: { $0.kind == .door && $0.isPresent }) else { return nil }
    var ignored: [Finding] = []
    let walk = WalkProfile.shipped.filter { $0.id == "walk" }
    return ZoneService(
      try AccessMeasures(of: site, for: walk, to: [], isForAll: true, findings: &ignored),
      within: zoning.servedWithin)
  }

  private static func zones(
    of site: Site, _ places: [Int], _ manners: [ZoneManner], _ ground: ZoneGround,
    _ service: ZoneService?
  ) throws -> [Zone] {
    let elements = places.map { site.elements[$0] }
    let regions = places.map(ground.region)
    let around = ZoneSurroundings(of: site, elements, regions)
    let meetings = try around.meetings(isOverlay: elements.map { $0.kind == .zone })
    return places.indices.map { index in
      let (element, manner) = (elements[index], manners[index])
      let area = ground.area(places[index])
      let shade = around.crownShare(of: index)
      return Zone(
        id: element.id, kind: element.kind ?? .zone, use: manner.use, ages: manner.ages,
        hours: manner.hours, seasons: manner.seasons, loudness: manner.loudness,
        assumed: manner.assumed, area: area,
        capacity: element.heldPeople
          ?? (area > 0 ? manner.use.people(on: area) : nil),
        seats: around.seats(in: index) + (element.seats ?? 0),
        shadeShare: element.kind == .pavilion && shade != nil ? 1 : shade,
        neighbours: around.neighbours(of: index, but: Set(meetings[index].map(\.zone))).map {
          Zone.Neighbour(zone: elements[$0.zone].id, metres: $0.metres)
        },
        meetings: meetings[index].map { other, ground in
          let isInSeason = !manner.seasons.isDisjoint(with: manners[other].seasons)
          return Zone.Meeting(
            zone: elements[other].id, area: ground.area,
            hours: isInSeason ? manner.hours.intersection(manners[other].hours) : .never,
            index: other, ground: ground)
        },
        served: service?.served(element), element: element, region: regions[index])
    }
  }
}

extension ZoneMeasures {
  /// Each use with its square metres × hours a week, in the order in which uses are met.
  public var useWeights: [(use: ZoneUse, weight: Double)] {
    var uses: [ZoneUse] = []
    var weights: [String: Double] = [:]
    for zone in zones {
      if weights[zone.use.id] == nil { uses.append(zone.use) }
      weights[zone.use.id, default: 0] += zone.area * zone.hours.hours
    }
    return uses.map { ($0, weights[$0.id] ?? 0) }
  }

  /// How many uses there are in effect: the Hill number of order one.
  ///
  ///     exp(−Σ p ln p)      p = a use's square metres × hours a week ÷ those of all
  ///
  /// Five uses alike are five; one that has nearly all counts as little more than one. Nil without any.
  public var effectiveUses: Double? {
    let shares = useWeights.map(\.weight).sorted().filter { $0 > 0 }
    let sum = shares.reduce(0, +)
    guard sum > 0 else { return nil }
    return exp(shares.reduce(0) { $0 - $1 / sum * log($1 / sum) })
  }

  /// Square metres in use on the mean of the waking hours, from 6 to 22.
  public var wakingArea: Double { hours[6..<22].reduce(0) { $0 + $1.area } / 16 }
}

extension ZoneUse {
  /// Whole people; what projection costs of the ground takes nobody's place.
  fileprivate func people(on area: Double) -> Double {
    (area / squareMetresPerPerson + 1e-6).rounded(.down)
  }
}

extension Element {
  /// As it says itself.
  fileprivate var heldPeople: Double? {
    feature.number("capacity").flatMap { (0...1e6).contains($0) ? $0 : nil }
  }
}
