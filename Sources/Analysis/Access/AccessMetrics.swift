import PublicSpace

/// The figures of how far it is, in the order of reports; nil without doors or without the profile.
///
/// To add one: a line here.
public let accessMetrics: [Metric] = [
  // households (doors, where some door's are not known) within 100 m of a playground ÷ all
  Metric(
    id: "playground_100m_share", zh: "步行 100 m 内有儿童游戏的住户", en: "homes within 100 m of a playground",
    unit: .share, better: .more
  ) { $0.access?.share(within: 100, of: .playground, for: "walk") },
  // the median door's walk to the nearest gate
  Metric(
    id: "gate_walk_m", zh: "步行到出入口（中位）", en: "walk to a gate (median)", unit: .metres,
    better: .less
  ) { $0.access?.summary(of: .gate, for: "walk")?.median },
  // doors from which wheels reach a gate ÷ all
  Metric(
    id: "gate_step_free_share", zh: "可无障碍到出入口的单元门", en: "doors with a step-free way to a gate",
    unit: .share, better: .more
  ) { $0.access?.reachedShare(of: .gate, for: "wheels") },
  // the median door's longest stretch without a seat on its way to a gate, at an old person's pace
  Metric(
    id: "gate_seatless_m", zh: "老人到出入口途中最长无座路段（中位）",
    en: "longest stretch without a seat on the way to a gate (median)", unit: .metres,
    better: .less
  ) { $0.access?.waySummary(of: .gate, for: "elder")?.medianWithoutSeat },
  // public spaces that wheels reach from a gate ÷ all
  Metric(
    id: "spaces_step_free_share", zh: "从出入口可无障碍到达的公共空间",
    en: "public spaces with a step-free way from a gate", unit: .share, better: .more
  ) { $0.access?.spacesShare(for: "wheels") },
]

extension AccessMeasures {
  /// Nil when the profile or the use was not asked for, or there is no door.
  fileprivate func summary(of use: Kind, for profile: String) -> AccessSummary? {
    guard !doors.isEmpty, let traveller = traveller(profile), let place = uses.firstIndex(of: use)
    else { return nil }
    return summary(at: place, of: traveller)
  }

  fileprivate func waySummary(of use: Kind, for profile: String) -> WaySummary? {
    guard let traveller = traveller(profile), let place = uses.firstIndex(of: use) else {
      return nil
    }
    return waySummary(at: place, of: traveller)
  }

  /// Nil without public spaces, and without gates, which every site has; and where not all were asked after.
  fileprivate func spacesShare(for profile: String) -> Double? {
    tellsAllSpaces ? traveller(profile).flatMap(\.spacesShare) : nil
  }

  fileprivate func share(within metres: Double, of use: Kind, for profile: String) -> Double? {
    guard let summary = summary(of: use, for: profile),
      let band = AccessSummary.bands.firstIndex(of: metres)
    else { return nil }
    let households = doors.compactMap(\.households).reduce(0, +)
    guard let within = summary.householdsWithin, households > 0 else {
      return Double(summary.doorsWithin[band]) / Double(doors.count)
    }
    return within[band] / households
  }

  /// Nil too where no use of the kind is drawn: every site has gates, so they are only not known.
  fileprivate func reachedShare(of use: Kind, for profile: String) -> Double? {
    guard let place = uses.firstIndex(of: use), let traveller = traveller(profile),
      traveller.reaches.contains(where: { $0[place].obstacle != Obstacle.none(use) })
    else { return nil }
    return summary(of: use, for: profile)?.reachedShare
  }
}
