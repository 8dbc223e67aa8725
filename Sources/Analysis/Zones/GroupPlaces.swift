public import PublicSpace

/// What a group of people has, and when it wants a place and has none.
public struct GroupPlaces: Hashable, Sendable {
  public let group: AgeGroup
  /// Zones that are meant for it.
  public let own: Int
  /// Square metres that those have together.
  public let area: Double
  /// When it wants a place; nil when the table does not say.
  public let wanted: WeekHours?
  /// Wanted hours at which, in some season, no zone is open to it.
  public let without: WeekHours
  /// Wanted hours at which, in some season, no zone that is meant for it is open.
  public let withoutOwn: WeekHours

  init(_ group: AgeGroup, _ zones: [Zone], area: Double, wanted: WeekHours?) {
    self.group = group
    self.area = area
    self.wanted = wanted
    let open = zones.filter { $0.ages.contains(group) }
    let meant = zones.filter { $0.isMeant(for: [group]) }
    own = meant.count
    without = Self.missing(wanted ?? .never, in: open)
    withoutOwn = Self.missing(wanted ?? .never, in: meant)
  }

  /// What is wanted and not given in every season.
  private static func missing(_ wanted: WeekHours, in zones: [Zone]) -> WeekHours {
    Season.allCases.reduce(.never) { missing, season in
      let given = zones.filter { $0.seasons.contains(season) }.reduce(WeekHours.never) {
        $0.union($1.hours)
      }
      return missing.union(wanted.subtracting(given))
    }
  }
}
