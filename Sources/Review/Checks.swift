public import PublicSpace

/// Every check of one layout; its order is that of the findings of one level.
let checks: [Check] = [
  .positions, .decimals, .boundary, .boundaryOverlaps,
  .shifted, .ids, .duplicates, .kinds, .geometryTypes, .values,
  .repeatedPoints, .spikes, .thinRings, .soundRings, .tangles, .winding,
  .coverOverlaps, .gaps, .outside, .treesInBuildings,
  .doors, .gates, .heights, .widths,
]

/// Every check of an option against the place as it is.
let pairChecks: [PairCheck] = [.changedIDs, .apart, .shifted]

/// All that can be found wrong, in the order of the checks.
public let problems: [Problem] =
  readingProblems + checks.flatMap(\.problems) + pairChecks.flatMap(\.problems) + measureProblems
  + otherProblems
  + boardProblems

/// What to do about findings of a code.
public func remedy(for code: String) -> Wording? {
  problems.first { $0.code == code }?.remedy
}
