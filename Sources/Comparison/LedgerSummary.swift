import Analysis
public import PublicSpace

/// What a proposal does to the ways of one who goes to one use, all doors together.
public struct LedgerSummary: Hashable, Sendable {
  public let use: Kind
  /// By outcome in the order of `DoorLedger.Outcome.allCases`; they add up to all doors of both sides.
  public let doors: [Int]
  /// The same in households; nil when some door's are not known.
  public let households: [Double]?
  /// Metres from all doors that reach it on both sides.
  public let before: Double
  public let after: Double

  public func doors(_ outcome: DoorLedger.Outcome) -> Int {
    zip(DoorLedger.Outcome.allCases, doors).first { $0.0 == outcome }?.1 ?? 0
  }
}

extension DoorLedger {
  /// By use, in the order of `uses`.
  public func summaries(of part: Part) -> [LedgerSummary] {
    uses.indices.map { use in
      let entries = part.entries.map { $0[use] }
      let known = doors.compactMap(\.households)
      let reached = entries.filter { $0.change != nil }
      return LedgerSummary(
        use: uses[use],
        doors: Outcome.allCases.map { outcome in entries.count { $0.outcome == outcome } },
        households: known.count < doors.count || doors.isEmpty
          ? nil
          : Outcome.allCases.map { outcome in
            zip(entries, known).reduce(0) { $0 + ($1.0.outcome == outcome ? $1.1 : 0) }
          },
        before: reached.compactMap { $0.before?.metres }.reduce(0, +),
        after: reached.compactMap { $0.after?.metres }.reduce(0, +))
    }
  }
}
