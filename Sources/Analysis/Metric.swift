public import PublicSpace

/// One figure that is reported, compared and put on boards.
public struct Metric: Sendable {
  public enum Unit: String, Sendable {
    case squareMetres = "m2"
    /// 0…1, shown as a percentage.
    case share = "share"
    /// Square metres of floor on each square metre of ground.
    case ratio = "ratio"
    case squareMetresPerPerson = "m2/person"
    case count = "count"
    case metres = "m"
    case hours = "h"

    /// How many digits behind the point are printed.
    public var decimals: Int {
      switch self {
      case .squareMetres, .count: 0
      case .share, .metres, .hours: 1
      case .ratio, .squareMetresPerPerson: 2
      }
    }

    /// What is printed of a value, without its digits: per cent for a share.
    public func printed(_ value: Double) -> Double { self == .share ? value * 100 : value }

    /// Whether two values look the same in print.
    public func printsAlike(_ a: Double, _ b: Double) -> Bool {
      let digits = (0..<decimals).reduce(1.0) { units, _ in units * 10 }
      return (printed(a) * digits).rounded() == (printed(b) * digits).rounded()
    }

    /// A change of less is none: far below what is printed, it comes of slivers in drawings.
    public var leastChange: Double {
      switch self {
      case .squareMetres, .count: 0.05
      case .share: 5e-5
      case .ratio, .squareMetresPerPerson: 5e-4
      case .metres, .hours: 5e-3
      }
    }
  }

  public enum Better: String, Sendable { case more, less, neither }

  /// The key in reports.
  public let id: String
  public let zh: String
  public let en: String
  public let unit: Unit
  public let better: Better
  /// Nil when something needed is not known or was not measured: not checked.
  public let value: @Sendable (Measures) -> Double?

  public func name(in language: Language) -> String { language == .zh ? zh : en }
}

/// The area figures, in the order of reports.
///
/// To add one: a line here.
public let areaMetrics: [Metric] = [
  Metric(id: "boundary_m2", zh: "用地面积", en: "site area", unit: .squareMetres, better: .neither) {
    $0.area?.boundary
  },
  // Ground where people may walk and stay: paths, squares, play, sport, seats, open lawns.
  Metric(id: "open_m2", zh: "可停留的公共地面", en: "open ground", unit: .squareMetres, better: .more) {
    $0.area?.open
  },
  // open ground ÷ residents
  Metric(
    id: "public_m2_per_resident", zh: "人均公共地面", en: "open ground per resident",
    unit: .squareMetresPerPerson, better: .more
  ) { measures in
    measures.area.flatMap { area in area.residents.flatMap { $0 > 0 ? area.open / $0 : nil } }
  },
  // (garden + planting + lawn) ÷ boundary; not the 绿地率 of GB 50180, which has edge rules.
  Metric(id: "green_share", zh: "绿化占比", en: "green share", unit: .share, better: .more) {
    $0.area?.share { $0.isGreen }
  },
  // ∪ crowns ÷ boundary
  Metric(id: "canopy_share", zh: "树冠覆盖", en: "canopy share", unit: .share, better: .more) {
    $0.area.flatMap { $0.boundary > 0 ? $0.canopy / $0.boundary : nil }
  },
  // hard ground, feet and wheels ÷ boundary
  Metric(id: "paved_share", zh: "硬地占比", en: "paved share", unit: .share, better: .neither) {
    $0.area?.share { $0.isPaved }
  },
  // footprints ÷ boundary
  Metric(
    id: "building_density", zh: "建筑密度", en: "building density", unit: .share, better: .neither
  ) { $0.area?.share { $0 == .building } },
  // Σ footprint × storeys ÷ boundary
  Metric(
    id: "floor_area_ratio", zh: "容积率", en: "floor-area ratio", unit: .ratio, better: .neither
  ) { $0.area.flatMap { $0.boundary > 0 ? $0.floor / $0.boundary : nil } },
]

/// The figures of things one counts.
public let countMetrics: [Metric] = [
  Metric(id: "trees", zh: "树木", en: "trees", unit: .count, better: .more) {
    $0.counts.map { Double($0.trees) }
  },
  Metric(id: "seats", zh: "座位", en: "seats", unit: .count, better: .more) {
    $0.counts.map { Double($0.seats) }
  },
  Metric(id: "lamps", zh: "灯具", en: "lamps", unit: .count, better: .more) {
    $0.counts.map { Double($0.lamps) }
  },
]

extension AreaMeasures {
  fileprivate func share(where belongs: (Kind) -> Bool) -> Double? {
    guard boundary > 0 else { return nil }
    let area = balance.reduce(0) { sum, ground in
      ground.kind.map(belongs) == true ? sum + ground.area : sum
    }
    return area / boundary
  }
}
