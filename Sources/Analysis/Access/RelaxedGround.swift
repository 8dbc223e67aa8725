import Geometry
import Navigation
import PublicSpace

/// The ground as it would be if something were no obstacle, to tell whether that is what keeps people.
///
/// Made when first asked for, and kept for all uses and doors.
final class RelaxedGround {
  private let mesh: GroundMesh
  private let patches: GroundPatches
  private var fields: [Kind: WalkField] = [:]
  private var goalPatches: [Kind: Set<Int>] = [:]

  /// Metres: gaps no wider are how drawings fail to meet, and nobody's way.
  static let hairline = 0.1

  /// Nil when there is no such ground.
  init?(_ open: Region) {
    guard !open.isEmpty, let mesh = try? GroundMesh(open) else { return nil }
    self.mesh = mesh
    patches = GroundPatches(of: mesh)
  }

  /// The way there would be from a place to a use; nil when there would be none.
  func walk(from place: Point, to use: Kind, at goals: [Goal.Stretch]) -> Walk? {
    let wanted = goalPatches[use] ?? patches.patches(of: goals)
    goalPatches[use] = wanted
    guard let foothold = mesh.foothold(at: place, within: 0.1),
      wanted.contains(patches.patch(of: foothold))
    else { return nil }
    let field = fields[use] ?? WalkField(WalkNetwork(mesh, goals: [Goal(goals)]), to: [0])
    fields[use] = field
    return field.walk(from: Viewpoint(foothold, in: field.network))
  }

  /// Where the way is narrowest; nil where it is open, or slips through a crack.
  func narrowest(along walk: Walk) -> (width: Double, place: Point)? {
    mesh.narrowest(along: walk.points).flatMap { $0.width > Self.hairline ? $0 : nil }
  }

  func slipsThrough(_ walk: Walk) -> Bool {
    mesh.narrowest(along: walk.points).map { $0.width <= Self.hairline } == true
  }
}
