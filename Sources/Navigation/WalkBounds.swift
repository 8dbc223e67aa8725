import Geometry

/// What a way to some goals is no longer than, from every place of the ground.
///
///     f(x) ≤ min over the corners c of the triangle that x lies in of (u(c) + |x − c|)
///
/// Bounds u are the ways from bends, which are known, and the ways to goals in a corner's triangles; they
/// spread along the sides of triangles.
struct WalkBounds {
  private let mesh: GroundMesh
  private let wedges: Int
  /// By wedge, then by point where no wall meets one; metres.
  private var bounds: [Double]

  init(of field: WalkField) {
    mesh = field.network.mesh
    wedges = mesh.wedges.count
    bounds = [Double](repeating: .infinity, count: wedges + mesh.points.count)
    for (bend, length) in field.lengths.enumerated() {
      bounds[Int(field.network.bends[bend])] = length
    }
    for t in mesh.isGround.indices where mesh.isGround[t] {
      for piece in field.network.pieces(in: t) where field.isWanted[Int(piece.goal)] {
        for i in 0..<3 {
          let length =
            mesh.corner(t, i).distance(from: piece.start, to: piece.end) + piece.remainder
          bounds[place(t, i)] = min(bounds[place(t, i)], length)
        }
      }
    }
    for _ in 0..<Self.rounds { spread() }
  }

  /// Bends have their lengths, and nothing is far from one.
  private static let rounds = 3

  private mutating func spread() {
    for t in mesh.isGround.indices where mesh.isGround[t] {
      for i in 0..<3 {
        let (from, to) = (place(t, i), place(t, (i + 1) % 3))
        let side = mesh.corner(t, i).distance(to: mesh.corner(t, (i + 1) % 3))
        bounds[to] = min(bounds[to], bounds[from] + side)
        bounds[from] = min(bounds[from], bounds[to] + side)
      }
    }
  }

  private func place(_ t: Int, _ i: Int) -> Int {
    let wedge = Int(mesh.wedgeAt[3 * t + i])
    return wedge >= 0 ? wedge : wedges + Int(mesh.corners[3 * t + i])
  }

  /// By triangle: whether all of it is ground from which no way is longer than a distance in metres.
  func areWithin(_ distance: Double) -> [Bool] {
    mesh.isGround.indices.map { mesh.isGround[$0] && isWithin(distance, $0) }
  }

  private func isWithin(_ distance: Double, _ t: Int) -> Bool {
    let corners = (0..<3).map { (mesh.corner(t, $0), bounds[place(t, $0)]) }
    func isWithin(_ a: Point, _ b: Point, _ c: Point, _ depth: Int) -> Bool {
      let middle = (a + b + c) * (1 / 3)
      let bound = corners.reduce(.infinity) { min($0, $1.1 + $1.0.distance(to: middle)) }
      if bound > distance { return false }
      let reach = max(middle.distance(to: a), middle.distance(to: b), middle.distance(to: c))
      if bound + reach <= distance { return true }
      guard depth > 0 else { return false }
      let (ab, bc, ca) = ((a + b) * 0.5, (b + c) * 0.5, (c + a) * 0.5)
      return isWithin(a, ab, ca, depth - 1) && isWithin(ab, b, bc, depth - 1)
        && isWithin(ca, bc, c, depth - 1) && isWithin(ab, bc, ca, depth - 1)
    }
    return isWithin(corners[0].0, corners[1].0, corners[2].0, Self.halvings)
  }

  /// How often a triangle's sides are halved before it counts as uncertain.
  private static let halvings = 4
}
