import Geometry
import Glibc
import Navigation
public import PublicSpace

/// How much of a kind of ground each door has a share in: two-step floating catchment areas.
///
///     R_j = S_j / Σ_k P_k f(d_kj)        A_i = Σ_j R_j f(d_ij)        d ≤ d₀
///     f(d) = (e^{−½ (d/d₀)²} − e^{−½}) / (1 − e^{−½})
///
/// S is an area's square metres, P the residents behind a door and d the walk between them (Luo and
/// Wang 2003; the Gaussian after Dai 2010). What all doors have together is all that any of them reaches.
public struct Supply: Hashable, Sendable {
  public let use: Kind
  /// d₀ in metres; a reference value.
  public let reach: Double
  /// Square metres a resident, by door; nil when the residents behind doors are not known.
  public let perResident: [Double]?
  /// The households whose nearest each feature is, by feature; doors where households are not known.
  public let catchments: [Catchment]

  public struct Catchment: Hashable, Sendable {
    public let feature: String
    public let area: Double
    public let doors: Int
    public let households: Double?
  }
}

extension AccessMeasures {
  /// Each door's share of a kind of area, for a traveller.
  public func supply(of use: Kind, for traveller: Traveller, reach: Double = 300) -> Supply {
    let ground = traveller.ground
    let byFeature = Dictionary(grouping: ground.goals[use] ?? []) { ground.owners[$0].id }
    let features = byFeature.keys.sorted {
      (byFeature[$0]?.first ?? 0) < (byFeature[$1]?.first ?? 0)
    }
    let areas = features.map { id in
      byFeature[id]?.first.map { ground.owners[$0].shape.region.area } ?? 0
    }
    let people = doors.compactMap { $0.residents(each: residentsPerHousehold) }
    return Supply(
      use: use, reach: reach,
      perResident: people.count == doors.count
        ? shares(features.map { byFeature[$0] ?? [] }, areas, people, traveller, reach) : nil,
      catchments: zip(features, areas).map { catchment(of: $0, area: $1, use, traveller) })
  }

  private func shares(
    _ goals: [[Int]], _ areas: [Double], _ people: [Double], _ traveller: Traveller, _ reach: Double
  ) -> [Double] {
    var shares = [Double](repeating: 0, count: doors.count)
    for (goals, area) in zip(goals, areas) {
      let field = WalkField(traveller.ground.network, to: goals)
      let weights = traveller.ground.viewpoints.map { viewpoint in
        viewpoint.flatMap { field.length(from: $0) }.map { Self.weight(of: $0, within: reach) } ?? 0
      }
      let demand = zip(people, weights).reduce(0) { $0 + $1.0 * $1.1 }
      guard demand > 0 else { continue }
      for door in shares.indices { shares[door] += area / demand * weights[door] }
    }
    return shares
  }

  private func catchment(
    of feature: String, area: Double, _ use: Kind, _ traveller: Traveller
  ) -> Supply.Catchment {
    let place = uses.firstIndex(of: use)
    let own = doors.indices.filter { door in
      place.map { traveller.reaches[door][$0].feature == feature } == true
    }
    let households = own.compactMap { doors[$0].households }
    return Supply.Catchment(
      feature: feature, area: area, doors: own.count,
      households: households.count == own.count ? households.reduce(0, +) : nil)
  }

  /// How much a place counts at a distance: 1 at the door, 0 from the reach on.
  static func weight(of distance: Double, within reach: Double) -> Double {
    guard distance <= reach else { return 0 }
    let share = distance / reach
    let end = exp(-0.5)
    return (exp(-0.5 * share * share) - end) / (1 - end)
  }
}
