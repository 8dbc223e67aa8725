import Analysis
import PublicSpace

extension Explanation {
  private static let useTable = Wording(
    zh: "各类场所的缺省用途、时段与冲突表（数据文件），参考值",
    en: "tables of uses, hours and conflicts (data files); reference values")
  private static let zonePlaces = Wording(
    zh: "场所的位置、hours、age、use、loud，drawn zone",
    en: "places with their hours, ages, uses and loudness, and drawn zones")

  /// What the place is good for, when and for whom.
  static let zoneFigures: [Explanation] = siteFigures + placeFigures + groupFigures

  private static let siteFigures: [Explanation] = [
    Explanation(
      "used_m2", zh: "白天平均有多少场地有人用。", en: "How much ground is in use by day, on average.",
      formula: "mean over 6…22 h of area(∪ zones in use)", inChinese: "6–22 时逐小时 面积(∪ 在用分区) 的平均",
      source: useTable, from: zonePlaces
    ) { measures, _ in
      Working(
        (measures.zones?.hours[6..<22] ?? []).map {
          Step("\($0.hour)–\($0.hour + 1) 时", "\($0.hour)–\($0.hour + 1) h", $0.area, "m2")
        })
    },
    Explanation(
      "uses_effective", zh: "这里实际有几种用途，均匀的才算满一种。",
      en: "How many uses there are in effect; even ones count in full.",
      formula: "exp(−Σ p ln p), p = a use's m² × h a week ÷ those of all (Hill number)",
      inChinese: "exp(−Σ p ln p)，p = 一种用途的 m² × 每周小时 ÷ 全部（Hill 数）", source: useTable,
      from: zonePlaces
    ) { measures, _ in
      let weights = measures.zones?.useWeights ?? []
      let all = weights.reduce(0) { $0 + $1.weight }
      return Working(
        weights.map {
          Step(
            "p " + $0.use.name(in: .zh), "p " + $0.use.name(in: .en),
            all > 0 ? $0.weight / all : nil, "share")
        })
    },
    Explanation(
      "groups_without_place", zh: "有几种人在某个时段没有地方可去。",
      en: "How many groups have no place at some hour they want one.",
      formula: "groups with wanted hours − hours of zones for them ≠ ∅",
      inChinese: "所需时段 − 可去分区的时段 ≠ ∅ 的人群数", source: useTable, from: zonePlaces
    ) { measures, _ in
      measures.hours(without: \.without)
    },
    Explanation(
      "groups_without_own_place", zh: "有几种人在某个时段没有专为他们的地方。",
      en: "How many groups have no place of their own at some hour.",
      formula: "groups with wanted hours − hours of zones meant for them ≠ ∅",
      inChinese: "所需时段 − 专属分区的时段 ≠ ∅ 的人群数", source: useTable, from: zonePlaces
    ) { measures, _ in
      measures.hours(without: \.withoutOwn)
    },
    Explanation(
      "m2_per_child", zh: "平均每个孩子有多少平方米可玩。", en: "How much ground there is for each child.",
      formula: "child_m2 ÷ children under 12", inChinese: "child_m2 ÷ 12 岁以下儿童", source: useTable,
      from: zonePlaces
    ) { measures, _ in
      measures.ground(for: AgeGroup.young, measures.zones?.childArea, measures.zones?.children)
    },
    Explanation(
      "m2_per_elder", zh: "平均每位老人有多少平方米可去。", en: "How much ground there is for each elder.",
      formula: "elder_m2 ÷ elders", inChinese: "elder_m2 ÷ 老人", source: useTable, from: zonePlaces
    ) { measures, _ in
      measures.ground(for: [.elders], measures.zones?.elderArea, measures.zones?.elders)
    },
    Explanation(
      "conflicts", zh: "有几处用途互相妨碍。", en: "How many uses are at odds.",
      formula: "pairs within the distance of a rule of conflicts.yaml, on at one time and season",
      inChinese: "距离在 conflicts.yaml 某条之内、同季同时在用的对数", source: useTable, from: zonePlaces
    ) { measures, _ in
      measures.conflicts { _ in true }
    },
    Explanation(
      "conflicts_severe", zh: "其中有几处严重。", en: "How many of them are severe.",
      formula: "conflicts whose severity is high", inChinese: "程度为重的冲突数", source: useTable,
      from: zonePlaces
    ) { measures, _ in
      measures.conflicts { $0.severity == .high }
    },
    Explanation(
      "unused_m2", zh: "有多少空地没人用。", en: "How much ground nobody uses.",
      formula: "area(boundary − ∪ covers − ∪ zones)", inChinese: "面积(红线 − ∪ 占地要素 − ∪ 分区)",
      source: useTable, from: zonePlaces
    ) { measures, _ in
      Working(
        measures.zones.map { zones in
          [
            Step("用地面积", "site area", zones.boundary, "m2"),
            Step("有要素或分区的", "covered or in use", zones.boundary - zones.unused, "m2"),
          ]
        } ?? [])
    },
  ]

