import Analysis
import PublicSpace

extension Explanation {
  private static let greenCode = Wording(
    zh: "GB 50180-2018；墙外、路外退距见 Documentation/Rules.md",
    en: "GB 50180-2018; strips off walls and roads as Documentation/Rules.md says")
  private static let greenGround = Wording(
    zh: "草坪、种植、花园，建筑与围墙，道路",
    en: "lawns, beds and gardens, buildings and walls, roads")

  /// Green as the code counts it.
  static let greenFigures: [Explanation] = [
    Explanation(
      "green_counted_m2", zh: "按规范能算数的绿地有多少。", en: "How much green counts by the code.",
      formula: "drawn green − strips within 1.0 m of walls", inChinese: "画出的绿地 − 离墙 1.0 m 内的条带",
      source: greenCode, from: greenGround
    ) { measures, _ in
      measures.account(measures.green?.green, [.wall])
    },
    Explanation(
      "green_rate", zh: "能算数的绿地占用地多少。", en: "How much of the site is green that counts.",
      formula: "green_counted_m2 ÷ boundary_m2", source: greenCode, from: greenGround
    ) { measures, _ in
      var working = measures.account(measures.green?.green, [.wall])
      working.steps.append(Step("用地面积", "site area", measures.green?.boundary, "m2"))
      return working
    },
    Explanation(
      "concentrated_green_m2", zh: "够宽、离墙离路够远的成片绿地有多少。",
      en: "How much green is wide enough and far enough from walls and roads.",
      formula: "green ≥ 1.5 m off walls and ≥ 1.0 m off roads, opened to 8 m",
      inChinese: "离墙 1.5 m、离路 1.0 m 以外且宽 8 m 以上的绿地", source: greenCode, from: greenGround
    ) { measures, _ in
      measures.account(measures.green?.concentrated, GreenDeduction.Reason.allCases)
    },
    Explanation(
      "concentrated_green_m2_per_resident", zh: "平均每位居民有多少成片绿地。",
      en: "How much such green there is for each resident.",
      formula: "concentrated_green_m2 ÷ residents", inChinese: "concentrated_green_m2 ÷ 居民",
      source: greenCode, from: greenGround
    ) { measures, _ in
      var working = measures.account(
        measures.green?.concentrated, GreenDeduction.Reason.allCases)
      working.steps.append(Step("居民", "residents", measures.green?.residents, "count"))
      return working
    },
    Explanation(
      "green.drawn_m2", "画出的绿地", "green as drawn", zh: "画了多少绿地。", en: "How much green is drawn.",
      formula: "area(∪ settled green)", inChinese: "面积(∪ 归属后的绿地)", unit: "m2", source: greenCode,
      from: greenGround),
    Explanation(
      "concentrated.drawn_m2", "可计的成片绿地", "green that may be concentrated", zh: "成片绿地从多少绿地里算。",
      en: "From how much green it is reckoned.",
      formula: "area(∪ settled green)", inChinese: "面积(∪ 归属后的绿地)", unit: "m2", source: greenCode,
      from: greenGround),
    Explanation(
      "deducted_m2", "扣除的绿地", "green deducted", zh: "靠墙、靠路、太窄而不算的有多少。",
      en: "How much is not counted, by reason.",
      formula: "Σ area of strips, by reason", inChinese: "Σ 各原因条带的面积", unit: "m2",
      source: greenCode, from: greenGround,
      levels: 1),
    Explanation(
      "counted_m2", "计入的绿地", "green counted", zh: "扣除之后还有多少。", en: "How much is left of it.",
      formula: "drawn_m2 − Σ deducted_m2", unit: "m2", source: greenCode, from: greenGround),
    Explanation(
      "m2_per_resident", "人均", "for each resident", zh: "平均每位居民有多少。",
      en: "How much there is for each resident.",
      formula: "counted_m2 ÷ residents", inChinese: "counted_m2 ÷ 居民", unit: "m2/person",
      source: greenCode, from: greenGround),
    Explanation(
      "green.share", "绿地率", "green rate", zh: "能算数的绿地占用地多少。",
      en: "How much of the site is green that counts.", formula: "counted_m2 ÷ boundary_m2",
      unit: "share", source: greenCode, from: greenGround, better: .more),
  ]
}

extension Measures {
  /// What is drawn, what is taken off for each reason and what is left.
  fileprivate func account(
    _ account: GreenAccount?, _ reasons: [GreenDeduction.Reason]
  ) -> Explanation.Working {
    guard let account else { return Explanation.Working() }
    let taken = reasons.map { reason in
      Explanation.Step(
        "− " + reason.text(in: .zh), "− " + reason.text(in: .en), account.deducted(for: reason),
        "m2")
    }
    var features: [String] = []
    for feature in account.deductions.compactMap(\.feature) where !features.contains(feature) {
      features.append(feature)
    }
    return Explanation.Working(
      [Explanation.Step("画出的绿地", "green as drawn", account.drawn, "m2")] + taken + [
        Explanation.Step("计入", "counted", account.counted, "m2")
      ], features: features)
  }
}
