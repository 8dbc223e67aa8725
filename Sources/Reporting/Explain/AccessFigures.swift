import Analysis
import PublicSpace

extension Explanation {
  static let ways = Wording(
    zh: "自由地面上的最短路（Lozano-Pérez 与 Wesley 1979；三角扩展 Bungiu 等 2014），与独立程序相差不到 1 厘米",
    en:
      "shortest ways over free ground (Lozano-Pérez and Wesley 1979; triangular expansion, Bungiu and others 2014), within a centimetre of another program"
  )
  static let doorsAndUses = Wording(
    zh: "单元门、去处、可通行的地面（Documentation/Access.md）",
    en: "doors, uses and free ground (Documentation/Access.md)")
  static let walkProfile = Wording(
    zh: "profiles.yaml；各数为参考值", en: "profiles.yaml; its numbers are reference values")

  static let accessFigures: [Explanation] = [
    Explanation(
      "playground_100m_share", zh: "走 100 米以内就有儿童场地的住户占多少。",
      en: "How many homes have a playground within a walk of 100 m.",
      formula: "households behind doors within 100 m ÷ all; doors where households are not known",
      inChinese: "100 m 内单元门的户数 ÷ 全部户数；户数不知时按门数",
      source: ways, from: doorsAndUses
    ) { measures, _ in
      measures.walks(to: .playground, by: "walk")
    },
    Explanation(
      "gate_walk_m", zh: "一半的单元门走到最近的出入口不超过这么远。",
      en: "Half of all doors have a gate no farther away than this.",
      formula: "median over doors of the shortest walk to the nearest gate",
      inChinese: "各门到最近出入口的最短步行距离的中位数", source: ways,
      from: doorsAndUses
    ) { measures, _ in
      measures.walks(to: .gate, by: "walk")
    },
    Explanation(
      "gate_step_free_share", zh: "坐轮椅能一路无台阶到出入口的单元门占多少。",
      en: "From how many doors a wheelchair reaches a gate without a step.",
      formula: "doors from which wheels reach a gate ÷ all doors", inChinese: "轮椅到得了出入口的门 ÷ 全部门",
      source: ways, from: doorsAndUses
    ) { measures, _ in
      measures.walks(to: .gate, by: "wheels")
    },
    Explanation(
      "m", "距离", "distance", zh: "从这个门走到最近的一处要多少米。",
      en: "How many metres it is from this door to the nearest of its kind.",
      formula: "length of the shortest way over free ground, with the straight ways onto it",
      inChinese: "自由地面上最短路的长度，含两端走上地面的直线",
      unit: "m",
      source: ways, from: doorsAndUses, better: .less),
    Explanation(
      "min", "时间", "time", zh: "走过去要几分钟。", en: "How many minutes the walk takes.",
      formula: "m ÷ speed_m_s ÷ 60", unit: "min",
      source: Wording(zh: "步速为参考值", en: "speeds are reference values"), from: walkProfile,
      better: .less),
    Explanation(
      "median_m", "中位距离", "median distance", zh: "一半的门不比这更远。",
      en: "Half of the doors are no farther away.",
      formula: "median of m over the doors that reach it, linear between two",
      inChinese: "到得了的各门 m 的中位数，两者之间线性", unit: "m",
      source: ways,
      from: doorsAndUses, better: .less),
    Explanation(
      "p90_m", "九成距离", "distance of nine in ten", zh: "十个门里有九个不比这更远。",
      en: "Nine doors in ten are no farther away.",
      formula: "90th percentile of m over the doors that reach it, linear between two",
      inChinese: "到得了的各门 m 的 90 百分位，两者之间线性", unit: "m",
      source: ways, from: doorsAndUses, better: .less),
    Explanation(
      "max_m", "最远距离", "longest way", zh: "最远的门要走多远。", en: "How far the farthest door is.",
      formula: "max of m over the doors that reach it", inChinese: "到得了的各门 m 的最大值", unit: "m",
      source: ways, from: doorsAndUses,
      better: .less),
    Explanation(
      "reached_share", "到得了的门", "doors that reach it", zh: "有多少门走得到。",
      en: "How many doors reach it at all.", formula: "doors that reach it ÷ all doors",
      inChinese: "到得了的门 ÷ 全部门",
      unit: "share", source: ways, from: doorsAndUses, better: .more),
    Explanation(
      "doors_within", "近处的门", "doors within a distance", zh: "多少个门走这么远以内就到。",
      en: "How many doors are within so many metres.", formula: "number of doors with m ≤ distance",
      inChinese: "m ≤ 距离的门数",
      unit: "count", source: ways, from: doorsAndUses, better: .more, levels: 1),
    Explanation(
      "households_within", "近处的住户", "households within a distance", zh: "多少户走这么远以内就到。",
      en: "How many households are within so many metres.",
      formula: "Σ households of doors with m ≤ distance", inChinese: "m ≤ 距离的门的 Σ 户数",
      unit: "count", source: ways,
      from: doorsAndUses, better: .more, levels: 1),
    Explanation(
      "residents_within", "近处的居民", "residents within a distance", zh: "多少位居民走这么远以内就到。",
      en: "How many residents are within so many metres.",
      formula: "households_within × residents ÷ households of the site",
      inChinese: "households_within × 居民 ÷ 全区户数", unit: "count",
      source: ways,
      from: doorsAndUses, better: .more, levels: 1),
    Explanation(
      "households", "户数", "households", zh: "这个门后面住着多少户。",
      en: "How many households live behind this door.",
      formula: "as the door says, else its share of its building's, else of the site's",
      inChinese: "门上写的；没写则分摊建筑的，再没有则分摊全区的",
      unit: "count",
      from: Wording(
        zh: "门、建筑或 site.yaml 的 households", en: "households of doors, buildings or site.yaml")),
    Explanation(
      "width_m", "窄处宽度", "width where it is narrow", zh: "走不过去的地方最窄有多宽。",
      en: "How wide the way is where it is too narrow.",
      formula: "narrowest gap on the way where only width stops it", inChinese: "只因宽度走不过去时，路上最窄处的宽",
      unit: "m", source: ways,
      from: doorsAndUses, better: .more),
    Explanation(
      "clear_width_m", "净宽", "clear width", zh: "走的人要多宽的路。",
      en: "How wide a way whoever goes needs.",
      formula: "as the profile says", inChinese: "照出行者一栏", unit: "m",
      source: Wording(
        zh: "GB 55019-2021 2.2.2（轮椅）；余为参考", en: "GB 55019-2021 2.2.2 (wheels); else reference"),
      from: walkProfile),
    Explanation(
      "speed_m_s", "步速", "speed", zh: "一秒走多少米。", en: "How many metres are walked in a second.",
      formula: "as the profile says", inChinese: "照出行者一栏", unit: "m/s",
      source: Wording(zh: "参考值", en: "reference values"), from: walkProfile),
    Explanation(
      "seat_every_m", "座位间距", "seats every", zh: "走多远就想坐一坐。",
      en: "After how many metres a seat is wanted.", formula: "as the profile says",
      inChinese: "照出行者一栏", unit: "m",
      source: Wording(zh: "参考值", en: "reference values"), from: walkProfile),
    Explanation(
      "ramp.slope", "能过的坡度", "slope of ramps taken", zh: "最陡能过多陡的坡道。",
      en: "How steep a ramp may be.", formula: "rise ÷ run, as the profile says",
      inChinese: "高差 ÷ 水平长，照出行者一栏", unit: "ratio",
      source: Wording(
        zh: "GB 55019-2021 2.3.1（轮椅）；余为参考", en: "GB 55019-2021 2.3.1 (wheels); else reference"),
      from: walkProfile),
    Explanation(
      "ramp.width_m", "能过的坡道宽", "width of ramps taken", zh: "坡道最窄要多宽。",
      en: "How wide a ramp must be.", formula: "as the profile says", inChinese: "照出行者一栏",
      unit: "m",
      source: Wording(
        zh: "GB 55019-2021 2.3.1（轮椅）；余为参考", en: "GB 55019-2021 2.3.1 (wheels); else reference"),
      from: walkProfile),
  ]
}

