import Geometry
import Navigation
import PublicSpace

/// The ground as it would be if something were no obstacle, to tell whether that is what keeps people.
///
/// Made when first asked for, and kept for all uses and doors.
final class RelaxedGround {
  private let mesh: GroundMesh
  private let patches: GroundPatches
  private var networks: [Kind: WalkField] = [:]

  /// Nil when there is no such ground.
  init?(_ free: FreeGround, for rule: WalkProfile.Rule, withSteps: Bool) {
    guard let region = try? free.region(for: rule, withSteps: withSteps), !region.isEmpty,
      let mesh = try? GroundMesh(region)
    else { return nil }
    self.mesh = mesh
    patches = GroundPatches(of: mesh)
  }

  /// The way there would be from a place to a use; nil when there would be none.
  func walk(from place: Point, to use: Kind, at goals: [Goal.Stretch]) -> Walk? {
    guard let foothold = mesh.foothold(at: place, within: 0.1),
      patches.patches(of: goals).contains(patches.patch(of: foothold))
    else { return nil }
    let field =
      networks[use] ?? WalkField(WalkNetwork(mesh, goals: [Goal(goals)]), to: [0])
    networks[use] = field
    return field.walk(from: Viewpoint(foothold, in: field.network))
  }

  func narrowest(along walk: Walk) -> (width: Double, place: Point)? {
    mesh.narrowest(along: walk.points)
  }
}
