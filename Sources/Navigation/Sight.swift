import Geometry

/// What comes into view from a point of the ground, told triangle by triangle.
protocol Onlooker {
  /// A corner is seen: the point at this place of the mesh's corners.
  mutating func sees(corner: Int)
  /// Part of a triangle is seen: what lies between two rays from the point, both under half a turn apart.
  mutating func enters(_ triangle: Int, right: Point, left: Point)
  /// Part of a wall ends the view: what lies between two rays of the side across from this corner.
  mutating func meetsWall(_ corner: Int, right: Point, left: Point)
  /// Whether the side across from a corner is too far to be looked over: it ends the view like a wall.
  func isBeyond(_ corner: Int) -> Bool
}

extension Onlooker {
  mutating func meetsWall(_ corner: Int, right: Point, left: Point) {}

  func isBeyond(_ corner: Int) -> Bool { false }
}

/// Metres to the points of the grid that tell the direction of a ray, far enough for a hair.
let sightline = 100.0

/// Radians by which what is seen from two places overlaps, so that rounding leaves no gap.
let hairWider = 1e-4

/// Where a ray from an eye meets the line of a side.
func crossing(_ eye: Point, _ ray: Point, with a: Point, _ b: Point) -> Point {
  let (atA, atB) = (turn(eye, ray, a), turn(eye, ray, b))
  if atA == 0 || atA == atB { return a }
  if atB == 0 { return b }
  return a + (b - a) * (atA / (atA - atB))
}

/// Views by triangular expansion: a cone of rays is led from triangle to triangle and narrowed by
/// each side that it passes (Bungiu and others 2014, "Efficient computation of visibility polygons").
///
/// Every ray is bounded by points of the grid, so no view slips through a wall.
struct Sight<View: Onlooker> {
  let mesh: GroundMesh
  let eye: Point
  var view: View
  /// Cones still to be led on, the next one last: a view down a long street is thousands of triangles deep.
  private var cones: [(corner: Int, right: Point, left: Point)] = []

  init(mesh: GroundMesh, eye: Point, view: View) {
    self.mesh = mesh
    self.eye = eye
    self.view = view
  }

  /// Looks all round from a point in or on a triangle.
  mutating func lookRound(from triangle: Int) {
    for t in mesh.triangles(at: eye, from: triangle) {
      for i in 0..<3 {
        let (right, left) = (mesh.corner(t, (i + 1) % 3), mesh.corner(t, (i + 2) % 3))
        view.sees(corner: 3 * t + i)
        // A side that the eye lies on shows nothing but its ends.
        guard exactTurn(eye, right, left) > 0 else { continue }
        view.enters(t, right: right, left: left)
        pass(3 * t + i, right, left)
      }
    }
  }

  /// Looks from a reflex wedge along those directions in which a shortest way may leave it.
  ///
  /// A way that bends there hugs the corner: it leaves within the turn beyond the line of either wall.
  mutating func lookPast(_ wedge: GroundMesh.Wedge) {
    let (right, left) = (mesh.points[Int(wedge.right)], mesh.points[Int(wedge.left)])
    look([(right, eye * 2 - left), (eye * 2 - right, left)], from: wedge)
  }

  /// Looks from a reflex wedge along those directions in which a shortest way leaves it that comes from a
  /// place: between the way straight on, a hair wider, and the wall that it turns to.
  mutating func lookPast(_ wedge: GroundMesh.Wedge, comingFrom place: Point) {
    let (right, left) = (mesh.points[Int(wedge.right)], mesh.points[Int(wedge.left)])
    let straight = eye - place
    let length = max(straight.distance(to: Point(0, 0)), gridStep)
    // As long as the grid needs to tell a hair; a near place is a hair off by being on the grid.
    let onward = straight * (sightline / length)
    let aside = Point(-onward.y, onward.x) * max(hairWider, 4 * gridStep / length)
    let (widerRight, widerLeft) = ((eye + onward - aside).onGrid, (eye + onward + aside).onGrid)
    // Exact, or by a hair, as a way may come along a wall.
    let beyond = [eye * 2 - place.onGrid, widerRight, widerLeft]
    var cones: [(Point, Point)] = []
    if beyond.contains(where: { isWithin((right, eye * 2 - left), $0) }) {
      cones.append((right, widerLeft))
    }
    if beyond.contains(where: { isWithin((eye * 2 - right, left), $0) }) {
      cones.append((widerRight, left))
    }
    look(cones, from: wedge)
  }

