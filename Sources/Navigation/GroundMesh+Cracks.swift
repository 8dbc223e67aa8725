import Geometry

extension GroundMesh {
  /// Triangulates outlines, and takes for ground too the cracks between its parts up to a width in metres.
  ///
  /// A crack is what is not free, and not firm, in a strip of triangles, each with a wall on one hand and
  /// the tip on the other no farther apart than the width. The strip is ten times as long as it is
  /// wide: the sharp corner between two ways that part is none, as a rule.
  ///
  /// - Parameter outside: How much the ground round everything counts.
  package init(
    _ outlines: [Outline], closing width: Double, outside: Weight = 0
  ) throws(TangledWalls) {
    let mesh = try Triangulation(of: Outline.footed(outlines, within: width))
    let windings = mesh.windings(outside: outside)
    var isGround = windings.map(\.isFree)
    for strip in Cracks(mesh, windings, width).strips() {
      for t in strip { isGround[t] = true }
    }
    self.init(mesh, isGround: isGround)
  }
}

/// Looks for cracks in what is no ground.
private struct Cracks {
  let mesh: Triangulation
  let windings: [Weight]
  let width: Double
  /// Metres; smaller holes are rounding.
  private static let crumb = 0.002
  private var isThin: [Bool]

  init(_ mesh: Triangulation, _ windings: [Weight], _ width: Double) {
    self.mesh = mesh
    self.windings = windings
    self.width = width
    isThin = []
    let isEdge = edgePoints()
    isThin = windings.indices.map { isCrack($0, isEdge) }
    prune()
  }

  private func isGround(over k: Int) -> Bool {
    let u = mesh.sides[k].across
    return u >= 0 && windings[Int(u)].isFree
  }

  /// The points at which ground ends.
  private func edgePoints() -> [Bool] {
    var isEdge = [Bool](repeating: false, count: mesh.points.count)
    for t in windings.indices where windings[t].isFree {
      for k in 3 * t..<3 * t + 3 { isEdge[Int(mesh.sides[k].corner)] = true }
    }
    return isEdge
  }

  private func isCrack(_ t: Int, _ isEdge: [Bool]) -> Bool {
    guard windings[t].mayClose else { return false }
    return (0..<3).contains { i in
      guard isGround(over: 3 * t + i), isEdge[Int(mesh.sides[3 * t + i].corner)] else {
        return false
      }
      let (a, b, tip) = (mesh.corner(t, i + 1), mesh.corner(t, i + 2), mesh.corner(t, i))
      return tip.distance(from: a, to: b) <= width
    }
  }

  /// A triangle with a long side to what is wide is at the rim of something wide itself.
  private mutating func prune() {
    var doubtful = isThin.indices.filter { isThin[$0] }
    while let t = doubtful.popLast() {
      guard isThin[t] else { continue }
      let isAtRim = (0..<3).contains { i in
        let u = Int(mesh.sides[3 * t + i].across)
        return u >= 0 && !windings[u].isFree && !isThin[u]
          && mesh.corner(t, i + 1).distance(to: mesh.corner(t, i + 2)) > 1.5 * width
      }
      guard isAtRim else { continue }
      isThin[t] = false
      for k in 3 * t..<3 * t + 3
      where mesh.sides[k].across >= 0 && isThin[Int(mesh.sides[k].across)] {
        doubtful.append(Int(mesh.sides[k].across))
      }
    }
  }

  /// The strips that are slender enough, triangle by triangle.
  func strips() -> [[Int]] {
    var isMet = [Bool](repeating: false, count: isThin.count)
    var strips: [[Int]] = []
    for first in isThin.indices where isThin[first] && !isMet[first] {
      isMet[first] = true
      var strip = [first]
      var next = 0
      while next < strip.count {
        let t = strip[next]
        next += 1
        for k in 3 * t..<3 * t + 3 {
          let u = Int(mesh.sides[k].across)
          guard u >= 0, isThin[u], !isMet[u] else { continue }
          isMet[u] = true
          strip.append(u)
        }
      }
      if isSlender(strip) { strips.append(strip) }
    }
    return strips
  }

  private func isSlender(_ strip: [Int]) -> Bool {
    let corners = strip.flatMap { t in (0..<3).map { mesh.corner(t, $0) } }
    guard let box = Box(around: corners) else { return false }
    let area = strip.reduce(0.0) {
      $0 + turn(mesh.corner($1, 0), mesh.corner($1, 1), mesh.corner($1, 2)) / 2
    }
    let squared = box.width * box.width + box.height * box.height
    return squared >= 10 * area || squared < Self.crumb * Self.crumb
  }
}
