import Geometry
import PublicSpace
import Topology

/// Finds which things are at odds by the rules given: every pair by itself, so that one thing less is
/// never one conflict more.
struct ZoneConflicts {
  private(set) var found: [Conflict] = []

  /// One side of a conflict: a zone, or a feature that may disturb one.
  fileprivate struct Thing {
    let element: Element
    let shape: Shape
    let zone: Int?
    let manner: Manner
    let isWindow: Bool
  }

  fileprivate struct Manner {
    let hours: WeekHours
    let seasons: Set<Season>
  }

  init(of site: Site, _ zones: [Zone], by zoning: Zoning) throws {
    let things = try Self.things(of: site, zones, zoning)
    let barriers = site.elements.filter { $0.isPresent && ($0.kind?.parts == true) }
    let barrierTree = BoxTree(barriers.map { $0.shape.box?.grown(by: Self.reachOfBarrier) })
    for rule in zoning.conflicts {
      let ones = things.filter { $0.matches(rule.one, zones) }
      let others = things.filter { $0.matches(rule.other, zones) }
      let tree = BoxTree(others.map(\.shape.box))
      var seen: Set<[ObjectIdentifier]> = []
      for one in ones {
        guard let box = one.shape.box?.grown(by: rule.within ?? 0) else { continue }
        for index in tree.indices(meeting: box) {
          let other = others[index]
          let pair = [ObjectIdentifier(one.element), ObjectIdentifier(other.element)]
          guard one.element !== other.element, !seen.contains(pair.reversed()),
            let conflict = try Self.conflict(rule, one, other),
            !Self.isParted(conflict, barriers, barrierTree)
          else { continue }
          seen.insert(pair)
          found.append(conflict)
        }
      }
    }
  }

  private static func things(of site: Site, _ zones: [Zone], _ zoning: Zoning) throws -> [Thing] {
    let known = Dictionary(
      zones.enumerated().map { (ObjectIdentifier($1.element), $0) }, uniquingKeysWith: { a, _ in a }
    )
    let kinds = zoning.conflicts.reduce(into: Set<Kind>()) {
      $0.formUnion($1.one.kinds.union($1.other.kinds))
    }
    let homes = Homes(in: site)
    return try site.elements.compactMap { element in
      guard element.isPresent, let kind = element.kind else { return nil }
      if let zone = known[ObjectIdentifier(element)] {
        let region = zones[zone].region
        return Thing(
          element: element,
          shape: region.isEmpty ? Shape(points: element.shape.points) : Shape(region: region),
          zone: zone, manner: Manner(hours: zones[zone].hours, seasons: zones[zone].seasons),
          isWindow: false)
      }
      let isWindow = homes.has(element)
      guard isWindow || kinds.contains(kind), element.isZone == false else { return nil }
      let use = zoning.use(kind.rawValue)
      let hours = element.hours?.week ?? use?.hours ?? .always
      return Thing(
        element: element, shape: try element.soundShape, zone: nil,
        manner: Manner(hours: hours, seasons: use?.seasons ?? Season.all), isWindow: isWindow)
    }
  }

  private static func conflict(
    _ rule: ConflictRule, _ one: Thing, _ other: Thing
  ) throws -> Conflict? {
    let hours = one.manner.hours.intersection(other.manner.hours)
    let seasons = one.manner.seasons.intersection(other.manner.seasons)
    guard !hours.isEmpty, !seasons.isEmpty,
      let approach = Approach(of: one.shape, to: other.shape),
      approach.distance <= rule.within ?? 0
    else { return nil }
    var overlap: Double?
    if rule.within == nil {
      guard let area = try one.shape.overlap(with: other.shape) else { return nil }
      overlap = area
    }
    var severity = rule.severity
    if let near = rule.severeWithin, approach.distance <= near { severity = severity.raised }
    if !hours.intersection(rule.severeHours).isEmpty { severity = severity.raised }
    return Conflict(
      rule: rule, one: one.element.id, other: other.element.id, distance: approach.distance,
      overlap: overlap, hours: hours, seasons: seasons, severity: severity,
      zones: [one.zone, other.zone].compactMap { $0 }, approach: approach)
  }

  /// Metres that a barrier may stand off the straight way and part it: its own half width.
  private static let reachOfBarrier = 0.1

  /// Whether a barrier crosses the straight way between the two.
  private static func isParted(
    _ conflict: Conflict, _ barriers: [Element], _ tree: BoxTree
  ) -> Bool {
    let (from, to) = (conflict.approach.from, conflict.approach.to)
    guard conflict.distance > 0, let way = Path([from, to]) else { return false }
    let near = Box(from: from, to: to).grown(by: reachOfBarrier)
    return tree.indices(meeting: near).contains { index in
      guard let kind = barriers[index].kind, conflict.rule.unless.contains(kind) else {
        return false
      }
      return Approach(of: Shape(paths: [way]), to: barriers[index].shape).map {
        $0.distance <= reachOfBarrier
      } == true
    }
  }
}

extension ZoneConflicts.Thing {
  fileprivate func matches(_ side: ConflictRule.Side, _ zones: [Zone]) -> Bool {
    if side.isWindow && isWindow { return true }
    if side.isWindow && side.kinds.isEmpty { return false }
    if let kind = element.kind, !side.kinds.isEmpty, !side.kinds.contains(kind) { return false }
    guard let zone else {
      // What is no zone has neither age nor loudness; its use is its kind.
      return side.ages.isEmpty && side.loudness.isEmpty
        && (side.uses.isEmpty || element.kind.map { side.uses.contains($0.rawValue) } == true)
    }
    return (side.uses.isEmpty || side.uses.contains(zones[zone].use.id))
      && (side.loudness.isEmpty || side.loudness.contains(zones[zone].loudness))
      && (side.ages.isEmpty || zones[zone].isMeant(for: side.ages))
  }
}

extension Kind {
  /// What may part two uses.
  fileprivate var parts: Bool {
    switch self {
    case .building, .wall, .fence, .hedge, .water, .planting, .garden: true
    default: false
    }
  }
}

extension Element {
  /// Its ground, lines as wide as they are; its points where it has no ground.
  fileprivate var soundShape: Shape {
    get throws {
      var pieces = try shape.region.isSound ? shape.region.pieces : shape.region.madeValid().pieces
      if let width { pieces += try shape.paths.flatMap { try $0.widened(to: width).pieces } }
      guard pieces.isEmpty else {
        return Shape(
          region: pieces.count == 1
            ? Region(pieces) : try Region.sound(union: pieces.map { Region([$0]) }))
      }
      return Shape(points: shape.points, paths: shape.paths)
    }
  }
}

extension Shape {
  /// Square metres that two shapes have in common, zero for a point or a line in ground; nil when apart.
  fileprivate func overlap(with other: Shape) throws -> Double? {
    guard !region.isEmpty, !other.region.isEmpty else { return 0 }
    let area = try region.intersection(other.region).area
    return area >= ConflictRule.leastOverlap ? area : nil
  }
}
