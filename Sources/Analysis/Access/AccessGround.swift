package import Geometry
package import Navigation
package import PublicSpace

/// The free ground of one rule, with all doors and all that people go to joined to it.
package struct AccessGround: Sendable {
  package let region: Region
  package let network: WalkNetwork
  /// By door; nil where no straight way leads from it onto the ground.
  package let viewpoints: [Viewpoint?]
  /// The element of each goal of the network.
  package let owners: [Element]
  /// The goals of each kind of use.
  package let goals: [Kind: [Int]]

  init(
    _ ground: FreeGround, for rule: WalkProfile.Rule, of site: Site, doors: [Element],
    gates: Gates
  ) throws {
    region = try ground.region(for: rule, site.description.ground)
    let mesh = try GroundMesh(region)
    var all: [Goal] = []
    var owners: [Element] = []
    let shut = Set(gates.shut.map(ObjectIdentifier.init))
    for element in site.elements where element.isPresent {
      guard let kind = element.kind, Kind.useSet.contains(kind), element.admits(rule),
        !shut.contains(ObjectIdentifier(element))
      else { continue }
      for goal in ground.goals(of: element, on: mesh, for: rule) {
        all.append(goal)
        owners.append(element)
      }
    }
    self.owners = owners
    goals = Dictionary(grouping: owners.indices) { owners[$0].kind ?? .zone }
    let network = WalkNetwork(mesh, goals: all)
    self.network = network
    viewpoints = doors.map { door in
      guard door.admits(rule), let place = door.shape.points.first else { return nil }
      return ground.foothold(at: place, on: mesh, for: rule).map { Viewpoint($0, in: network) }
    }
  }
}

extension Kind {
  fileprivate static let useSet = Set(uses)
}

extension Element {
  /// Whether a door or a use lets someone in, where it says so.
  func admits(_ rule: WalkProfile.Rule) -> Bool {
    guard rule.means == .wheels else { return feature.flag("walk") ?? true }
    return feature.flag("wheels") ?? feature.flag("step_free") ?? true
  }
}

extension FreeGround {
  /// Where a place joins the ground without passing what one cannot pass.
  func foothold(at place: Point, on mesh: GroundMesh, for rule: WalkProfile.Rule) -> Foothold? {
    mesh.foothold(at: place) { !isBarred(from: place, to: $0, for: rule) }
  }

  /// Whether a straight way is stopped: by steps and ramps that cannot be taken, by walls, water and
  /// buildings other than those the place itself stands at.
  func isBarred(from place: Point, to ground: Point, for rule: WalkProfile.Rule) -> Bool {
    guard let box = Box(around: [place, ground]) else { return false }
    return covers(over: box).contains { element, region in
      let passage = element.passage(for: rule)
      guard !passage.isFree, passage == .stepped || element.kind?.isSolid == true else {
        return false
      }
      if passage != .stepped && region.isAt(place) { return false }
      return region.holds(more: Self.graze, ofWayFrom: place, to: ground)
    }
  }

  /// Metres of a barrier that a straight way may graze: drawings are not that exact.
  private static let graze = 0.05

  /// What one walks to, in the form of what it is drawn as.
  fileprivate func goals(
    of element: Element, on mesh: GroundMesh, for rule: WalkProfile.Rule
  ) -> [Goal] {
    var goals = element.shape.points.compactMap { point in
      foothold(at: point, on: mesh, for: rule).map { Goal($0) }
    }
    let outlines =
      element.shape.region.pieces.map { ($0.rings.map(\.points), true) }
      + element.shape.paths.map { ([$0.points], false) }
    for (lines, isArea) in outlines {
      if let goal = mesh.goal(along: lines, isArea: isArea) { goals.append(goal) }
    }
    return goals
  }
}

extension Kind {
  /// What one does not step over.
  fileprivate var isSolid: Bool { self <= .water }
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
        let share = ((place.x - a.x) * (b.x - a.x) + (place.y - a.y) * (b.y - a.y)) / (length * length)
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
