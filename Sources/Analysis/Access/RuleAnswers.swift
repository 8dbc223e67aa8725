import Navigation
import PublicSpace

/// All that is told of one rule, which several profiles may share.
struct RuleAnswers {
  let ground: AccessGround
  /// By door, then by use.
  let reaches: [[Reach]]
  let ways: [[WayFacts?]]
  let spaces: [SpaceReach]

  init(
    on ground: AccessGround, _ free: FreeGround, from doors: [Element], to uses: [Kind],
    _ present: Set<Kind>, _ rule: WalkProfile.Rule, _ seats: SeatPlaces,
    spaces: [Element]
  ) {
    self.ground = ground
    let inquiry = ObstacleInquiry(ground, free, for: rule)
    let byUse = uses.map { use -> [Reach] in
      guard present.contains(use) else { return doors.map { _ in .barred(by: .none(use)) } }
      let field = WalkField(ground.network, to: ground.goals[use] ?? [])
      return zip(doors, ground.viewpoints).map { door, viewpoint in
        guard let viewpoint else { return .barred(by: inquiry.obstacle(at: door)) }
        guard let walk = field.walk(from: viewpoint) else {
          return .barred(by: inquiry.obstacle(from: viewpoint, to: use))
        }
        return .reached(walk, ground.owners[walk.goal])
      }
    }
    let reaches = doors.indices.map { door in byUse.map { $0[door] } }
    self.reaches = reaches
    var along = WayInquiry(ground, seats)
    ways = zip(doors, reaches).map { door, reaches in
      reaches.map { $0.walk.map { along.facts(of: $0, from: door) } }
    }
    self.spaces = ground.reachesFromGates(
      of: spaces, free, inquiry, for: rule, hasGates: present.contains(.gate))
  }
}
