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
    let places = (0...count).map { from + (to - from) * (Double($0) / Double(count)) }
    let reach = rule.clearWidth
    let near = Box(around: [from, to]).map { free.indices(near: $0.grown(by: reach)) } ?? []
    var first: Element?
    var isOutside = false
    var isUncovered = false
    for place in places {
      guard let index = near.first(where: { free.ground($0).contains(place) }) else {
        if free.boundary.contains(place) { isUncovered = true } else { isOutside = true }
        continue
      }
      let cover = free.covers[index]
      switch cover.passage(for: rule) {
      case .free: break
      case .stepped: return .stepped(by: cover.id)
      case .blocked: first = first ?? cover
      }
    }
    if let first { return .blocked(by: first.id, first.kind) }
    if isOutside { return .outside }
    if isUncovered && !rule.takesUnassigned { return .unassigned }
    let edges =
      (near.filter { !free.covers[$0].passage(for: rule).isFree }.map(free.ground)
      + [free.boundary]).flatMap(\.rings)
      .flatMap { zip($0.points, $0.points.dropFirst()) }
    let narrowest = places.map { place in
      (edges.lazy.map { place.distance(from: $0, to: $1) }.min() ?? reach, place)
    }.min { $0.0 < $1.0 }
    guard let (clearance, place) = narrowest else { return .blocked(by: nil, nil) }
    return .narrow(metres: 2 * min(clearance, reach), at: Obstacle.Place(place))
  }
}
