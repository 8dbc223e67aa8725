package import Geometry
import Glibc

/// Ground cut into triangles, so that ways over it and views along it can be followed.
///
/// Corner `i` of triangle `t` is at `3 t + i`, and what lies across from it likewise; triangles turn left.
package struct GroundMesh: Sendable {
  package let points: [Point]
  let corners: [Int32]
  /// The triangle over the side across from a corner, for ways: −1 where a wall stands.
  let open: [Int32]
  /// The corner of that triangle which lies across from the same side; −1 where a wall stands.
  let apexes: [Int32]
  /// Whether a triangle is ground, and not what lies round it or in its holes.
  let isGround: [Bool]
  /// The wedge of ground that each corner belongs to; −1 where no wall meets the point.
  let wedgeAt: [Int32]
  let wedges: [Wedge]
  let triangulation: Triangulation

  /// The ground at one point between two walls that meet there.
  struct Wedge: Sendable {
    let point: Int32
    /// The corner of the first triangle, counted to the left.
    let corner: Int32
    /// Where the walls lead on to: on the right hand of one who looks in from the point, and the left.
    let right: Int32
    let left: Int32
    /// Whether the walls bend into the ground, so that a shortest way may turn here.
    let isReflex: Bool
  }

  /// Triangulates ground: what its rings enclose an odd number of times.
  ///
  /// Rings may touch and repeat points; points are set on a grid of 0.015 mm.
  package init(_ ground: Region) throws(TangledWalls) {
    let mesh = try Triangulation(of: ground.rings.map { Outline($0.points) })
    self.init(mesh, isGround: mesh.windings().map { $0.count % 2 != 0 })
  }

  /// Triangulates the ground that counts more than nothing, all outlines taken together.
  package init(_ outlines: [Outline]) throws(TangledWalls) {
    let mesh = try Triangulation(of: outlines)
    self.init(mesh, isGround: mesh.windings().map(\.isFree))
  }

  init(_ mesh: Triangulation, isGround: [Bool]) {
    triangulation = mesh
    points = mesh.points
    corners = mesh.sides.map(\.corner)
    self.isGround = isGround
    open = mesh.sides.indices.map { k in
      let u = mesh.sides[k].across
      return isGround[k / 3] && u >= 0 && isGround[Int(u)] ? u : -1
    }
    apexes = zip(open.indices, open).map { k, u in
      guard u >= 0 else { return -1 }
      let (first, t) = (3 * Int(u), Int32(k / 3))
      return Int32(
        mesh.sides[first].across == t
          ? first : mesh.sides[first + 1].across == t ? first + 1 : first + 2)
    }
    (wedges, wedgeAt) = Self.wedges(points, corners, open, isGround)
  }

  /// The square round everything that is triangulated.
  var square: Box {
    Box(west: points[0].x, south: points[0].y, east: points[2].x, north: points[2].y)
  }

  package var isEmpty: Bool { !isGround.contains(true) }

  /// The triangle of ground that a point lies in or on; nil when it lies off the ground.
  package func triangle(at point: Point) -> Int? {
    triangle(at: point, from: start(near: point))
  }

  /// The same, sought from a triangle near by.
  func triangle(at point: Point, from first: Int) -> Int? {
    let t = triangulation.walk(to: point, from: first)
    guard touches(t, point) else { return nil }
    if isGround[t] { return t }
    // On a wall or in a corner any triangle that touches the point is as good.
    return fan(at: point, from: t, over: neighbour).first { isGround[$0] }
  }

  func anyTriangle(at point: Point) -> Int {
    triangulation.walk(to: point, from: start(near: point))
  }

  func neighbour(_ t: Int, _ side: Int) -> Int { Int(triangulation.sides[3 * t + side].across) }

  @inline(__always)
  func corner(_ t: Int, _ i: Int) -> Point { points[Int(corners[3 * t + i])] }

  /// Positive where a point lies on the triangle's hand of the side across from a corner.
  @inline(__always)
  func side(_ t: Int, _ i: Int, to point: Point) -> Double {
    exactTurn(corner(t, (i + 1) % 3), corner(t, (i + 2) % 3), point)
  }

  /// A triangle to begin a walk in: the nearest of some spread over all (Mücke, Saias and Zhu 1999).
  private func start(near point: Point) -> Int {
    let count = corners.count / 3
    let step = max(1, Int(Double(count) / (2 * cbrt(Double(count)))))
    var (best, bestDistance) = (0, Double.infinity)
    for t in stride(from: 0, to: count, by: step) {
      let distance = corner(t, 0).distance(to: point)
      if distance < bestDistance { (best, bestDistance) = (t, distance) }
    }
    return best
  }

  private static func wedges(
    _ points: [Point], _ corners: [Int32], _ open: [Int32], _ isGround: [Bool]
  ) -> ([Wedge], [Int32]) {
    var wedges: [Wedge] = []
    var wedgeAt = [Int32](repeating: -1, count: corners.count)
    for first in corners.indices where isGround[first / 3] {
      let (t, i) = (first / 3, first % 3)
      // A wedge begins where the side to the right is a wall.
      guard open[3 * t + (i + 2) % 3] < 0 else { continue }
      let point = corners[first]
      var corner = first
      while true {
        wedgeAt[corner] = Int32(wedges.count)
        let (t, i) = (corner / 3, corner % 3)
        let next = open[3 * t + (i + 1) % 3]
        guard next >= 0 else { break }
        corner = 3 * Int(next) + (0..<3).first { corners[3 * Int(next) + $0] == point }!
      }
      let right = corners[3 * t + (i + 1) % 3]
      let left = corners[corner / 3 * 3 + (corner % 3 + 2) % 3]
      let (p, r, l) = (points[Int(point)], points[Int(right)], points[Int(left)])
      wedges.append(
        Wedge(
          point: point, corner: Int32(first), right: right, left: left,
          isReflex: exactTurn(l, p, r) < 0))
    }
    return (wedges, wedgeAt)
  }
}
