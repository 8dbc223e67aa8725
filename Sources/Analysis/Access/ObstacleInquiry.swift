import Geometry
import Navigation
import PublicSpace

/// Finds out what keeps doors from a use that no way leads to.
///
/// The ground on which the door stands and that on which the use does are apart; what lies on the
/// shortest stretch between the two is what is named.
struct ObstacleInquiry {
  private let ground: AccessGround
  private let free: FreeGround
  private let use: Kind
  private let rule: WalkProfile.Rule
  /// By the patch of ground that a door stands on: doors of one patch have one obstacle.
  private var known: [Int: Obstacle] = [:]
  private var patches: GroundPatches?

  init(_ ground: AccessGround, _ free: FreeGround, to use: Kind, _ rule: WalkProfile.Rule) {
    self.ground = ground
    self.free = free
    self.use = use
    self.rule = rule
  }

  /// Of a door from which no straight way leads onto the ground.
  func obstacle(at door: Element) -> Obstacle {
    if !door.admits(rule) { return .stepped(by: door.id) }
    guard let place = door.shape.points.first,
      let near = ground.network.mesh.foothold(at: place)
    else { return .blocked(by: nil, nil) }
    return obstacle(between: place, and: near.ground)
  }

  mutating func obstacle(from viewpoint: Viewpoint) -> Obstacle {
    let patches = self.patches ?? GroundPatches(of: ground.network.mesh)
    self.patches = patches
    let patch = patches.patch(of: viewpoint.foothold)
    if let obstacle = known[patch] { return obstacle }
    let goals = (ground.goals[use] ?? []).flatMap { ground.network.goals[$0].stretches }
    let found: Obstacle
    if goals.isEmpty {
      // It is there, and nobody of this kind is let in.
      found = .blocked(by: nil, nil)
    } else {
      let gap = patches.gap(from: patch, toPatchesOf: goals)
      found = gap.map { obstacle(between: $0.from, and: $0.to) } ?? .blocked(by: nil, nil)
    }
    known[patch] = found
    return found
  }

  /// Metres between the places at which the stretch is looked at.
  private static let step = 0.05

  /// What lies on a stretch: steps, else the first thing that blocks, else a narrow place.
  private func obstacle(between from: Point, and to: Point) -> Obstacle {
    let count = max(2, Int((from.distance(to: to) / Self.step).rounded(.up)))
    var first: Element?
    var isOutside = false
    var isUncovered = false
    for index in 0...count {
      let place = from + (to - from) * (Double(index) / Double(count))
      guard let cover = free.cover(at: place) else {
        if free.boundary.contains(place) { isUncovered = true } else { isOutside = true }
        continue
      }
      let passage = cover.passage(for: rule)
      if passage == .stepped { return .stepped(by: cover.id) }
      if passage == .blocked && first == nil { first = cover }
    }
    if let first { return .blocked(by: first.id, first.kind) }
    if isOutside { return .outside }
    if isUncovered && !rule.takesUnassigned { return .unassigned }
    let narrowest = (0...count).map { from + (to - from) * (Double($0) / Double(count)) }
      .map { (width: 2 * free.clearance(at: $0, for: rule), place: $0) }
      .min { $0.width < $1.width }
    guard let narrowest else { return .blocked(by: nil, nil) }
    return .narrow(metres: narrowest.width, at: Obstacle.Place(narrowest.place))
  }
}

extension FreeGround {
  /// Metres to the nearest ground that blocks, or the boundary.
  fileprivate func clearance(at place: Point, for rule: WalkProfile.Rule) -> Double {
    let reach = rule.clearWidth
    let here = Box(around: [place])?.grown(by: reach)
    let blocked = here.map { covers(over: $0) }?.filter { !$0.element.passage(for: rule).isFree }
    let rings = (blocked ?? []).flatMap(\.ground.rings) + boundary.rings
    let nearest = rings.lazy.flatMap { zip($0.points, $0.points.dropFirst()) }
      .map { place.distance(from: $0, to: $1) }.min()
    return min(reach, nearest ?? reach)
  }
}
