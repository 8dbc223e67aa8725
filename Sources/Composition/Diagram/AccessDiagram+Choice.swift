public import Analysis
import Comparison
public import PublicSpace

extension AccessDiagram {
  /// What a proposal's diagram may be of, the most wanted first: what every site is asked after, but
  /// seating areas, which benches have stood for till then.
  fileprivate static let uses: [Kind] = [.playground, .fitness, .gate, .bench]
  fileprivate static let profiles = ["walk", "wheels"]

  /// The access that a proposal changes most.
  ///
  /// Of some uses, on foot and on wheels, that for which the households (where some are not known, the
  /// doors) within 100 m become the most or least against today; of equal ones the first.
  /// Nil where neither profile was measured or there is no door.
  static func mostChanged(by content: BoardContent) throws -> AccessDiagram? {
    guard let before = content.comparison.baseMeasures.access,
      let after = content.variant.measures.access, !after.doors.isEmpty
    else { return nil }
    var most: (change: Double, use: Kind, traveller: AccessMeasures.Traveller)?
    for use in uses {
      for profile in profiles {
        guard let change = change(from: before, to: after, profile, use),
          let traveller = after.traveller(profile)
        else { continue }
        if abs(change) > abs(most?.change ?? 0) || most == nil {
          most = (change, use, traveller)
        }
      }
    }
    guard let most else { return nil }
    return try AccessDiagram(
      of: content.plan, after, for: most.traveller, to: most.use, against: before)
  }

  private static func change(
    from before: AccessMeasures, to after: AccessMeasures, _ profile: String, _ use: Kind
  ) -> Double? {
    guard let old = AccessToday(before, for: profile, to: use)?.summary,
      let new = AccessToday(after, for: profile, to: use)?.summary
    else { return nil }
    if let old = old.householdsWithin, let new = new.householdsWithin {
      return new[headlineBand] - old[headlineBand]
    }
    return Double(new.doorsWithin[headlineBand] - old.doorsWithin[headlineBand])
  }
}

extension MeasureRequest {
  /// What a board shows: all there is, for those of a site's profiles whom its diagrams and figures are of.
  public static func board(_ profiles: [WalkProfile]) throws -> MeasureRequest {
    var request = try MeasureRequest(Set(Block.allCases).subtracting([.supply, .desireLines]))
    let told = AccessDiagram.profiles + ["elder"]
    request.profiles = profiles.filter { told.contains($0.id) }
    request.uses = AccessDiagram.uses
    return request
  }
}
