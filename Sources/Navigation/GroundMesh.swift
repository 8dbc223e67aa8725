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
  /// Whether a triangle is ground, and not what lies round it or in its holes.
  let isGround: [Bool]
  /// The wedge of ground that each corner belongs to; −1 where no wall meets the point.
  let wedgeAt: [Int32]
  let wedges: [Wedge]
  private let triangulation: Triangulation

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

  /// Triangulates ground whose rings do not cross.
  ///
  /// Rings may touch and repeat points; points are set on a grid of 0.015 mm.
  package init(_ ground: Region) throws(TangledWalls) {
    let rings = ground.rings.map { $0.points.map(\.onGrid) }
    let all = rings.joined()
    if let far = all.first(where: { !$0.isInReach }) { throw TangledWalls(near: far) }
    let box = Box(around: all) ?? Box(west: 0, south: 0, east: 0, north: 0)
    let order = Self.inRounds(Array(all), box)
    var mesh = Triangulation(around: box, capacity: order.count)
    var places: [Point: Int32] = [:]
    places.reserveCapacity(order.count)
    for point in order where places[point] == nil { places[point] = mesh.insert(point) }
    for ring in rings {
      for (a, b) in zip(ring, ring.dropFirst()) where a != b {
        if let from = places[a], let to = places[b] { try mesh.wall(from, to) }
      }
    }
    self.init(mesh)
  }

  private init(_ mesh: Triangulation) {
    triangulation = mesh
    points = mesh.points
    corners = mesh.corners
    let isGround = Self.flooded(mesh)
    self.isGround = isGround
    open = mesh.across.indices.map { k in
      isGround[k / 3] && !mesh.isWall[k] ? mesh.across[k] : -1
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

  func neighbour(_ t: Int, _ side: Int) -> Int { Int(triangulation.across[3 * t + side]) }

  func isWall(_ t: Int, _ side: Int) -> Bool { triangulation.isWall[3 * t + side] }

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

  /// Points drawn by lot into rounds, each of twice as many as the one before (Amenta, Choi and Rote
  /// 2003): rows of points set one after the other would flip the same sides over and over.
  private static func inRounds(_ points: [Point], _ box: Box) -> [Point] {
    let last = Int.bitWidth - points.count.leadingZeroBitCount
    var rounds = [[Point]](repeating: [], count: last + 1)
    for (index, point) in points.enumerated() {
      var lot = UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15
      lot = (lot ^ (lot >> 29)) &* 0xBF58_476D_1CE4_E5B9
      rounds[max(0, last - lot.leadingZeroBitCount)].append(point)
    }
    return rounds.flatMap { inStrips($0, box) }
  }

  /// Points in strips to and fro, so that each lies near the one before it.
  private static func inStrips(_ points: [Point], _ box: Box) -> [Point] {
    let strips = max(1, (Double(points.count) / 4).squareRoot())
    let height = max(box.height / strips, gridStep)
    let keyed = points.map { point -> (strip: Int, along: Double, point: Point) in
      let strip = Int((point.y - box.south) / height)
      return (strip, strip % 2 == 0 ? point.x : -point.x, point)
    }
    return keyed.sorted { $0.strip != $1.strip ? $0.strip < $1.strip : $0.along < $1.along }
      .map(\.point)
  }

  /// What lies inside: every wall that is crossed on the way from outside changes sides.
  private static func flooded(_ mesh: Triangulation) -> [Bool] {
    var isGround = [Bool](repeating: false, count: mesh.triangleCount)
    var isKnown = isGround
    let outside = (0..<mesh.triangleCount).first { t in
      (3 * t..<3 * t + 3).contains { mesh.corners[$0] < Triangulation.frame }
    }
    guard let outside else { return isGround }
    isKnown[outside] = true
    var stack = [outside]
    while let t = stack.popLast() {
      for k in 3 * t..<3 * t + 3 {
        let u = Int(mesh.across[k])
        guard u >= 0, !isKnown[u] else { continue }
        isKnown[u] = true
        isGround[u] = isGround[t] != mesh.isWall[k]
        stack.append(u)
      }
    }
    return isGround
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
