@testable import Navigation

extension GroundMesh {
  /// Square metres of ground.
  var area: Double {
    isGround.indices.filter { isGround[$0] }.reduce(0) { sum, t in
      sum + exactTurn(corner(t, 0), corner(t, 1), corner(t, 2)) / 2
    }
  }
}
