package import Geometry
public import PublicSpace

/// A place that people use: where, who, when and how loud.
public struct Zone: Hashable, Sendable {
  /// Another zone near this one, and the metres between their edges.
  public struct Neighbour: Hashable, Sendable {
    public let zone: String
    public let metres: Double
  }

  /// Another zone on the same ground.
  public struct Meeting: Hashable, Sendable {
    public let zone: String
    /// Square metres that both have.
    public let area: Double
    /// When both are on, in a season that both have.
    public let hours: WeekHours
    /// Its place in the list of zones.
    package let index: Int
    package let ground: Region
  }

  /// Those who have the zone within a walk.
  public struct Served: Hashable, Sendable {
    public let doors: Int
    /// Nil when those of some door are not known.
    public let households: Double?
    public let residents: Double?
  }

  public let id: String
  public let kind: Kind
  /// What is done there, by the table's word and names.
  public let use: ZoneUse
  public let ages: Set<AgeGroup>
  public let hours: WeekHours
  public let seasons: Set<Season>
  public let loudness: Loudness
  /// Properties that the feature does not say, or not intelligibly: they are the table's.
  public let assumed: [String]
  /// Square metres inside the boundary; of ground that overlaps, what is its own.
  public let area: Double
  /// People it holds: as drawn, else its area by the table's square metres a person.
  public let capacity: Double?
  /// Places to sit in it, its own and those of benches and tables.
  public let seats: Int
  /// Of its area as drawn, what lies under crowns or a roof, whatever the hour; nil without area.
  public let shadeShare: Double?
  /// The nearest first; those on its own ground are its meetings.
  public let neighbours: [Neighbour]
  public let meetings: [Meeting]
  /// Nil where no door or no walk is known.
  public let served: Served?
  package let element: Element
  /// Its ground inside the boundary, as drawn.
  package let region: Region

  public func name(in language: Language) -> String {
    element.feature.name(in: language) ?? use.name(in: language)
  }

  /// Whether the zone is one of those that lie over other ground.
  public var isOverlay: Bool { kind == .zone }

  /// Whether it is meant for some of a group, and not for all and everybody.
  public func isMeant(for groups: Set<AgeGroup>) -> Bool {
    ages != AgeGroup.all && !ages.isDisjoint(with: groups)
  }

  /// Whether it is on at some minute of an hour of a day.
  public func isOn(_ hour: Int, of day: Int) -> Bool {
    let start = day * WeekHours.minutesOfDay + hour * 60
    return hours.spans.contains { $0.overlaps(start..<start + 60) }
  }

  public static func == (a: Zone, b: Zone) -> Bool {
    a.id == b.id && a.kind == b.kind && a.use == b.use && a.ages == b.ages && a.hours == b.hours
      && a.seasons == b.seasons && a.loudness == b.loudness && a.assumed == b.assumed
      && a.area == b.area && a.capacity == b.capacity && a.seats == b.seats
      && a.shadeShare == b.shadeShare && a.neighbours == b.neighbours
      && a.meetings == b.meetings && a.served == b.served
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
