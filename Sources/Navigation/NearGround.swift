package import Geometry
import Glibc

/// The ground from which the goals of a field are near.
///
/// A shortest way leaves its last bend within the turn that it makes there, and meets an edge squarely or
/// at its end. So the ground is what is in view, as far as the rest of the distance goes,
///
///     from bends, beyond the ways that lead there
///     ∪ from edges, straight across
///     ∪ from the ends of edges, beyond their normals
///
/// Triangles that are surely near are told as one; of the rest only what leads beyond them.
package struct NearGround {
  private let field: WalkField
  private let goals: [GoalRuns]
  private let bounds: WalkBounds

  package init(to field: WalkField) {
    self.field = field
    let network = field.network
    goals = network.goals.indices.filter { field.isWanted[$0] }
      .map { GoalRuns(of: network.goals[$0], on: network.mesh) }
    bounds = WalkBounds(of: field)
  }

  /// The ground within a distance in metres, as pieces that overlap.
  package func pieces(within distance: Double) -> [Region] {
    let isKnown = bounds.areWithin(distance)
    let known = field.network.mesh.region(of: isKnown)
    let views = Views(field: field, goals: goals, isKnown: isKnown)
    return [known] + views.rings(within: distance).map { Region($0) }
  }
}

/// What leads beyond the ground that is known to be near.
private struct Views {
  let field: WalkField
  let goals: [GoalRuns]
  /// By triangle.
  let isKnown: [Bool]

  private var network: WalkNetwork { field.network }

  func rings(within distance: Double) -> [Ring] {
    var rings: [Ring] = []
    for bend in 0..<network.bendCount where field.lengths[bend] < distance {
      guard let place = place(before: bend) else { continue }
      var sight = sight(
        from: network.place(ofBend: bend), within: distance - field.lengths[bend])
      sight.lookPast(network.wedge(ofBend: bend), comingFrom: place)
      rings += sight.view.rings()
    }
    for goal in goals {
      for run in goal.runs where run.remainder < distance {
        rings +=
          run.start == run.end
          ? disc(about: run, within: distance - run.remainder)
          : strips(beside: run, within: distance - run.remainder)
      }
      for end in goal.ends where end.remainder < distance {
        rings += sector(beyond: end, within: distance - end.remainder)
      }
    }
    return rings
  }

  /// Where the way from a bend goes next.
  private func place(before bend: Int) -> Point? {
    field.next[bend] >= 0
      ? network.place(ofBend: Int(field.next[bend])) : field.ends[bend]?.point
  }

  private func sight(
    from eye: Point, within radius: Double
  ) -> Sight<BeyondKnown<SightRings>> {
    let view = SightRings(eye: eye, mesh: network.mesh, radius: radius)
    return Sight(mesh: network.mesh, eye: eye, view: BeyondKnown(view, isKnown: isKnown))
  }

  private func disc(about run: GoalRuns.Run, within radius: Double) -> [Ring] {
    guard let part = run.parts.first else { return [] }
    var sight = sight(from: run.start.onGrid, within: radius)
    sight.lookRound(from: part.triangle)
    return sight.view.rings()
  }

  private func strips(beside run: GoalRuns.Run, within depth: Double) -> [Ring] {
    run.parts.flatMap { part -> [Ring] in
      guard part.start.onGrid != part.end.onGrid else { return [] }
      return [(part.start.onGrid, part.end.onGrid), (part.end.onGrid, part.start.onGrid)]
        .flatMap { left, right -> [Ring] in
          let view = SightStrip(from: left, to: right, on: network.mesh, depth: depth)
          var sight = Sight(
            mesh: network.mesh, eye: view.eye, view: BeyondKnown(view, isKnown: isKnown))
          sight.lookAcross(part.triangle, within: (right, left))
          return sight.view.rings()
        }
    }
  }

  private func sector(beyond end: GoalRuns.End, within radius: Double) -> [Ring] {
    guard let triangle = network.mesh.groundTriangle(near: end.place) else { return [] }
    func ray(_ angle: Double) -> Point {
      (end.place + Point(cos(angle), sin(angle)) * sightline).onGrid
    }
    let middle = ray(end.middle)
    let width = end.halfWidth + hairWider
    var sight = sight(from: end.place, within: radius)
    sight.lookRound(from: triangle, within: (ray(end.middle - width), middle))
    sight.lookRound(from: triangle, within: (middle, ray(end.middle + width)))
    return sight.view.rings()
  }
}
