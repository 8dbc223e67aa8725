import Geometry
import Glibc

/// What of a goal's stretches lies on the ground, each part as long as it goes on.
struct GoalRuns {
  /// A straight part of an edge; both ends alike for a point.
  struct Run {
    let start: Point
    let end: Point
    /// Metres from there to the thing itself.
    let remainder: Double
    /// The triangles of ground that it passes, with its part in each.
    let parts: [(triangle: Int, start: Point, end: Point)]
  }

  /// An end of some runs, and the directions from it for which it is nearer than all else of them.
  struct End {
    let place: Point
    let remainder: Double
    /// Radians.
    let middle: Double
    /// Radians to either side of the middle.
    let halfWidth: Double
  }

  let runs: [Run]

  init(of goal: Goal, on mesh: GroundMesh) {
    runs = goal.stretches.flatMap { Self.runs(of: $0, on: mesh) }
  }

  private static func runs(of stretch: Goal.Stretch, on mesh: GroundMesh) -> [Run] {
    let length = stretch.start.distance(to: stretch.end)
    func metres(_ point: Point) -> Double { stretch.start.distance(to: point) }
    var parts: [(triangle: Int, start: Point, end: Point)] = []
    mesh.cut(stretch) { parts.append(($0, $1, $2)) }
    parts.sort { metres($0.start) < metres($1.start) }
    var runs: [Run] = []
    var open: ArraySlice<(triangle: Int, start: Point, end: Point)> = []
    var reach = 0.0
    func close() {
      guard let first = open.first,
        let last = open.max(by: { metres($0.end) < metres($1.end) })
      else { return }
      runs.append(
        Run(
          start: first.start, end: last.end, remainder: stretch.remainder, parts: Array(open)))
      open = []
    }
    for part in parts {
      if !open.isEmpty && metres(part.start) > reach + gap { close() }
      reach = open.isEmpty ? metres(part.end) : max(reach, metres(part.end))
      open.append(part)
      if length == 0 { break }
    }
    close()
    return runs
  }

  /// Metres along a stretch that rounding may leave between its parts.
  private static let gap = 4 * gridStep

  /// A point looks all round. From the end of a run it is the nearest for what lies beyond the run's normal
  /// there; where runs meet, beyond those of all:
  ///
  ///     { p : (p − end) · u ≤ 0 for the direction u of every run from there }
  var ends: [End] {
    struct Place: Hashable {
      let point: Point
      let remainder: Double
    }
    var order: [Place] = []
    var cones: [Place: (middle: Double, halfWidth: Double)?] = [:]
    for run in runs where run.start != run.end {
      for (from, to) in [(run.start, run.end), (run.end, run.start)] {
        let place = Place(point: from.onGrid, remainder: run.remainder)
        // Straight away from the run.
        let away = atan2(from.y - to.y, from.x - to.x)
        if let known = cones[place] {
          cones[place] = known.flatMap { Self.common($0, with: away) }
        } else {
          order.append(place)
          cones[place] = (away, .pi / 2)
        }
      }
    }
    return order.compactMap { place in
      cones[place].flatMap(\.self).map {
        End(
          place: place.point, remainder: place.remainder, middle: $0.middle,
          halfWidth: $0.halfWidth)
      }
    }
  }

  /// What a cone of at most half a turn has in common with the half turn about a direction.
  private static func common(
    _ cone: (middle: Double, halfWidth: Double), with away: Double
  ) -> (middle: Double, halfWidth: Double)? {
    let turn = remainder(away - cone.middle, 2 * .pi)
    let (low, high) = (max(-cone.halfWidth, turn - .pi / 2), min(cone.halfWidth, turn + .pi / 2))
    return low < high ? (cone.middle + (low + high) / 2, (high - low) / 2) : nil
  }
}
