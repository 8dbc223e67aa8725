import Geometry
import Navigation
import PublicSpace

/// The ground as it would be if something were no obstacle, to tell whether that is what keeps people.
///
/// Made when first asked for, and kept for all uses and doors.
final class RelaxedGround {
  private let mesh: GroundMesh
  private let patches: GroundPatches
  private let enough: Double
  private var corridors: [Kind: Corridors] = [:]
  private var goalPatches: [Kind: Set<Int>] = [:]

  /// Metres: gaps no wider are how drawings fail to meet, and nobody's way.
  static let hairline = 0.1

  /// Nil when there is no such ground.
  ///
  /// - Parameter enough: Metres; wider ways are no better.
  init?(_ mesh: GroundMesh, enough: Double) {
    guard !mesh.isEmpty else { return nil }
    self.mesh = mesh
    self.enough = enough
    patches = GroundPatches(of: mesh)
  }

  /// The ways there would be from a place to a use; nil when there would be none.
  private func corridors(
    from place: Point, to use: Kind, at goals: [Goal.Stretch]
  ) -> (Corridors, Foothold)? {
    let wanted = goalPatches[use] ?? patches.patches(of: goals)
    goalPatches[use] = wanted
    guard let foothold = mesh.foothold(at: place, within: 0.1),
      wanted.contains(patches.patch(of: foothold))
    else { return nil }
    let known =
      corridors[use]
      ?? Corridors(over: mesh, to: goals, atLeast: Self.hairline, enough: enough)
    corridors[use] = known
    return (known, foothold)
  }

  /// Where the widest way from a place to a use is narrowest; nil where there is no way but cracks.
  func narrowest(
    from place: Point, to use: Kind, at goals: [Goal.Stretch]
  ) -> (width: Double, place: Point)? {
    corridors(from: place, to: use, at: goals).flatMap { $0.narrowest(from: $1) }
  }

  /// A way from a place to a use, in a rough line; nil where there is none but cracks.
  func line(from place: Point, to use: Kind, at goals: [Goal.Stretch]) -> [Point]? {
    corridors(from: place, to: use, at: goals).flatMap { $0.line(from: $1) }
  }
}
