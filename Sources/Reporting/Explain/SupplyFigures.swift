import Analysis
import PublicSpace

extension Explanation {
  private static let floating = Wording(
    zh: "两步移动搜索法（Luo 与 Wang 2003；高斯衰减 Dai 2010）；300 m 为参考值",
    en:
      "two-step floating catchment areas (Luo and Wang 2003; Gaussian after Dai 2010); 300 m is a reference value"
  )
  private static let residents = Wording(
    zh: "单元门的户数，site.yaml 的 residents，场地的面积，步行距离",
    en: "households of doors, residents in site.yaml, areas of places, walks between them")
  private static let shares =
    "R = m² ÷ Σ residents × f(d);  A = Σ R × f(d);  f(d) = (e^{−½ (d/300)²} − e^{−½}) ÷ (1 − e^{−½})"
  private static let sharesInChinese =
    "R = m² ÷ Σ 居民 × f(d)；A = Σ R × f(d)；f(d) = (e^{−½ (d/300)²} − e^{−½}) ÷ (1 − e^{−½})"

  /// How much of each kind of public space residents have a share in.
  static let supplyFigures: [Explanation] =
    [
      supply(
        of: .playground, "playground_m2_per_resident", zh: "一半的居民，分得到的儿童场地不超过这么多。",
        en: "Half of the residents have a share of no more playground."),
      supply(
        of: .fitness, "fitness_m2_per_resident", zh: "一半的居民，分得到的健身场地不超过这么多。",
        en: "Half of the residents have a share of no more fitness ground."),
      supply(
        of: .seating, "seating_m2_per_resident", zh: "一半的居民，分得到的休憩座席不超过这么多。",
        en: "Half of the residents have a share of no more seating ground."),
    ] + spreadFigures + catchmentFigures

  private static let spreadFigures = [
    Explanation(
      "supply.reach_m", "供给的步行距离", "reach of supply", zh: "走多远以内的场地算分得到。",
      en: "Within what walk a place is shared.", formula: "d₀ = 300 m", unit: "m", source: floating,
      from: residents),
    share(
      "doors.m2_per_resident", "这个门的人均", "share of a door", zh: "这个门里的每位居民分得到多少。",
      en: "How much each resident behind this door has a share in.", "A", "A"),
    share(
      "mean_m2_per_resident", "平均供给", "mean share", zh: "平均每位居民分得到多少。",
      en: "How much residents have a share in, on average.", "Σ A × residents ÷ Σ residents",
      "Σ A × 居民 ÷ Σ 居民"),
    share(
      "median_m2_per_resident", "中位供给", "median share", zh: "一半的居民分得到的不超过这么多。",
      en: "Half of the residents have a share in no more.", "median of A over residents",
      "A 按居民的中位数"),
    share(
      "least_m2_per_resident", "最少供给", "least share", zh: "分得最少的门，每人有多少。",
      en: "How much those have who have least.", "min of A over doors", "各门 A 的最小值"),
    Explanation(
      "without_share", "分不到的居民", "residents without a share", zh: "一点也分不到的居民占多少。",
      en: "How many residents have none within reach.",
      formula: "residents with A = 0 ÷ residents", inChinese: "A = 0 的居民 ÷ 居民", unit: "share",
      source: floating, from: residents, better: .less),
  ]

  private static let catchmentFigures = [
    Explanation(
      "catchments.m2", "场地面积", "area of the place", zh: "这处场地有多大。",
      en: "How large this place is.", formula: "area as drawn", inChinese: "画出的面积", unit: "m2",
      from: residents),
    Explanation(
      "catchments.doors", "最近的门", "doors to which it is nearest", zh: "有多少个门，最近的就是它。",
      en: "To how many doors it is the nearest.", formula: "number of doors whose nearest it is",
      inChinese: "以它为最近的门数", unit: "count", source: ways, from: residents),
    Explanation(
      "m2_per_household", "每户面积", "ground for each home", zh: "以它为最近的每一户有多少。",
      en: "How much there is for each home to which it is nearest.",
      formula: "catchments.m2 ÷ households of these doors", inChinese: "catchments.m2 ÷ 这些门的户数",
      unit: "m2/household", source: ways, from: residents, better: .more),
  ]

  private static func supply(
    of use: Kind, _ key: String, zh: String, en: String
  ) -> Explanation {
    Explanation(
      key, zh: zh, en: en, formula: shares, inChinese: sharesInChinese, source: floating,
      from: residents
    ) { measures, _ in
      measures.shares(of: use)
    }
  }

  private static func share(
    _ key: String, _ name: String, _ englishName: String, zh: String, en: String,
    _ formula: String, _ inChinese: String
  ) -> Explanation {
    Explanation(
      key, name, englishName, zh: zh, en: en, formula: formula, inChinese: inChinese,
      unit: "m2/person", source: floating, from: residents, better: .more)
  }
}

extension Measures {
  /// The places of one use, and what residents have a share in.
  fileprivate func shares(of use: Kind) -> Explanation.Working {
    guard let supply = supply?.supplies.first(where: { $0.use == use }) else {
      return Explanation.Working()
    }
    let areas = supply.catchments.compactMap(\.area)
    return Explanation.Working(
      [
        Explanation.Step("场地", "places", Double(supply.catchments.count), "count"),
        Explanation.Step("合计面积", "their ground", areas.reduce(0, +), "m2"),
        Explanation.Step("步行距离", "reach", supply.reach, "m"),
        Explanation.Step("平均", "mean", supply.spread?.mean, "m2/person"),
        Explanation.Step("最少的门", "least of a door", supply.spread?.least, "m2/person"),
        Explanation.Step("分不到的居民", "residents without", supply.spread?.withoutShare, "share"),
      ], features: supply.catchments.map(\.feature))
  }
}
