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
    let near = NearGround(to: WalkField(ground.network, to: goals))
    let area: @Sendable (Double) throws -> ServiceArea = { distance in
      let region = try Region.sound(union: near.pieces(within: distance))
      return ServiceArea(use: use, distance: distance, region: region)
    }
    // The farther the dearer: every second one, so that both threads have alike to do.
    let sorted = distances.sorted()
    func every(second start: Int) -> [Double] {
      stride(from: start, to: sorted.count, by: 2).map { sorted[$0] }
    }
    let (even, odd) = (every(second: 0), every(second: 1))
    let (some, others) = try inParallel(isWorthAThread: !odd.isEmpty) {
      try odd.map(area)
    } _: {
      try even.map(area)
    }
    return (some + others).sorted { $0.distance < $1.distance }
  }
}
