package import Analysis
import Comparison
import Geometry
package import PublicSpace

/// Who uses which ground and when: soft fields, hatched where they meet, what is at odds marked.
package struct ZonesDiagram: Diagram {
  package let site: Site
  let zones: ZoneMeasures
  /// The same as it is today; nil when nothing is held against.
  let today: ZoneMeasures?
  /// 0…23; nil for the whole day.
  let hour: Int?

  /// Nil where there is no zone.
  package init?(
    of site: Site, _ zones: ZoneMeasures, at hour: Int? = nil, against today: ZoneMeasures? = nil
  ) {
    guard !zones.zones.isEmpty else { return nil }
    self.site = site
    self.zones = zones
    self.today = today
    self.hour = hour
  }

  /// What a board shows: the proposal against today; nil where nothing is used.
  static func changed(by content: BoardContent) -> ZonesDiagram? {
    content.variant.measures.zones.flatMap {
      ZonesDiagram(of: content.plan, $0, against: content.comparison.baseMeasures.zones)
    }
  }

  package var named: [Kind] { [.building, .gate] }

  /// Zones that are on, by their places in the list.
  var shown: [Int] {
    hour.map { zones.hours[$0].zones }
      ?? zones.zones.indices.filter { !zones.zones[$0].hours.isEmpty }
  }

  /// What is at odds in the hour.
  var conflicts: [Conflict] {
    guard let hour else { return zones.conflicts }
    let start = zones.day * WeekHours.minutesOfDay + hour * 60
    let minutes = WeekHours([start..<start + 60])
    return zones.conflicts.filter { !$0.hours.intersection(minutes).isEmpty }
  }

  /// The rules that conflicts are by, the gravest first: their numbers on the plan.
  var rules: [ConflictRule] {
    var rules: [ConflictRule] = []
    for conflict in conflicts.sorted(by: { $0.severity > $1.severity })
    where !rules.contains(conflict.rule) { rules.append(conflict.rule) }
    return rules
  }

  /// Ground that two zones have at one time.
  var meetings: [Region] {
    let shown = Set(shown)
    return shown.sorted().flatMap { zone in
      zones.zones[zone].meetings.compactMap { meeting in
        guard meeting.index > zone, shown.contains(meeting.index), !meeting.hours.isEmpty,
          !zones.zones[zone].isPlain, !zones.zones[meeting.index].isPlain
        else { return nil }
        return meeting.ground
      }
    }
  }
}

/// For whom a field is, as its colour and its edge tell.
enum ZoneFamily: CaseIterable {
  case young, active, elders, all

  init(_ ages: Set<AgeGroup>) {
    if ages == AgeGroup.all {
      self = .all
    } else if ages == [.elders] {
      self = .elders
    } else if ages.isSubset(of: AgeGroup.young) {
      self = .young
    } else {
      self = .active
    }
  }

  /// The fill and the line of a field.
  func pair(_ theme: Theme) -> Theme.Pair {
    switch self {
    case .young: theme.pair(.playground)
    case .active: theme.pair(.court)
    case .elders: theme.pair(.fitness)
    case .all: theme.pair(.lawn)
    }
  }

  /// Shares of a mark: fields are told apart by their edges too.
  var dashes: [Double] {
    switch self {
    case .young: [0.2, 0.35]
    case .active: [1.1, 0.4]
    case .elders: []
    case .all: [0.6, 0.6]
    }
  }

  func name(in language: Language) -> String {
    let zh = language == .zh
    switch self {
    case .young: return zh ? "儿童" : "children"
    case .active: return zh ? "少年与成年人" : "teenagers and adults"
    case .elders: return zh ? "老人" : "elders"
    case .all: return zh ? "不分年龄" : "all ages"
    }
  }
}

extension Zone {
  var family: ZoneFamily { ZoneFamily(ages) }

  /// Whether it is a lawn or a square that says nothing of its use: what is everywhere is drawn pale.
  var isPlain: Bool { (kind == .lawn || kind == .plaza) && ages == AgeGroup.all }
}
