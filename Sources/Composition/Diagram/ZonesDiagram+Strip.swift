import Analysis
import Geometry
import PublicSpace
import Reporting

extension ZonesDiagram {
  /// Who has which ground when: the rows are the key of the fields too.
  package func strip(on paper: DiagramPaper) -> HourStrip? {
    let rows = ZoneFamily.allCases.compactMap { family -> HourStrip.Row? in
      let own = zones.zones.filter { $0.family == family && !$0.hours.isEmpty }
      let lacking = withoutOwn(family)
      guard !own.isEmpty || !lacking.isEmpty else { return nil }
      return HourStrip.Row(
        entry: entry(of: family, own, on: paper), pair: family.pair(paper.theme), uses: uses(own),
        lacking: lacking.spans(on: zones.day))
    }
    return HourStrip(rows: rows, hour: hour)
  }

  /// How many places a family has; on a sheet of its own also how large they are.
  func entry(of family: ZoneFamily, _ own: [Zone], on paper: DiagramPaper) -> KeyEntry {
    let area = Figure.rounded(own.reduce(0) { $0 + $1.area }, decimals: 0)
    let count = paper.say(
      "\(family.name(in: .zh)) \(own.count) 处", "\(family.name(in: .en)): \(own.count)")
    let text = count + (paper.isBrief ? "" : paper.say(" \(area) m²", ", \(area) m²"))
    return KeyEntry(text: text) { box in
      let path = PaperPath(box)
      return [
        .area(path, family.pair(paper.theme).fill), .line(path, edge(of: family, on: paper)),
      ]
    }
  }

  /// Between any two ends of hours, the share of the ground that is in use.
  private func uses(_ own: [Zone]) -> [(span: Range<Int>, share: Double)] {
    let spans = own.map { (zone: $0, spans: $0.hours.spans(on: zones.day)) }
    let ends = Set(spans.flatMap { $0.spans.flatMap { [$0.lowerBound, $0.upperBound] } }).sorted()
    let all = own.reduce(0) { $0 + $1.area }
    guard all > 0 else { return [] }
    return zip(ends, ends.dropFirst()).map { start, end in
      let area = spans.reduce(0) { sum, own in
        own.spans.contains { $0.contains(start) } ? sum + own.zone.area : sum
      }
      return (start..<end, area / all)
    }
  }

  /// When some group of a family wants a place and has none of its own.
  func withoutOwn(_ family: ZoneFamily) -> WeekHours {
    zones.groups.filter { family.groups.contains($0.group) }
      .reduce(WeekHours.never) { $0.union($1.withoutOwn) }.intersection(.day(zones.day))
  }
}

extension ZoneFamily {
  /// Who is meant; nobody by what is for all.
  fileprivate var groups: Set<AgeGroup> {
    switch self {
    case .young: AgeGroup.young
    case .active: [.teens, .adults]
    case .elders: [.elders]
    case .all: []
    }
  }
}
