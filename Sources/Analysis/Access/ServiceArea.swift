public import Geometry
import Navigation
public import PublicSpace
import Topology

/// The ground from which a kind of use is within some walk.
public struct ServiceArea: Hashable, Sendable {
  public let use: Kind
  /// Metres of walk.
  public let distance: Double
  public let region: Region

  /// Square metres.
  public var area: Double { region.area }
}

extension AccessMeasures.Traveller {
  /// The ground within each distance of a use, the nearest first.
  ///
  /// Exact but for arcs drawn with chords (1 cm).
  public func serviceAreas(
    of use: Kind, within distances: [Double] = AccessSummary.bands
  ) throws -> [ServiceArea] {
    guard let goals = ground.goals[use], !goals.isEmpty else { return [] }
    let network = ground.network
    let field = WalkField(network, to: goals)
    let whole = GroundPatches(of: network.mesh).area(
      of: goals.flatMap { network.goals[$0].stretches })
    var areas: [ServiceArea] = []
    for distance in distances.sorted() {
      // Where all ground that can be reached is near, no more of it is farther.
      if let last = areas.last, last.area >= whole - Self.rest {
        areas.append(ServiceArea(use: use, distance: distance, region: last.region))
        continue
      }
      let seen = field.ground(within: distance).map { Region($0) }
      areas.append(
        ServiceArea(use: use, distance: distance, region: try Region.sound(union: seen)))
    }
    return areas
  }

  /// Square metres of ground that may be missing where all is there.
  private static let rest = 0.01
}
