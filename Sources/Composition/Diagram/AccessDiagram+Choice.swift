import Analysis
import Comparison
import PublicSpace

extension AccessDiagram {
  /// What a proposal's diagram may be of, the most wanted first: what every site is asked after, but
  /// seating areas, which benches have stood for till then.
  static let uses: [Kind] = [.playground, .fitness, .gate, .bench]
  private static let profiles = ["walk", "wheels"]
  /// Those whose ways boards tell of.
  static let told = profiles + ["elder"]

  /// The access that a proposal changes most.
  ///
  /// Of some uses, on foot and on wheels, that for which the households (where some are not known, the
  /// doors) within 100 m become the most or least against today; of equal ones the first.
  /// Nil where neither profile was measured or there is no door.
  static func mostChanged(by content: BoardContent) throws -> AccessDiagram? {
    guard let choice = choice(for: content), let after = content.variant.measures.access else {
      return nil
    }
    return try AccessDiagram(
      of: content.plan, after, for: choice.traveller, to: choice.use,
      against: content.comparison.baseMeasures.access)
  }

  /// To what and for whom that is.
  static func choice(
    for content: BoardContent
  ) -> (use: Kind, traveller: AccessMeasures.Traveller)? {
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
    return most.map { ($0.use, $0.traveller) }
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
