import Analysis
import PublicSpace

extension Explanation {
  private static let reference = Wording(zh: "参考值", en: "reference values")
  private static let benches = Wording(
    zh: "单元门、去处、可通行的地面，座椅与桌凳", en: "doors, uses and free ground, benches and tables")

  /// What is said of ways besides how long they are.
  static let wayFigures: [Explanation] = [
    Explanation(
      "gate_seatless_m", zh: "老人从家走到出入口，最长要走多远才有地方坐一坐（取中间的那个门）。",
      en:
        "How far an old person walks to a gate without a seat at the longest, from the median door.",
      formula: "median over doors of the longest stretch between seats ≤ 5 m off the way",
      inChinese: "路旁 5 m 内座位之间的最长一段，取各门的中位数", source: reference, from: benches
    ) { measures, _ in
      measures.seats(onWayTo: .gate, for: "elder")
    },
    Explanation(
      "spaces_step_free_share", zh: "从出入口坐轮椅能一路无台阶到达的公共空间占多少。",
      en: "How many public spaces a wheelchair reaches from a gate without a step.",
      formula: "public spaces that wheels reach from a gate ÷ all public spaces",
      inChinese: "轮椅从出入口到得了的公共空间 ÷ 全部公共空间", source: ways, from: doorsAndUses
    ) { measures, _ in
      measures.spaces(for: "wheels")
    },
    Explanation(
      "spaces_reached_share", "到得了的公共空间", "public spaces reached", zh: "从出入口到得了的公共空间占多少。",
      en: "How many public spaces are reached from a gate.",
      formula: "public spaces reached from a gate ÷ all", inChinese: "从出入口到得了的公共空间 ÷ 全部",
      unit: "share", source: ways, from: doorsAndUses, better: .more),
    Explanation(
      "spaces.m", "公共空间离出入口", "public space from a gate", zh: "从最近的出入口走到这里要多少米。",
      en: "How many metres it is here from the nearest gate.",
      formula: "length of the shortest way over free ground", inChinese: "自由地面上最短路的长度",
      unit: "m", source: ways, from: doorsAndUses, better: .less),
    Explanation(
      "detour", "绕行", "detour", zh: "走的路是直线距离的几倍。",
      en: "How many times the straight line the way is.", formula: "m ÷ straight line",
      inChinese: "m ÷ 直线距离", unit: "ratio", source: ways, from: doorsAndUses, better: .less),
    Explanation(
      "median_detour", "中位绕行", "median detour", zh: "一半的门绕得不比这更多。",
      en: "Half of the doors have no longer a detour.", formula: "median of detour over doors",
      inChinese: "各门 detour 的中位数", unit: "ratio", source: ways, from: doorsAndUses,
      better: .less),
    Explanation(
      "narrowest_m", "最窄处", "narrowest place", zh: "路上最窄的地方有多宽。",
      en: "How wide the way is where it is narrowest.",
      formula: "min over the way of the distance between what stands on either hand",
      inChinese: "沿路左右两侧障碍之间距离的最小值", unit: "m", source: ways, from: doorsAndUses,
      better: .more),
    Explanation(
      "narrowest_at", "最窄处的位置", "where it is narrowest", zh: "路上最窄的地方在哪里。",
      en: "Where the way is narrowest.",
      formula: "longitude, latitude in the layout's own coordinates",
      inChinese: "布局自己坐标中的经度、纬度", unit: "°", source: ways, from: doorsAndUses),
    Explanation(
      "seatless_m", "最长无座路段", "longest stretch without a seat", zh: "一路上最长多远没有地方坐。",
      en: "How far one walks without a seat at the longest.",
      formula: "longest stretch between seats ≤ 5 m off the way",
      inChinese: "路旁 5 m 内座位之间的最长一段", unit: "m", source: reference, from: benches,
      better: .less),
    Explanation(
      "seatless_max_m", "无座路段最长的门", "longest of all stretches without a seat",
      zh: "所有门里，最长多远没有地方坐。", en: "The longest stretch without a seat from any door.",
      formula: "max of seatless_m over doors", inChinese: "各门 seatless_m 的最大值", unit: "m",
      source: reference, from: benches, better: .less),
    Explanation(
      "seatless_median_m", "无座路段（中位）", "median stretch without a seat",
      zh: "一半的门，最长的无座路段不超过这么远。",
      en: "From half of the doors no stretch without a seat is longer.",
      formula: "median of seatless_m over doors", inChinese: "各门 seatless_m 的中位数", unit: "m",
      source: reference, from: benches, better: .less),
    Explanation(
      "seated_doors", "一路有座的门", "doors with seats all the way", zh: "有几个门，一路上隔不远就有座。",
      en: "From how many doors there is a seat as often as is wanted.",
      formula: "number of doors with seatless_m ≤ seat_every_m",
      inChinese: "seatless_m ≤ seat_every_m 的门数", unit: "count", source: reference, from: benches,
      better: .more),
  ]
}

extension Measures {
  /// Seats on the ways of one who goes.
  fileprivate func seats(onWayTo use: Kind, for profile: String) -> Explanation.Working {
    guard let access, let traveller = access.traveller(profile),
      let ways = access.waySummaries(of: traveller).first(where: { $0.use == use })
    else { return Explanation.Working() }
    return Explanation.Working(
      [
        Explanation.Step("单元门", "doors", Double(access.doors.count), "count"),
        Explanation.Step("隔多远想坐一坐", "a seat is wanted every", traveller.profile.seatEvery, "m"),
        Explanation.Step(
          "一路有座的门", "doors with seats all the way", ways.seatedDoors.map(Double.init), "count"),
        Explanation.Step("最长无座路段", "longest stretch", ways.longestWithoutSeat, "m"),
        Explanation.Step("中位", "median", ways.medianWithoutSeat, "m"),
      ], features: [ways.longestWithoutSeatDoor].compactMap { $0 })
  }

  /// Public spaces that one who goes reaches, and those that are not reached.
  fileprivate func spaces(for profile: String) -> Explanation.Working {
    guard let spaces = access?.traveller(profile)?.spaces else { return Explanation.Working() }
    let reached = spaces.count { $0.metres != nil }
    return Explanation.Working(
      [
        Explanation.Step("公共空间", "public spaces", Double(spaces.count), "count"),
        Explanation.Step("到得了", "reached", Double(reached), "count"),
      ], features: spaces.filter { $0.metres == nil }.map(\.feature))
  }
}
