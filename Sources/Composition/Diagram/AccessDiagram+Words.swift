import Analysis
package import PublicSpace
import Reporting

extension AccessDiagram {
  /// The band that headlines speak of: what a small child or an old neighbour walks.
  static let headlineBand = 1

  package func headline(in language: Language) -> String {
    let zh = language == .zh
    let profile = traveller.profile
    let name = profile.name(in: language)
    guard !access.doors.isEmpty else {
      return zh ? "没有画单元门，量不出谁走多远" : "no stair doors are drawn: nobody's way is known"
    }
    guard !places.isEmpty else {
      return zh ? "这里没有\(use.name(in: .zh))" : "there is no \(use.name(in: .en)) here"
    }
    if let today { return change(from: today, in: language) }
    let goal = zh ? use.name(in: .zh) : use.phrase
    guard let nearest = reaches.compactMap(\.metres).min() else {
      let why = reasons(in: language).first?.text ?? ""
      let colon = why.isEmpty ? "" : (zh ? "：" : ": ")
      return zh
        ? "\(name)到不了\(goal)\(colon)\(why)" : "no way leads to \(goal) (\(name))\(colon)\(why)"
    }
    let counts = counts(within: summary)
    guard let band = counts.within[Self.headlineBand...].firstIndex(where: { $0 > 0 }) else {
      let metres = Figure.rounded(nearest, decimals: 0)
      return zh
        ? "最近的门洞到\(goal)也要走 \(metres) 米（\(name)）"
        : "even the nearest door is \(metres) m from \(goal) (\(name))"
    }
    let metres = Int(AccessSummary.bands[band])
    let (some, all) = (grouped(counts.within[band]), grouped(counts.all))
    guard zh else {
      let who = counts.areHouseholds ? "households" : "doors"
      return profile.id == "walk"
        ? "\(some) of \(all) \(who) are within a \(metres) m walk of \(goal)"
        : "\(some) of \(all) \(who) reach \(goal) within \(metres) m (\(name))"
    }
    let reach = "\(name) \(metres) 米内可到\(goal)"
    let who = counts.areHouseholds ? "\(all) 户" : "\(all) 个门洞"
    if counts.within[band] == counts.all { return "全部 \(who)，\(reach)" }
    return "\(who)中有 \(some) \(counts.areHouseholds ? "户" : "个")\(reach)"
  }

  /// What a proposal changes, as a figure today and one then.
  private func change(from today: AccessToday, in language: Language) -> String {
    let metres = Int(AccessSummary.bands[Self.headlineBand])
    let name = traveller.profile.name(in: language)
    let (old, new) = (counts(within: today.summary), counts(within: summary))
    let areHouseholds = old.areHouseholds && new.areHouseholds
    func count(_ summary: AccessSummary) -> String {
      grouped(
        areHouseholds
          ? Int((summary.householdsWithin?[Self.headlineBand] ?? 0).rounded())
          : summary.doorsWithin[Self.headlineBand])
    }
    let figures = "\(count(today.summary)) → \(count(summary))"
    if language == .zh {
      let who = areHouseholds ? "住户" : "门洞"
      return "\(name) \(metres) 米内可到\(use.name(in: .zh))的\(who)："
        + "\(figures) \(areHouseholds ? "户" : "个")"
    }
    let who = areHouseholds ? "Households" : "Doors"
    return traveller.profile.id == "walk"
      ? "\(who) within a \(metres) m walk of \(use.phrase): \(figures)"
      : "\(who) that reach \(use.phrase) within \(metres) m (\(name)): \(figures)"
  }

  package func note(in language: Language) -> String {
    let profile = traveller.profile
    let width = plain(profile.rule.clearWidth)
    let speed = plain(profile.speed)
    return language == .zh
      ? "\(profile.name(in: .zh))：净宽 \(width) m，每秒 \(speed) m"
      : "\(profile.name(in: .en)): \(width) m clear width, \(speed) m/s"
  }

  /// Who is within each band: households where all are known, else doors.
  func counts(within summary: AccessSummary) -> (
    within: [Int], all: Int, areHouseholds: Bool
  ) {
    guard let within = summary.householdsWithin, let households, households > 0 else {
      return (summary.doorsWithin, access.doors.count, false)
    }
    return (within.map { Int($0.rounded()) }, households, true)
  }

  /// Why doors do not reach it, the commonest reason first.
  func reasons(in language: Language) -> [(text: String, doors: [Int])] {
    var doors: [String: [Int]] = [:]
    for (door, reach) in reaches.enumerated() where reach.metres == nil {
      doors[reach.obstacle.map { reason($0, in: language) } ?? "", default: []].append(door)
    }
    return doors.map { ($0.key, $0.value) }
      .sorted { ($1.doors.count, $0.text) < ($0.doors.count, $1.text) }
  }

  /// The obstacle by the name that residents call it.
  private func reason(_ obstacle: Obstacle, in language: Language) -> String {
    let zh = language == .zh
    func name(_ id: String) -> String {
      site.elements.first { $0.id == id }?.feature.name(in: language) ?? id
    }
    switch obstacle {
    case .none(let use):
      return zh ? "没有\(use.name(in: .zh))" : "there is no \(use.name(in: .en))"
    case .blocked(let id?, let kind):
      let kind = kind?.name(in: language) ?? ""
      return zh ? "被\(kind)“\(name(id))”挡住" : "\(kind) “\(name(id))” stands in the way"
    case .blocked(nil, _): return zh ? "没有通路" : "no way is open"
    case .narrow(let metres, _):
      let width = Figure.rounded(metres, decimals: 2)
      return zh ? "最窄处只有 \(width) m" : "\(width) m wide at the narrowest"
    case .stepped(let id): return zh ? "有台阶“\(name(id))”" : "steps “\(name(id))”"
    case .unassigned: return zh ? "中间没有铺路" : "no paved way between"
    case .outside: return zh ? "要走出小区" : "the way leads off the site"
    }
  }

  func plain(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\((value * 1000).rounded() / 1000)"
  }

  func grouped(_ count: Int) -> String { Figure.rounded(Double(count), decimals: 0) }
}

extension Kind {
  /// With its article, where English has one.
  fileprivate var phrase: String {
    let name = name(in: .en)
    switch self {
    case .fitness, .seating, .drying, .parking, .bikeParking: return name
    default: return ("aeiou".contains(name.first ?? " ") ? "an " : "a ") + name
    }
  }
}