  private mutating func look(_ cones: [(Point, Point)], from wedge: GroundMesh.Wedge) {
    var corner = Int(wedge.corner)
    while true {
      let (t, i) = (corner / 3, corner % 3)
      let (p, q) = (mesh.corner(t, (i + 1) % 3), mesh.corner(t, (i + 2) % 3))
      let next = mesh.open[3 * t + (i + 1) % 3]
      let isLast = next < 0
      for cone in cones {
        if isWithin(cone, p) { view.sees(corner: 3 * t + (i + 1) % 3) }
        if isLast && isWithin(cone, q) { view.sees(corner: 3 * t + (i + 2) % 3) }
        pass(corner, within: cone)
      }
      if isLast { return }
      corner = 3 * Int(next) + mesh.index(of: wedge.point, in: Int(next))
    }
  }

  /// Looks from a point in or on a triangle between two rays less than half a turn apart.
  mutating func lookRound(from triangle: Int, within cone: (Point, Point)) {
    for t in mesh.triangles(at: eye, from: triangle) { lookAcross(t, within: cone) }
  }

  /// Looks over a triangle from a place behind it, past what lies in the triangle between two rays.
  mutating func lookAcross(_ t: Int, within cone: (Point, Point)) {
    for i in 0..<3 { pass(3 * t + i, within: cone) }
  }

  /// Leads on what of a cone leaves a triangle by the side across from a corner.
  private mutating func pass(_ corner: Int, within cone: (Point, Point)) {
    let (t, i) = (corner / 3, corner % 3)
    let (p, q) = (mesh.corner(t, (i + 1) % 3), mesh.corner(t, (i + 2) % 3))
    guard exactTurn(eye, p, q) > 0,
      let start = isWithin(cone, p) ? p : isWithin((p, q), cone.0) ? cone.0 : nil,
      let end = isWithin(cone, q) ? q : isWithin((p, q), cone.1) ? cone.1 : nil,
      exactTurn(eye, start, end) > 0
    else { return }
    view.enters(t, right: start, left: end)
    pass(corner, start, end)
  }

  private func isWithin(_ cone: (Point, Point), _ point: Point) -> Bool {
    exactTurn(eye, cone.0, point) >= 0 && exactTurn(eye, point, cone.1) >= 0
  }

  /// Leads a cone over the side across from a corner and on, what is to the right first.
  private mutating func pass(_ corner: Int, _ right: Point, _ left: Point) {
    cones.append((corner, right, left))
    while let cone = cones.popLast() { lead(cone.corner, cone.right, cone.left) }
  }

  /// Leads a cone on until it ends; what an apex parts off to the left is left for later.
  private mutating func lead(_ first: Int, _ firstRight: Point, _ firstLeft: Point) {
    var (corner, right, left) = (first, firstRight, firstLeft)
    while true {
      let next = Int(mesh.apexes[corner])
      guard next >= 0, !view.isBeyond(corner) else {
        return view.meetsWall(corner, right: right, left: left)
      }
      let (t, i) = (next / 3, next % 3)
      let apex = mesh.points[Int(mesh.corners[next])]
      view.enters(t, right: right, left: left)
      // From the apex the side's left end comes before its right end.
      let (towardsLeft, towardsRight) = (i > 0 ? next - 1 : next + 2, i < 2 ? next + 1 : next - 2)
      let (atRight, atLeft) = (exactTurn(eye, right, apex), exactTurn(eye, left, apex))
      if atRight < 0 {
        corner = towardsLeft
      } else if atLeft > 0 {
        corner = towardsRight
      } else {
        view.sees(corner: next)
        switch (atLeft < 0, atRight > 0) {
        case (true, true):
          cones.append((towardsLeft, apex, left))
          (corner, left) = (towardsRight, apex)
        case (true, false): (corner, right) = (towardsLeft, apex)
        case (false, true): (corner, left) = (towardsRight, apex)
        case (false, false): return
        }
      }
    }
  }
}

extension GroundMesh {
  @inline(__always)
  func index(of point: Int32, in t: Int) -> Int {
    corners[3 * t] == point ? 0 : corners[3 * t + 1] == point ? 1 : 2
  }

  /// All triangles of ground that touch a point and can be reached about it without crossing a wall.
  func triangles(at point: Point, from first: Int) -> [Int] {
    fan(at: point, from: first) { t, i in Int(open[3 * t + i]) }
  }

  /// The triangles that touch a point, as far as one is led from one to the next.
  func fan(at point: Point, from first: Int, over next: (_ t: Int, _ side: Int) -> Int) -> [Int] {
    var fan = [first]
    var index = 0
    while index < fan.count {
      let t = fan[index]
      index += 1
      for i in 0..<3 where side(t, i, to: point) == 0 {
        let u = next(t, i)
        if u >= 0 && touches(u, point) && !fan.contains(u) { fan.append(u) }
      }
    }
    return fan
  }

  func touches(_ t: Int, _ point: Point) -> Bool {
    (0..<3).allSatisfy { side(t, $0, to: point) >= 0 }
  }
}
