import Analysis
import PublicSpace

extension ZoneMeasures {
  func tables(in language: Language) -> [Table] {
    [zoneTable(in: language), hourTable(in: language), groupTable(in: language)]
      + (conflicts.isEmpty ? [] : [conflictTable(conflicts, in: language)])
  }

  private func zoneTable(in language: Language) -> Table {
    let zh = language == .zh
    return Table(
      zh
        ? "使用分区（未写明的人群、时段、容量按用途表，均为参考值）"
        : "Zones (what is not said is the table’s, reference values)",
      columns: Zone.columns(in: language), rows: rows(of: zones, in: language), hasFigures: false)
  }

  /// A row each; plain lawns and squares in a row together.
  func rows(of zones: [Zone], in language: Language) -> [[String]] {
    let plain = [Kind.plaza, .lawn].map { kind in
      zones.filter { $0.kind == kind && $0.assumed.count == 4 && $0.use.id == kind.rawValue }
    }.filter { $0.count > 1 }
    let own = zones.filter { zone in !plain.contains { $0.contains(zone) } }
    return own.map { $0.row(in: language) } + plain.map { $0.row(in: language) }
  }

  /// Hours that have the same zones stand together.
  func hourTable(in language: Language) -> Table {
    let zh = language == .zh
    var runs: [(first: Hour, last: Hour)] = []
    for hour in hours {
      if let last = runs.last?.last, last.zones == hour.zones {
        runs[runs.count - 1].last = hour
      } else {
        runs.append((hour, hour))
      }
    }
    return Table(
      zh ? "\(day.dayName(in: .zh))各时段有人用的场地" : "Ground in use on a \(day.dayName(in: .en))",
      columns: [zh ? "时" : "hours", "m²", "%", zh ? "分区" : "zones"],
      rows: runs.map { first, last in
        [
          "\(first.hour)–\(last.hour + 1)", Figure.rounded(first.area, decimals: 0),
          Figure.rounded(share(first.area) * 100, decimals: 1), "\(first.zones.count)",
        ]
      })
  }

  private func groupTable(in language: Language) -> Table {
    let zh = language == .zh
    func hours(_ hours: WeekHours) -> String { hours.isEmpty ? "–" : hours.text(in: language) }
    return Table(
      zh ? "各人群的场地（所需时段为参考值）" : "Places by group (wanted hours are reference values)",
      columns: zh
        ? ["人群", "专属分区", "m²", "所需时段", "无处可去", "无专属场地"]
        : ["group", "zones of their own", "m²", "wanted", "no place", "no place of their own"],
      rows: groups.map {
        [
          $0.group.name(in: language), "\($0.own)", Figure.rounded($0.area, decimals: 0),
          $0.wanted.map(hours) ?? "–", hours($0.without), hours($0.withoutOwn),
        ]
      }, hasFigures: false)
  }

  func conflictTable(_ conflicts: [Conflict], in language: Language) -> Table {
    let zh = language == .zh
    var remedies: [String] = []
    for conflict in conflicts {
      guard let remedy = conflict.rule.remedy.text(in: language) else { continue }
      let line = conflict.rule.name(in: language) + (zh ? "：" : ": ") + remedy
      if !remedies.contains(line) { remedies.append(line) }
    }
    return Table(
      zh ? "用途冲突（距离为参考值）" : "Conflicts of use (distances are reference values)",
      columns: zh
        ? ["冲突", "要素", "与", "m", "同时", "季节", "程度"]
        : ["conflict", "feature", "and", "m", "both on", "season", "severity"],
      rows: conflicts.map {
        [
          $0.rule.name(in: language), $0.one, $0.other,
          $0.overlap.map { "\(Figure.rounded($0, decimals: 1)) m²" }
            ?? Figure.rounded($0.distance, decimals: 1),
          $0.hours.text(in: language), $0.seasons.text(in: language),
          $0.severity.name(in: language),
        ]
      }, hasFigures: false, notes: remedies)
  }
}

extension Zone {
  static func columns(in language: Language) -> [String] {
    language == .zh
      ? ["分区", "用途", "人群", "时段", "季节", "声响", "m²", "人", "座位", "荫 %", "步行可达户"]
      : [
        "zone", "use", "who", "when", "season", "loud", "m²", "people", "seats", "shade %", "homes",
      ]
  }

  func row(in language: Language) -> [String] {
    [
      name(in: language), use.name(in: language), ages.text(in: language),
      hours.text(in: language), seasons.text(in: language), loudness.name(in: language),
      Figure.rounded(area, decimals: 0), capacity.map { Figure.rounded($0, decimals: 0) } ?? "–",
      "\(seats)", shadeShare.map { Figure.rounded($0 * 100, decimals: 0) } ?? "–",
      (served?.households ?? served.map { Double($0.doors) }).map {
        Figure.rounded($0, decimals: 0)
      } ?? "–",
    ]
  }
}

extension [Zone] {
  /// Places that are all alike but for their size.
  fileprivate func row(in language: Language) -> [String] {
    guard var row = first?.row(in: language) else { return [] }
    row[0] = language == .zh ? "共 \(count) 处" : "\(count) of them"
    row[6] = Figure.rounded(reduce(0) { $0 + $1.area }, decimals: 0)
    row[7] = Figure.rounded(reduce(0) { $0 + ($1.capacity ?? 0) }, decimals: 0)
    row[8] = "\(reduce(0) { $0 + $1.seats })"
    row[9] = "–"
    row[10] = "–"
    return row
  }
}