  private static let placeFigures: [Explanation] = [
    Explanation(
      "zones.m2", "分区面积", "area of a zone", zh: "这个分区有多大。", en: "How large this zone is.",
      formula: "its settled ground inside the boundary; a drawn zone's whole ground",
      inChinese: "红线内归它的地面；画出的 zone 为其全部", unit: "m2", source: useTable, from: zonePlaces),
    Explanation(
      "zones.seats", "分区里的座位", "seats in a zone", zh: "这个分区里能坐几个人。",
      en: "How many people can sit in this zone.",
      formula: "its own seats + those of benches and tables in it or ≤ 0.5 m off",
      inChinese: "自己的 seats + 其中及边上 0.5 m 内的座椅、桌凳", unit: "count", source: useTable,
      from: zonePlaces, better: .more),
    Explanation(
      "hours.m2", "这一小时有人用的", "ground in use in an hour", zh: "这一小时有多少地面有人用。",
      en: "How much ground is in use in this hour.", formula: "area(∪ zones that are on)",
      inChinese: "面积(∪ 在用分区)", unit: "m2", source: useTable, from: zonePlaces, better: .more),
    Explanation(
      "hours.share", "这一小时的占比", "share in use in an hour", zh: "这一小时有人用的占全部用地多少。",
      en: "How much of the site is in use in this hour.", formula: "hours.m2 ÷ boundary_m2",
      unit: "share", source: useTable, from: zonePlaces, better: .more),
    Explanation(
      "shares_ground_with.m2", "共用的地面", "ground shared", zh: "和另一个分区共用多少地面。",
      en: "How much ground it has in common with another zone.", formula: "area(one ∩ other)",
      inChinese: "面积(一处 ∩ 另一处)", unit: "m2", source: useTable, from: zonePlaces),
    Explanation(
      "served_within_m", "服务距离", "distance served", zh: "走多远以内算服务得到。",
      en: "Within what walk homes are served.",
      formula: "as the table says", inChinese: "照用途表", unit: "m", source: useTable, from: zonePlaces
    ),
    Explanation(
      "hour", "钟点", "hour", zh: "一天里的第几点。", en: "The hour of the day.",
      formula: "0…23", unit: "h", source: useTable, from: zonePlaces),
    Explanation(
      "hours_a_week", "每周小时", "hours a week", zh: "一周开放多少小时。",
      en: "How many hours a week it is on.",
      formula: "Σ length of intervals", inChinese: "Σ 时段长度", unit: "h", source: useTable,
      from: zonePlaces),
    Explanation(
      "capacity", "容量", "capacity", zh: "能容多少人。", en: "How many people it holds.",
      formula: "m2 ÷ m² a person, or as drawn", inChinese: "m2 ÷ 每人 m²，或照写明的", unit: "count",
      source: useTable, from: zonePlaces),
    Explanation(
      "shade_share", "树荫", "shade", zh: "有多少在树荫下。", en: "How much of it lies under trees.",
      formula: "area(zone ∩ ∪ crowns) ÷ area(zone)", inChinese: "面积(分区 ∩ ∪ 树冠) ÷ 面积(分区)",
      unit: "share", source: useTable,
      from: zonePlaces),
    Explanation(
      "served.doors", "服务的门", "doors served", zh: "多少个门走得到。",
      en: "How many doors are within the walk.",
      formula: "doors within served_within_m", inChinese: "走 served_within_m 以内的门数", unit: "count",
      source: useTable, from: zonePlaces),
    Explanation(
      "residents", "居民", "residents", zh: "多少居民。", en: "How many residents.",
      formula: "Σ residents behind the doors", inChinese: "Σ 这些门里的居民", unit: "count",
      source: useTable, from: zonePlaces),
    Explanation(
      "neighbours.m", "到邻区的距离", "distance to a neighbour", zh: "离最近的另一处多远。",
      en: "How far the next zone is.",
      formula: "distance between the two grounds", inChinese: "两处地面的最短距离", unit: "m",
      source: useTable, from: zonePlaces),
    Explanation(
      "conflicts.m", "冲突的距离", "distance of a conflict", zh: "互相妨碍的两处相距多远。",
      en: "How far apart the two are.",
      formula: "distance between the two grounds", inChinese: "两处地面的最短距离", unit: "m",
      source: useTable, from: zonePlaces),
    Explanation(
      "overlap_m2", "重叠", "overlap", zh: "两处重叠多少。", en: "How much they overlap.",
      formula: "area(one ∩ other)", inChinese: "面积(一处 ∩ 另一处)", unit: "m2", source: useTable,
      from: zonePlaces),
    Explanation(
      "short_by_m", "还差", "short by", zh: "离要求的间距还差多少。",
      en: "How much is missing to the distance asked.",
      formula: "distance asked − m", inChinese: "要求的间距 − m", unit: "m", source: useTable,
      from: zonePlaces),
  ]

