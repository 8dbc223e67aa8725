import PublicSpace

/// The figures of what the place is good for, in the order of reports.
///
/// To add one: a line here.
public let zoneMetrics: [Metric] = [
  // ground in use, mean of the hours from 6 to 22
  Metric(
    id: "used_m2", zh: "日间有人用的场地（6–22 时平均）", en: "ground in use (mean, 6 to 22 h)",
    unit: .squareMetres, better: .more
  ) { $0.zones?.wakingArea },
  // exp(−Σ p ln p) of uses by m² × h
  Metric(id: "uses_effective", zh: "有效用途数", en: "uses in effect", unit: .ratio, better: .more) {
    $0.zones?.effectiveUses
  },
  // age groups that want a place at some hour and find none
  Metric(
    id: "groups_without_place", zh: "某时段无处可去的人群", en: "groups without a place at some hour",
    unit: .count, better: .less
  ) { measures in
    measures.zones.map { Double($0.groups.count { !$0.without.isEmpty }) }
  },
  // the same, of places meant for them
  Metric(
    id: "groups_without_own_place", zh: "某时段没有专属场地的人群",
    en: "groups without a place of their own at some hour", unit: .count, better: .less
  ) { measures in
    measures.zones.map { Double($0.groups.count { !$0.withoutOwn.isEmpty }) }
  },
  // ground meant for children under 12 ÷ such children
  Metric(
    id: "m2_per_child", zh: "每名儿童的场地", en: "ground per child", unit: .squareMetresPerPerson,
    better: .more
  ) {
    $0.zones.flatMap { zones in zones.children.flatMap { $0 > 0 ? zones.childArea / $0 : nil } }
  },
  // ground meant for elders ÷ elders
  Metric(
    id: "m2_per_elder", zh: "每名老人的场地", en: "ground per elder", unit: .squareMetresPerPerson,
    better: .more
  ) { $0.zones.flatMap { zones in zones.elders.flatMap { $0 > 0 ? zones.elderArea / $0 : nil } } },
  // pairs of uses at odds, by conflicts.yaml
  Metric(id: "conflicts", zh: "用途冲突", en: "conflicts of use", unit: .count, better: .less) {
    $0.zones.map { Double($0.conflicts.count) }
  },
  Metric(
    id: "conflicts_severe", zh: "严重的用途冲突", en: "severe conflicts of use", unit: .count,
    better: .less
  ) { measures in measures.zones.map { Double($0.conflicts.count { $0.severity == .high }) } },
  // ground that nothing covers and no zone uses
  Metric(
    id: "unused_m2", zh: "无人使用的空地", en: "unused ground", unit: .squareMetres, better: .less
  ) { $0.zones?.unused },
]