extension Measures {
  /// The summary of one use for one who goes.
  fileprivate func walks(to use: Kind, by profile: String) -> Explanation.Working {
    guard let access, let traveller = access.traveller(profile),
      let summary = access.summaries(of: traveller).first(where: { $0.use == use })
    else { return Explanation.Working() }
    let place = access.uses.firstIndex(of: use)
    let goals = place.map { place in traveller.reaches.compactMap { $0[place].feature } } ?? []
    var features: [String] = []
    for goal in goals where !features.contains(goal) { features.append(goal) }
    let band = AccessSummary.bands.firstIndex(of: 100) ?? 0
    return Explanation.Working(
      [
        Explanation.Step("单元门", "doors", Double(access.doors.count), "count"),
        Explanation.Step(
          "到得了的门", "doors that reach it",
          place.map { place in Double(traveller.reaches.count { $0[place].metres != nil }) },
          "count"),
        Explanation.Step("中位距离", "median distance", summary.median, "m"),
        Explanation.Step("最远", "farthest", summary.longest, "m"),
        Explanation.Step(
          "100 m 内的门", "doors within 100 m", Double(summary.doorsWithin[band]), "count"),
        Explanation.Step(
          "100 m 内的住户", "households within 100 m", summary.householdsWithin?[band], "count"),
      ], features: features)
  }
}
