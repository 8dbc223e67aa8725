import Navigation
public import PublicSpace

/// How far a public space is from the nearest gate, for someone.
public struct SpaceReach: Hashable, Sendable {
  public let feature: String
  public let kind: Kind
  /// Metres; nil when no way leads there.
  public let metres: Double?
}

extension AccessMeasures.Traveller {
  /// Every public space's way to the gates, in the order of the file; step-free where the profile is.
  public func spacesFromGates() -> [SpaceReach] {
    let field = WalkField(ground.network, to: ground.goals[.gate] ?? [])
    var nearest: [String: Double] = [:]
    for (goal, owner) in ground.owners.enumerated() where owner.kind?.isPublicSpace == true {
      guard let metres = field.length(fromGoal: goal) else { continue }
      nearest[owner.id] = min(nearest[owner.id] ?? .infinity, metres)
    }
    return ground.spaces.map {
      SpaceReach(feature: $0.id, kind: $0.kind ?? .zone, metres: nearest[$0.id])
    }
  }
}
