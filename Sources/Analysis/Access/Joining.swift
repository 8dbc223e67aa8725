import Geometry
import Navigation
import PublicSpace

/// Joins places to the ground of one rule, by straight ways that pass nothing one cannot pass.
struct Joining {
  let mesh: GroundMesh
  private let free: FreeGround
  /// What stops a straight way, by cover.
  private let bars: [Bar]

  private enum Bar {
    case none
    /// A building stops whoever does not stand at it: doors are drawn on its wall, or a little off.
    case building
    /// A wall, a fence or water stops whoever does not stand in it.
    case barrier
    /// Steps, or a ramp that cannot be taken, stop all.
    case stepped
  }

  /// Metres beyond which no straight way is looked for.
  private static let reach = 60.0
  /// Metres of a barrier that a straight way may graze: drawings are not that exact.
  private static let graze = 0.05

  init(_ free: FreeGround, on mesh: GroundMesh, for rule: WalkProfile.Rule) {
    self.free = free
    self.mesh = mesh
    bars = free.covers.map { cover in
      switch cover.passage(for: rule) {
      case .free: .none
      case .stepped: .stepped
      case .blocked:
        cover.kind == .building ? .building : cover.kind?.isSolid == true ? .barrier : .none
      }
    }
  }

  func foothold(at place: Point) -> Foothold? {
    mesh.foothold(at: place, within: Self.reach) { !isBarred(from: place, to: $0) }
  }

  private func isBarred(from place: Point, to ground: Point) -> Bool {
    let box = Box(from: place, to: ground)
    return free.indices(near: box).contains { index in
      if bars[index] == .none { return false }
      let region = free.ground(index)
      if bars[index] == .building && region.isAt(place) { return false }
      if bars[index] == .barrier && region.contains(place) { return false }
      return region.holds(more: Self.graze, ofWayFrom: place, to: ground)
    }
  }

  /// What one walks to, in the form of what it is drawn as.
  func goals(of element: Element) -> [Goal] {
    let outlines =
      element.shape.region.pieces.map { $0.rings.map(\.points) }
      + element.shape.paths.map { [$0.points] }
    return element.shape.points.compactMap { foothold(at: $0).map { Goal($0) } }
      + outlines.compactMap { lines in
        mesh.goal(along: lines) { !isShut(from: $0, to: $1, of: element) }
      }
  }

  /// Whether the edge of an area is kept from the ground beside it, by a fence along it such as.
  private func isShut(from ground: Point, to edge: Point, of element: Element) -> Bool {
    // Where one is to be inside, one must get beyond what stands on the edge.
    let margin = ground.distance(to: edge)
    let isEntered = element.kind?.isPublicSpace == true && margin > 0
    if isEntered && element.shape.region.contains(ground) { return false }
    let end = isEntered ? edge + (edge - ground) * (Self.threshold / margin) : edge
    let box = Box(from: ground, to: end)
    return free.indices(near: box).contains { index in
      bars[index] != .none && free.covers[index] !== element
        && free.ground(index).holds(more: Self.graze / 2, ofWayFrom: ground, to: end)
    }
  }

  /// Metres inside an area's edge at which one has entered it.
  private static let threshold = 0.3
}

extension Kind {
  /// What one does not step over.
  fileprivate var isSolid: Bool { self <= .water || self == .gate }
}

extension Region {
  /// Whether a place lies in the region or at its edge.
  fileprivate func isAt(_ place: Point) -> Bool {
    contains(place)
      || rings.contains { ring in
        zip(ring.points, ring.points.dropFirst()).contains {
          place.distance(from: $0, to: $1) <= 0.5
        }
      }
  }

  /// Whether more than some metres of a straight way lie in the region.
  fileprivate func holds(more metres: Double, ofWayFrom a: Point, to b: Point) -> Bool {
    let length = a.distance(to: b)
    guard length > metres else { return false }
    var cuts = [0.0, 1.0]
    for ring in rings {
      for (c, d) in zip(ring.points, ring.points.dropFirst()) {
        let (atC, atD) = (turn(a, b, c), turn(a, b, d))
        guard (atC > 0) != (atD > 0) else { continue }
        let place = c + (d - c) * (atC / (atC - atD))
        let share =
          ((place.x - a.x) * (b.x - a.x) + (place.y - a.y) * (b.y - a.y)) / (length * length)
        if share > 0 && share < 1 { cuts.append(share) }
      }
    }
    cuts.sort()
    let inside = zip(cuts, cuts.dropFirst()).reduce(0.0) { sum, part in
      contains(a + (b - a) * ((part.0 + part.1) / 2)) ? sum + part.1 - part.0 : sum
    }
    return inside * length > metres
  }
}
