public import PublicSpace

/// What a field of sun comes to.
public struct SunFieldSummary: Hashable, Sendable {
  /// Open ground, m².
  public let area: Double
  /// Hours; nil where no ground is open, as all that follows.
  public let mean: Double?
  public let run: Double?
  /// Shares of open ground.
  public let twoHours: Double?
  public let needMet: Double?
  public let none: Double?
}

extension SunField {
  /// Sums up all open cells, each for as much.
  public func summary(of need: SunNeed) -> SunFieldSummary {
    let cells = openCells
    let count = Double(cells.count)
    func part(_ holds: (Int) -> Bool) -> Double? {
      cells.isEmpty ? nil : share(of: cells, where: holds)
    }
    return SunFieldSummary(
      area: count * grid.cell * grid.cell,
      mean: cells.isEmpty ? nil : cells.reduce(0) { $0 + hours(at: $1) } / count,
      run: cells.isEmpty ? nil : cells.reduce(0) { $0 + run(at: $1) } / count,
      twoHours: part { hours(at: $0) >= 2 - Self.hair },
      needMet: part { has(need, at: $0) },
      none: part { hours(at: $0) == 0 })
  }

  /// Whether a cell has the sun that is asked for.
  func has(_ need: SunNeed, at index: Int) -> Bool {
    (need.isContinuous ? run(at: index) : hours(at: index)) >= need.hours - Self.hair
  }

  /// Hours that are rounding of steps.
  static let hair = 1e-9

  func share(of cells: [Int], where holds: (Int) -> Bool) -> Double {
    Double(cells.count(where: holds)) / Double(cells.count)
  }
}
