public import PublicSpace

/// A lawn or bed that people will cross.
public struct WornGreen: Hashable, Sendable {
  public let feature: String
  public let kind: Kind
  /// Doors from which ways cross it.
  public let doors: Int
  /// Households behind them; nil when some door's are not known.
  public let households: Double?
  /// Where people go over it, in the order of reports.
  public let uses: [Kind]
  /// Metres that the way saves which saves most.
  public let saved: Double

  /// What some ways cross, by most doors first.
  static func all(of lines: [DesireLine]) -> [WornGreen] {
    var order: [String] = []
    var crossings: [String: [(line: DesireLine, kind: Kind)]] = [:]
    for line in lines {
      for crossed in line.crossed {
        if crossings[crossed.feature] == nil { order.append(crossed.feature) }
        crossings[crossed.feature, default: []].append((line, crossed.kind))
      }
    }
    let greens = order.compactMap { feature -> WornGreen? in
      guard let ways = crossings[feature], let first = ways.first else { return nil }
      var counted: Set<Int> = []
      let doors = ways.filter { counted.insert($0.line.place).inserted }
      let households = doors.compactMap(\.line.households)
      let uses = Set(ways.map(\.line.use))
      return WornGreen(
        feature: feature, kind: first.kind, doors: doors.count,
        households: households.count == doors.count ? households.reduce(0, +) : nil,
        uses: Kind.uses.filter(uses.contains), saved: ways.map(\.line.saved).max() ?? 0)
    }
    return greens.enumerated().sorted {
      ($1.element.doors, $0.offset) < ($0.element.doors, $1.offset)
    }.map(\.element)
  }
}
