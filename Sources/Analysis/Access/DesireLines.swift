import Geometry
package import Navigation
public import PublicSpace

/// A way that people will take over a lawn or bed, as the legal way is so much longer.
public struct DesireLine: Hashable, Sendable {
  public let door: String
  public let use: Kind
  /// Metres over hard ground.
  public let legal: Double
  /// Metres over lawns and beds.
  public let crossing: Double
  /// The lawns and beds that are crossed, and how many metres of each.
  public let crossed: [Crossed]
  package let walk: Walk

  public struct Crossed: Hashable, Sendable {
    public let feature: String
    public let metres: Double
  }

  /// Metres.
  public var saved: Double { legal - crossing }
}

extension AccessMeasures {
  /// From this ratio of the legal way to the crossing on, people cross.
  public static let desireRatio = 1.3
  /// Metres that must be saved for anybody to mind.
  static let desireSaving = 3.0

  /// The ways from doors to the uses given that people will take over green, the longest saving first.
  ///
  /// The legal way keeps off lawns, beds and gardens; the crossing takes them, and both keep out of
  /// buildings, walls and water. Doors without a legal way have none to be compared.
  public func desireLines(of site: Site, to uses: [Kind]? = nil, at minute: Int = 12 * 60) throws
    -> [DesireLine]
  {
    let green: Set<Kind> = [.lawn, .planting, .garden]
    var (legal, crossing) = (WalkProfile.Rule(), WalkProfile.Rule())
    legal.avoided = green
    crossing.taken = green
    let gates = Gates(of: site, at: minute)
    let elements = doors.map(\.element)
    let hard = try AccessGround(freeGround, for: legal, of: site, doors: elements, gates: gates)
    let soft = try AccessGround(freeGround, for: crossing, of: site, doors: elements, gates: gates)
    var lines: [DesireLine] = []
    for use in uses ?? self.uses {
      guard let goals = hard.goals[use], let shortGoals = soft.goals[use] else { continue }
      let (long, short) = (
        WalkField(hard.network, to: goals), WalkField(soft.network, to: shortGoals)
      )
      for door in doors.indices {
        guard let from = hard.viewpoints[door], let over = soft.viewpoints[door],
          let legal = long.length(from: from), let walk = short.walk(from: over),
          legal - walk.length >= Self.desireSaving, legal >= Self.desireRatio * walk.length
        else { continue }
        lines.append(
          DesireLine(
            door: doors[door].id, use: use, legal: legal, crossing: walk.length,
            crossed: freeGround.green(under: walk, green), walk: walk))
      }
    }
    return lines.sorted { $0.saved > $1.saved }
  }
}

extension FreeGround {
  /// The green that a way runs over, in the order in which it is met, and how much of it.
  fileprivate func green(under walk: Walk, _ green: Set<Kind>) -> [DesireLine.Crossed] {
    var order: [String] = []
    var lengths: [String: Double] = [:]
    for (cover, metres) in stretches(of: walk.points) where cover.kind.map(green.contains) == true {
      if lengths[cover.id] == nil { order.append(cover.id) }
      lengths[cover.id, default: 0] += metres
    }
    return order.map { DesireLine.Crossed(feature: $0, metres: lengths[$0] ?? 0) }
  }
}
