public import PublicSpace

/// What hours of sun on some open ground come to.
public struct SunFieldSummary: Hashable, Sendable {
  /// m².
  public let area: Double
  /// Mean hours; nil where no ground is open, as all that follows.
  public let mean: Double?
  /// Mean of the longest sun on end, hours.
  public let run: Double?
  /// Shares of the ground.
  public let twoHours: Double?
  public let needMet: Double?
  public let none: Double?
}

extension SunField {
  /// Sums up all open cells, each for as much.
  public func summary(of need: SunNeed) -> SunFieldSummary { summary(of: openCells, need) }

  /// Sums up some open cells.
  func summary(of cells: [Int], _ need: SunNeed) -> SunFieldSummary {
    var (hours, runs) = (0.0, 0.0)
    var (twoHours, needMet, none) = (0, 0, 0)
    for cell in cells {
      let sun = self.hours(at: cell)
      hours += sun
      runs += run(at: cell)
      if sun >= 2 - Self.hair { twoHours += 1 }
      if has(need, at: cell) { needMet += 1 }
      if sun == 0 { none += 1 }
    }
    func mean(_ sum: Double) -> Double? { cells.isEmpty ? nil : sum / Double(cells.count) }
    return SunFieldSummary(
      area: Double(cells.count) * grid.cell * grid.cell, mean: mean(hours), run: mean(runs),
      twoHours: mean(Double(twoHours)), needMet: mean(Double(needMet)), none: mean(Double(none)))
  }

  /// Whether a cell has the sun that is asked for.
  func has(_ need: SunNeed, at cell: Int) -> Bool {
    (need.isContinuous ? run(at: cell) : hours(at: cell)) >= need.hours - Self.hair
  }

  /// Hours that are rounding of steps.
  private static let hair = 1e-9
}
