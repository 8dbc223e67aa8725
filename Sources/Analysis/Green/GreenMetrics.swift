/// The figures of green counted by the book, in the order of reports.
///
/// To add one: a line here.
public let greenMetrics: [Metric] = [
  // drawn green − 1.0 m strips off walls
  Metric(
    id: "green_counted_m2", zh: "计入的绿地", en: "green that counts", unit: .squareMetres,
    better: .more
  ) { $0.green?.green.counted },
  // green that counts ÷ boundary
  Metric(
    id: "green_rate", zh: "绿地率（墙外 1 m 起计）", en: "green rate (from 1 m off walls)", unit: .share,
    better: .more
  ) { $0.green?.rate },
  // green 1.5 m off walls and 1.0 m off roads, 8 m wide or more
  Metric(
    id: "concentrated_green_m2", zh: "集中绿地", en: "concentrated green", unit: .squareMetres,
    better: .more
  ) { $0.green?.concentrated.counted },
  // 集中绿地 ÷ residents
  Metric(
    id: "concentrated_green_m2_per_resident", zh: "人均集中绿地", en: "concentrated green per resident",
    unit: .squareMetresPerPerson, better: .more
  ) { $0.green?.concentratedPerResident },
]