  private static let groupFigures: [Explanation] = [
    Explanation(
      "own_zones", "专属场所", "zones of their own", zh: "专为这种人的地方有几处。",
      en: "How many zones are meant for them.",
      formula: "number of zones with their age", inChinese: "age 为这种人的分区数", unit: "count",
      source: useTable, from: zonePlaces),
    Explanation(
      "own_m2", "专属面积", "ground of their own", zh: "专为这种人的地方有多大。",
      en: "How much ground is meant for them.",
      formula: "area(∪ those zones)", inChinese: "面积(∪ 这些分区)", unit: "m2", source: useTable,
      from: zonePlaces),
    Explanation(
      "without_hours_a_week", "无处可去的小时", "hours without a place", zh: "一周有多少小时无处可去。",
      en: "For how many hours a week they have no place.",
      formula: "length(wanted − hours of zones)", inChinese: "长度(所需时段 − 可去分区的时段)", unit: "h",
      source: useTable, from: zonePlaces),
    Explanation(
      "without_own_hours_a_week", "无专属场地的小时", "hours without an own place", zh: "一周有多少小时没有专属的地方。",
      en: "For how many hours a week they have no place of their own.",
      formula: "length(wanted − hours of own zones)", inChinese: "长度(所需时段 − 专属分区的时段)", unit: "h",
      source: useTable, from: zonePlaces),
    Explanation(
      "child_m2", "儿童的场地", "ground for children", zh: "给孩子的地方有多大。",
      en: "How much ground is meant for children.",
      formula: "area(∪ zones for ages under 12)", inChinese: "面积(∪ 专为 12 岁以下的分区)", unit: "m2",
      source: useTable, from: zonePlaces),
    Explanation(
      "elder_m2", "老人的场地", "ground for elders", zh: "给老人的地方有多大。",
      en: "How much ground is meant for elders.",
      formula: "area(∪ zones for elders)", inChinese: "面积(∪ 专为老人的分区)", unit: "m2", source: useTable,
      from: zonePlaces),
  ]
}

extension Measures {
  /// For how many hours a week each group lacks what it wants.
  fileprivate func hours(without: KeyPath<GroupPlaces, WeekHours>) -> Explanation.Working {
    let groups = (zones?.groups ?? []).filter { $0.wanted != nil }
    return Explanation.Working(
      groups.map {
        Explanation.Step(
          $0.group.name(in: .zh) + " 每周缺", $0.group.name(in: .en) + ", short a week",
          $0[keyPath: without].hours, "h")
      })
  }

  /// The zones meant for some people, and how many of them there are.
  fileprivate func ground(
    for groups: Set<AgeGroup>, _ area: Double?, _ people: Double?
  ) -> Explanation.Working {
    let own = zones?.zones.filter { $0.isMeant(for: groups) } ?? []
    return Explanation.Working(
      own.map { Explanation.Step($0.name(in: .zh), $0.name(in: .en), $0.area, "m2") } + [
        Explanation.Step("合计，重叠只算一次", "all, overlaps once", area, "m2"),
        Explanation.Step("人数", "people", people, "count"),
      ], features: own.map(\.id))
  }

  /// How many conflicts there are by each rule, and between whom.
  fileprivate func conflicts(where belongs: (Conflict) -> Bool) -> Explanation.Working {
    let own = zones?.conflicts.filter(belongs) ?? []
    var rules: [ConflictRule] = []
    for conflict in own where !rules.contains(conflict.rule) { rules.append(conflict.rule) }
    return Explanation.Working(
      rules.map { rule in
        Explanation.Step(
          rule.name(in: .zh), rule.name(in: .en), Double(own.count { $0.rule == rule }), "count")
      }, features: own.map { "\($0.one) × \($0.other)" })
  }
}
