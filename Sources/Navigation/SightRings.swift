import Geometry
import Glibc

/// Gathers the ground in view within a distance, as rings about the eye.
struct SightRings: Onlooker {
  private let eye: Point
  private let mesh: GroundMesh
  private let radius: Double
  /// Arcs are drawn so finely that they keep within a centimetre.
  private let arcStep: Double
  private var points: [Point] = []
  private var finished: [Ring] = []

  init(eye: Point, mesh: GroundMesh, radius: Double) {
    self.eye = eye
    self.mesh = mesh
    self.radius = radius
    // The chord of an angle a falls short of its arc by r (1 − cos a/2).
    arcStep = 2 * acos(max(0.5, 1 - 0.01 / max(radius, 0.01)))
  }

  mutating func sees(corner: Int) {}

  mutating func enters(_ triangle: Int, right: Point, left: Point) {}

  func isBeyond(_ corner: Int) -> Bool {
    let (t, i) = (corner / 3, corner % 3)
    return eye.distance(from: mesh.corner(t, (i + 1) % 3), to: mesh.corner(t, (i + 2) % 3)) > radius
  }

  mutating func meetsWall(_ corner: Int, right: Point, left: Point) {
    let (t, i) = (corner / 3, corner % 3)
    let (a, b) = (mesh.corner(t, (i + 1) % 3), mesh.corner(t, (i + 2) % 3))
    let (start, end) = (crossing(eye, right, with: a, b), crossing(eye, left, with: a, b))
    if let last = points.last, abs(turn(eye, last, start)) > 1e-6 * eye.distance(to: start) * radius
    {
      close()
    }
    add(start, end)
  }

  /// The rings, each with the eye at its edge or inside.
  mutating func rings() -> [Ring] {
    close()
    return finished
  }

  /// What of a stretch, seen from right to left, lies within the radius, and the arc for what does not.
  private mutating func add(_ start: Point, _ end: Point) {
    let (along, off) = (end - start, start - eye)
    let squared = along.x * along.x + along.y * along.y
    let middle = -(off.x * along.x + off.y * along.y)
    let rest = middle * middle - squared * (off.x * off.x + off.y * off.y - radius * radius)
    guard squared > 0, rest > 0 else { return addArc(start, end) }
    let (enters, leaves) = (
      (middle - rest.squareRoot()) / squared, (middle + rest.squareRoot()) / squared
    )
    let (from, to) = (max(0, enters), min(1, leaves))
    guard from < to else { return addArc(start, end) }
    if from > 0 { addArc(start, start + along * from) }
    append(start + along * from)
    append(start + along * to)
    if to < 1 { addArc(start + along * to, end) }
  }

  private mutating func addArc(_ start: Point, _ end: Point) {
    let first = atan2(start.y - eye.y, start.x - eye.x)
    var sweep = atan2(end.y - eye.y, end.x - eye.x) - first
    if sweep < 0 { sweep += 2 * .pi }
    let count = max(1, Int((sweep / arcStep).rounded(.up)))
    for step in 0...count {
      let angle = first + sweep * Double(step) / Double(count)
      append(eye + Point(cos(angle), sin(angle)) * radius)
    }
  }

  private mutating func append(_ point: Point) {
    if points.last.map({ $0.distance(to: point) > 1e-7 }) ?? true { points.append(point) }
  }

  private mutating func close() {
    defer { points = [] }
    guard let first = points.first, let last = points.last, points.count > 1 else { return }
    let isRound = first.distance(to: last) < 1e-6 && points.count > 3
    let corners = isRound ? Array(points.dropLast()) : [eye] + points
    if let ring = Ring(corners: corners) { finished.append(ring) }
  }
}

extension WalkNetwork {
  func wedge(ofBend bend: Int) -> GroundMesh.Wedge { mesh.wedges[Int(bends[bend])] }

  /// Points of a goal on the ground, a metre apart, with the triangles they lie in.
  func samples(of goal: Int) -> [(place: Point, triangle: Int, remainder: Double)] {
    goals[goal].stretches.flatMap { stretch -> [(Point, Int, Double)] in
      let count = Int(stretch.start.distance(to: stretch.end).rounded(.up))
      return (0...count).compactMap { index in
        let share = count == 0 ? 0 : Double(index) / Double(count)
        let place = (stretch.start + (stretch.end - stretch.start) * share).onGrid
        return mesh.groundTriangle(near: place).map { (place, $0, stretch.remainder) }
      }
    }
  }
}

extension GroundMesh {
  /// The triangle of ground that a point lies in, or is beside by no more than the grid’s width.
  func groundTriangle(near point: Point) -> Int? {
    if let t = triangle(at: point) { return t }
    let t = anyTriangle(at: point)
    return (0..<3).first { i in
      let u = neighbour(t, i)
      return u >= 0 && isGround[u]
        && point.distance(from: corner(t, (i + 1) % 3), to: corner(t, (i + 2) % 3)) <= gridHair
    }
    .map { neighbour(t, $0) }
  }
}
