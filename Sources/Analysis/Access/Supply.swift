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
  /// d₀ in metres; a reference value.
  public static let usualReach = 300.0

  public let use: Kind
  public let reach: Double
  /// Square metres a resident, by door; nil when the residents behind doors, or an area, are not known.
  public let perResident: [Double]?
  /// What residents have a share in, together; nil with `perResident`.
  public let spread: Spread?
  /// By feature, in the order of the file.
  public let catchments: [Catchment]

  /// The doors whose nearest a feature is.
  public struct Catchment: Hashable, Sendable {
    public let feature: String
    public let name: String?
    /// Square metres; nil where it is not drawn as an area.
    public let area: Double?
    public let doors: Int
    /// Nil when some door's are not known.
    public let households: Double?
    /// Square metres for each of these households; nil when either is not known, or there are none.
    public var perHousehold: Double? {
      guard let area, let households, households > 0 else { return nil }
      return area / households
    }
  }

  /// Square metres a resident, over all residents.
  public struct Spread: Hashable, Sendable {
    public let mean: Double
    /// Half of the residents have no more.
    public let median: Double
    public let least: Double
    public let leastDoor: String
    /// Residents that have no share in any ÷ all.
    public let withoutShare: Double
  }
}

extension AccessMeasures {
  /// Each door's share of a kind of area, for a traveller.
  public func supply(
    of use: Kind, for traveller: Traveller, reach: Double = Supply.usualReach
  ) -> Supply {
    let ground = traveller.ground
    let byFeature = Dictionary(grouping: ground.goals[use] ?? []) {
      ObjectIdentifier(ground.owners[$0])
    }
    let goals = byFeature.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    let features = goals.map { ground.owners[$0[0]] }
    let areas = features.map(\.ownArea)
    let people = doors.compactMap { $0.residents(each: residentsPerHousehold) }
    let known = areas.compactMap { $0 }
    let shares =
      people.count == doors.count && !doors.isEmpty && known.count == areas.count
      ? shares(goals, known, people, traveller, reach) : nil
    return Supply(
      use: use, reach: reach, perResident: shares,
      spread: shares.flatMap { Supply.Spread($0, of: people, doors.map(\.id)) },
      catchments: features.map { catchment(of: $0, use, traveller) })
  }

  private func shares(
    _ goals: [[Int]], _ areas: [Double], _ people: [Double], _ traveller: Traveller, _ reach: Double
  ) -> [Double] {
    var shares = [Double](repeating: 0, count: doors.count)
    for (goals, area) in zip(goals, areas) {
      let field = WalkField(traveller.ground.network, to: goals)
      let weights = traveller.ground.viewpoints.map { viewpoint in
        viewpoint.flatMap { field.length(from: $0) }.map { Supply.weight(of: $0, within: reach) }
          ?? 0
      }
      let demand = zip(people, weights).reduce(0) { $0 + $1.0 * $1.1 }
      guard demand > 0 else { continue }
      for door in shares.indices { shares[door] += area / demand * weights[door] }
    }
    return shares
  }

  private func catchment(
    of feature: Element, _ use: Kind, _ traveller: Traveller
  ) -> Supply.Catchment {
    let place = uses.firstIndex(of: use)
    let own = doors.indices.filter { door in
      place.map { traveller.reaches[door][$0].feature == feature.id } == true
    }
    let households = own.compactMap { doors[$0].households }
    return Supply.Catchment(
      feature: feature.id, name: feature.feature.text("name"), area: feature.ownArea,
      doors: own.count,
      households: households.count == own.count ? households.reduce(0, +) : nil)
  }
}

extension Supply {
  /// How much a place counts at a distance: 1 at the door, 0 from the reach on.
  static func weight(of distance: Double, within reach: Double) -> Double {
    guard distance <= reach else { return 0 }
    let share = distance / reach
    let end = exp(-0.5)
    return (exp(-0.5 * share * share) - end) / (1 - end)
  }
}

extension Supply.Spread {
  /// Nil when nobody lives there.
  init?(_ shares: [Double], of people: [Double], _ doors: [String]) {
    let all = people.reduce(0, +)
    guard all > 0, let least = shares.indices.min(by: { shares[$0] < shares[$1] }) else {
      return nil
    }
    mean = zip(shares, people).reduce(0) { $0 + $1.0 * $1.1 } / all
    var passed = 0.0
    let order = shares.indices.sorted { (shares[$0], $0) < (shares[$1], $1) }
    let half = order.first { door in
      passed += people[door]
      return passed >= all / 2
    }
    median = half.map { shares[$0] } ?? 0
    self.least = shares[least]
    leastDoor = doors[least]
    withoutShare = zip(shares, people).reduce(0) { $0 + ($1.0 > 0 ? 0 : $1.1) } / all
  }
}

extension Element {
  /// Square metres; nil where it is not drawn as an area.
  fileprivate var ownArea: Double? { shape.region.isEmpty ? nil : shape.region.area }
}
