import Geometry

/// Gathers the ground straight in front of an edge, up to a depth, as rings that stand on the edge.
///
/// The eye is so far behind the edge that all rays run straight across it.
struct SightStrip: Onlooker {
  let eye: Point
  private let mesh: GroundMesh
  private let start: Point
  private let end: Point
  /// A metre straight on.
  private let onward: Point
  private let depth: Double
  private var base: (first: Point, last: Point)?
  private var lastRay = Point(0, 0)
  private var far: [Point] = []
  private var finished: [Ring] = []

  /// Metres from the eye to the edge: rays 50 m apart are parallel to 0.5 mm in 300 m.
  private static let remoteness = 0x1p25

  /// - Parameters:
  ///   - start: The edge's end on the left of one who looks on.
  ///   - end: The one on the right.
  init(from start: Point, to end: Point, on mesh: GroundMesh, depth: Double) {
    let along = (end - start) * (1 / start.distance(to: end))
    onward = Point(-along.y, along.x)
    eye = ((start + end) * 0.5 - onward * Self.remoteness).onGrid
    self.mesh = mesh
    self.start = start
    self.end = end
    self.depth = depth
  }

  mutating func sees(corner: Int) {}

  mutating func enters(_ triangle: Int, right: Point, left: Point) {}

  func isBeyond(_ corner: Int) -> Bool {
    let (t, i) = (corner / 3, corner % 3)
    return metresOn(mesh.corner(t, (i + 1) % 3)) > depth
      && metresOn(mesh.corner(t, (i + 2) % 3)) > depth
  }

  mutating func meetsWall(_ corner: Int, right: Point, left: Point) {
    let (t, i) = (corner / 3, corner % 3)
    let (a, b) = (mesh.corner(t, (i + 1) % 3), mesh.corner(t, (i + 2) % 3))
    if base != nil && right != lastRay { close() }
    let (first, last) = (foot(of: right), foot(of: left))
    base = (base?.first ?? first, last)
    lastRay = left
    add(
      first, metresOn(crossing(eye, right, with: a, b)), last,
      metresOn(crossing(eye, left, with: a, b)))
  }

  mutating func rings() -> [Ring] {
    close()
    return finished
  }

  private func metresOn(_ point: Point) -> Double {
    (point.x - start.x) * onward.x + (point.y - start.y) * onward.y
  }

  /// Where a ray crosses the edge.
  private func foot(of ray: Point) -> Point { ray - onward * metresOn(ray) }

  /// The far side between two rays, cut off where it is too deep.
  private mutating func add(_ right: Point, _ near: Double, _ left: Point, _ farther: Double) {
    append(right + onward * min(near, depth))
    if (near > depth) != (farther > depth) {
      let share = (depth - near) / (farther - near)
      append(right + (left - right) * share + onward * depth)
    }
    append(left + onward * min(farther, depth))
  }

  private mutating func append(_ point: Point) {
    if far.last.map({ $0.distance(to: point) > 1e-7 }) ?? true { far.append(point) }
  }

  private mutating func close() {
    defer { (base, far) = (nil, []) }
    guard let base, far.contains(where: { metresOn($0) > 1e-6 }),
      base.first.distance(to: base.last) > 1e-6,
      let ring = Ring(corners: [base.first] + far + [base.last])
    else { return }
    finished.append(ring)
  }
}
