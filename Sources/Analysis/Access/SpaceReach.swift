import Geometry
import Navigation
public import PublicSpace

/// How far a public space is from the nearest gate, for someone.
public struct SpaceReach: Hashable, Sendable {
  public let feature: String
  public let name: String?
  public let kind: Kind
  /// Metres; nil when no way leads there.
  public let metres: Double?
  /// Why it is not reached; nil when it is.
  public let obstacle: Obstacle?
}

extension AccessMeasures.Traveller {
  /// Public spaces reached from the gates ÷ all; nil when there are none, or no gates are drawn.
  public var spacesShare: Double? {
    guard !spaces.isEmpty, !spaces.contains(where: { $0.obstacle == Obstacle.none(.gate) }) else {
      return nil
    }
    return Double(spaces.count { $0.metres != nil }) / Double(spaces.count)
  }
}

extension AccessGround {
  /// The way of some public spaces to the gates.
  func reachesFromGates(
    of spaces: [Element], _ free: FreeGround, _ inquiry: ObstacleInquiry,
    for rule: WalkProfile.Rule, hasGates: Bool
  ) -> [SpaceReach] {
    guard !spaces.isEmpty else { return [] }
    let lengths = WalkField(network, to: goals[.gate] ?? []).lengthsFromGoals()
    let own = Dictionary(grouping: owners.indices) { ObjectIdentifier(owners[$0]) }
    return spaces.map { space in
      let goals = own[ObjectIdentifier(space)] ?? []
      let metres = goals.lazy.map { lengths[$0] }.filter { $0 < .infinity }.min()
      var obstacle: Obstacle?
      if !hasGates {
        obstacle = Obstacle.none(.gate)
      } else if metres == nil {
        obstacle =
          viewpoint(ofGoals: goals).map { inquiry.obstacle(from: $0, to: .gate) }
          ?? bar(before: space, free, rule)
      }
      return SpaceReach(
        feature: space.id, name: space.feature.text("name"), kind: space.kind ?? .zone,
        metres: hasGates ? metres : nil, obstacle: obstacle)
    }
  }

  /// Where one stands at some goals that are joined to the ground.
  private func viewpoint(ofGoals all: [Int]) -> Viewpoint? {
    all.lazy.flatMap { network.goals[$0].stretches }
      .compactMap { network.mesh.foothold(at: $0.start) }
      .min { $0.distance < $1.distance }
      .map { Viewpoint($0, in: network) }
  }

  /// What stands between a space that nothing joins to the ground and the ground nearest to it.
  private func bar(
    before space: Element, _ free: FreeGround, _ rule: WalkProfile.Rule
  ) -> Obstacle {
    let places = space.shape.points + space.shape.paths.flatMap(\.points)
    let edge = places + space.shape.region.rings.flatMap(\.points)
    guard space.admits(rule),
      let foothold = edge.lazy.compactMap({ network.mesh.foothold(at: $0) })
        .min(by: { $0.distance < $1.distance })
    else { return .blocked(by: nil, nil) }
    let near = free.indices(near: Box(from: foothold.place, to: foothold.ground))
    let steps = max(1, Int((foothold.distance / 0.05).rounded(.up)))
    for step in 0...steps {
      let place =
        foothold.ground
        + (foothold.place - foothold.ground) * (Double(step) / Double(steps))
      guard let index = near.first(where: { free.ground($0).contains(place) }) else { continue }
      let cover = free.covers[index]
      guard cover !== space else { continue }
      switch cover.passage(for: rule) {
      case .free: continue
      case .stepped: return .stepped(by: cover.id)
      case .blocked: return .blocked(by: cover.id, cover.kind)
      }
    }
    return .blocked(by: nil, nil)
  }
}
