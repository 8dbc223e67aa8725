public import Analysis
public import PublicSpace

extension Report {
  /// What is on at an hour of a day, or through the whole day: `yuan zones`.
  public init(
    zonesOf site: Site, _ measures: ZoneMeasures, at hour: Int?, findings: [Finding],
    in language: Language
  ) throws {
    let zh = language == .zh
    let on = measures.hours.filter { hour == nil || $0.hour == hour }
    let shown = measures.zones.indices.filter { zone in on.contains { $0.zones.contains(zone) } }
    let minutes =
      hour.map {
        WeekHours([
          measures.day * WeekHours.minutesOfDay + $0 * 60..<measures.day * WeekHours.minutesOfDay
            + $0 * 60 + 60
        ])
      } ?? .day(measures.day)
    let atOdds = measures.conflicts.indices.filter {
      !measures.conflicts[$0].hours.intersection(minutes).isEmpty
    }
    let report = try ZonesReport(measures, on: site.plane, in: language)
    let area = on.map(\.area).max() ?? 0
    json = .object([
      "yuan": .string(yuanVersion),
      "site": .string(site.description.name.en ?? site.description.name.zh),
      "layout": .string(site.layout.file), "day": .string(measures.day.dayWord),
      "hour": .number(hour.map(Double.init)), "m2": .number(area),
      "share": .number(measures.share(area)),
      "zones": .array(shown.map { report.json(of: measures.zones[$0]) }),
      "conflicts": .array(atOdds.map { report.conflict($0) }),
      "findings": .array(findings.map { $0.json(in: language) }),
    ])
    let day = measures.day.dayName(in: language)
    let when =
      hour.map { zh ? "\(day) \($0) 时至 \($0 + 1) 时" : "\(day), \($0) to \($0 + 1) h" } ?? day
    let most = hour == nil ? (zh ? "最多时" : "at most ") : ""
    let ground = Figure.rounded(area, decimals: 0)
    let share = Figure.rounded(measures.share(area) * 100, decimals: 1)
    tables =
      [
        Table(
          zh
            ? "\(when)：\(most)有人用的场地 \(ground) m²（\(share)%）"
            : "\(when): \(most)\(ground) m² in use (\(share) %)",
          columns: Zone.columns(in: language),
          rows: measures.rows(of: shown.map { measures.zones[$0] }, in: language),
          hasFigures: false)
      ]
      + (hour == nil ? [measures.hourTable(in: language)] : [])
      + (atOdds.isEmpty
        ? [] : [measures.conflictTable(atOdds.map { measures.conflicts[$0] }, in: language)])
    records =
      [ZoneMeasures.columns] + shown.map { measures.zones[$0].record(in: language) }
    remarks =
      findings.isEmpty ? [] : [findings.map { $0.sentence(in: language) }.joined(separator: "\n")]
  }
}
