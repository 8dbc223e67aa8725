import Geometry
import Navigation
public import PublicSpace

/// The ways that people will take over green, and the green that will be worn.
///
///     crossed when legal ≥ 1.3 × crossing and legal − crossing ≥ 3 m
///
/// The legal way keeps off lawns, beds and gardens; the crossing takes them, and both keep out of
/// buildings, walls and water. Doors without a legal way have none to be compared.
public struct DesireLines: Hashable, Sendable {
  /// From this ratio of the legal way to the crossing on, people cross; a reference value.
  public static let ratio = 1.3
  /// Metres that must be saved for anybody to mind; a reference value.
  public static let saving = 3.0

  /// The longest saving first.
  public let lines: [DesireLine]
  /// The green that is crossed by most doors first.
  public let greens: [WornGreen]
  /// Doors that were asked.
  public let doors: Int

  private static let green: Set<Kind> = [.lawn, .planting, .garden]

  /// - Parameter wanted: Where people go; nil for all uses but green itself.
  public init(from access: AccessMeasures, of site: Site, to wanted: [Kind]? = nil) throws {
    var (legal, crossing) = (WalkProfile.Rule(), WalkProfile.Rule())
    legal.avoided = Self.green
    crossing.taken = Self.green
    let uses = (wanted ?? access.uses).filter { !Self.green.contains($0) }
    let joined = Set(uses)
    let gates = Gates(of: site, at: access.minute)
    let doors = access.doors.map(\.element)
    let hard = try AccessGround(
      access.freeGround, for: legal, of: site, doors: doors, gates: gates, joined: joined)
    let soft = try AccessGround(
      access.freeGround, for: crossing, of: site, doors: doors, gates: gates, joined: joined)
    var lines: [DesireLine] = []
    for use in uses {
      guard let goals = hard.goals[use], let shortGoals = soft.goals[use] else { continue }
      let long = WalkField(hard.network, to: goals)
      let short = WalkField(soft.network, to: shortGoals)
      for (place, door) in access.doors.enumerated() {
        guard let from = hard.viewpoints[place], let over = soft.viewpoints[place],
          let legal = long.length(from: from), let start = door.element.shape.points.first,
          let crossing = short.length(from: over), legal - crossing >= Self.saving,
          legal >= Self.ratio * crossing, let walk = short.walk(from: over)
        else { continue }
        let crossed = access.freeGround.green(under: walk, Self.green)
        guard !crossed.isEmpty else { continue }
        lines.append(
          DesireLine(
            door: door.id, households: door.households, use: use,
            feature: soft.owners[walk.goal].id, legal: legal, crossing: walk.length,
            crossed: crossed, walk: walk, start: start, place: place))
      }
    }
    // Of equal savings the order of uses and doors holds.
    self.lines = lines.enumerated().sorted {
      ($1.element.saved, $0.offset) < ($0.element.saved, $1.offset)
    }.map(\.element)
    greens = WornGreen.all(of: self.lines)
    self.doors = doors.count
  }

  /// Doors from which any such way leads.
  public var crossingDoors: Int { Set(lines.map(\.place)).count }
}

extension FreeGround {
  /// The green that a way runs over, in the order in which it is met, and how much of it.
  fileprivate func green(under walk: Walk, _ green: Set<Kind>) -> [DesireLine.Crossed] {
    var order: [Element] = []
    var lengths: [ObjectIdentifier: Double] = [:]
    for (cover, metres) in stretches(of: walk.points) where cover.kind.map(green.contains) == true {
      let id = ObjectIdentifier(cover)
      if lengths[id] == nil { order.append(cover) }
      lengths[id, default: 0] += metres
    }
    return order.map {
      DesireLine.Crossed(
        feature: $0.id, kind: $0.kind ?? .lawn, metres: lengths[ObjectIdentifier($0)] ?? 0)
    }
  }
}
