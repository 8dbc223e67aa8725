import Geometry
import Navigation
import PublicSpace

/// Finds out what keeps doors from a use that no way leads to.
///
/// If the ground would do for somebody as thin as a crack, it is too narrow; if it would without its steps,
/// these are what is named. Else the ground on which the door stands and that on which the use does
/// are apart, and what lies on the shortest stretch between the two is named.
final class ObstacleInquiry {
  private let ground: AccessGround
  private let free: FreeGround
  private let rule: WalkProfile.Rule
  private lazy var patches = GroundPatches(of: ground.network.mesh)
  private lazy var widened = RelaxedGround(ground.open, enough: rule.clearWidth)
  private lazy var stepless: RelaxedGround? =
    (try? free.stepless(ground.open, for: rule)).flatMap {
      RelaxedGround($0, enough: rule.clearWidth)
    }
  private var stretches: [Kind: [Goal.Stretch]] = [:]
  private var shores: [Kind: GroundPatches.Shore] = [:]
  /// Doors of one patch have one obstacle.
  private var known: [Question: Obstacle] = [:]

  private struct Question: Hashable {
    let use: Kind
    let patch: Int
  }

  init(_ ground: AccessGround, _ free: FreeGround, for rule: WalkProfile.Rule) {
    self.ground = ground
    self.free = free
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

  func obstacle(from viewpoint: Viewpoint, to use: Kind) -> Obstacle {
    let question = Question(use: use, patch: patches.patch(of: viewpoint.foothold))
    if let obstacle = known[question] { return obstacle }
    let found = obstacle(from: viewpoint.foothold.ground, patch: question.patch, to: use)
    known[question] = found
    return found
  }

  private func obstacle(from place: Point, patch: Int, to use: Kind) -> Obstacle {
    let goals = stretches[use] ?? ground.stretches(of: use)
    stretches[use] = goals
    // It is there, and nobody of this kind is let in.
    guard !goals.isEmpty else { return .blocked(by: nil, nil) }
    if let narrow = widened?.narrowest(from: place, to: use, at: goals),
      narrow.width < rule.clearWidth
    {
      return .narrow(metres: narrow.width, at: Obstacle.Place(narrow.place))
    }
    if let line = stepless?.line(from: place, to: use, at: goals),
      let steps = free.covers(under: line).first(where: { $0.passage(for: rule) == .stepped })
    {
      return .stepped(by: steps.id)
    }
    let shore = shores[use] ?? patches.shore(of: goals)
    shores[use] = shore
    return patches.gap(from: patch, to: shore).map { obstacle(between: $0.from, and: $0.to) }
      ?? .blocked(by: nil, nil)
  }

  /// What lies on a stretch: steps, else the first thing that blocks, else a narrow place.
  private func obstacle(between from: Point, and to: Point) -> Obstacle {
    let reach = rule.clearWidth
    let near = free.indices(near: Box(from: from, to: to).grown(by: reach))
    var first: Element?
    var isOutside = false
    var isUncovered = false
    for part in parts(of: from, to, near) {
      let place = from + (to - from) * part.middle
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
    if isUncovered && !free.takesUnassigned(rule) { return .unassigned }
    return narrowest(between: from, and: to, near)
  }

  /// The parts into which the edges of covers and of the site cut a stretch.
  private func parts(of from: Point, _ to: Point, _ near: [Int]) -> [Interval] {
    let regions = near.map(free.ground) + [free.boundary]
    let cuts = regions.flatMap(\.rings).flatMap { ring in
      zip(ring.points, ring.points.dropFirst()).compactMap { a, b -> Double? in
        let (atA, atB) = (turn(from, to, a), turn(from, to, b))
        guard (atA > 0) != (atB > 0) else { return nil }
        let share = turn(a, b, from) / (turn(a, b, from) - turn(a, b, to))
        return share > 0 && share < 1 ? share : nil
      }
    }
    .sorted()
    return zip([0] + cuts, cuts + [1]).map { Interval(start: $0, end: $1) }
      .filter { $0.start < $0.end }
  }

  /// Where open ground is narrowest on a stretch.
  private func narrowest(between from: Point, and to: Point, _ near: [Int]) -> Obstacle {
    let reach = rule.clearWidth
    let blocked = near.filter { !free.covers[$0].passage(for: rule).isFree }.map(free.ground)
    let edges = (blocked + [free.boundary]).flatMap(\.rings).flatMap {
      zip($0.points, $0.points.dropFirst())
    }
    let count = min(1000, max(2, Int((from.distance(to: to) / 0.05).rounded(.up))))
    let widths = (0...count).map { step -> (clearance: Double, place: Point) in
      let place = from + (to - from) * (Double(step) / Double(count))
      return (edges.lazy.map { place.distance(from: $0, to: $1) }.min() ?? reach, place)
    }
    guard let narrowest = widths.min(by: { $0.clearance < $1.clearance }) else {
      return .blocked(by: nil, nil)
    }
    return .narrow(
      metres: 2 * min(narrowest.clearance, reach), at: Obstacle.Place(narrowest.place))
  }
}

extension AccessGround {
  /// Where all that people go to of one kind is joined to the ground.
  fileprivate func stretches(of use: Kind) -> [Goal.Stretch] {
    (goals[use] ?? []).flatMap { network.goals[$0].stretches }
  }
}
