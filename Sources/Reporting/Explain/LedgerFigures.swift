import Analysis
import Comparison
import PublicSpace

extension Explanation {
  private static let bothSides = Wording(zh: "对比的两个方案", en: "the two layouts that are compared")

  /// What `yuan compare` says.
  static let ledgerFigures: [Explanation] =
    [
      Explanation(
        "before", "今天", "today", zh: "今天是多少。", en: "What it is today.",
        formula: "the figure of the first layout", inChinese: "第一个布局的数", unit: "", from: bothSides),
      Explanation(
        "after", "方案", "the plan", zh: "方案是多少。", en: "What it is in the plan.",
        formula: "the figure of the other layout", inChinese: "另一个布局的数", unit: "", from: bothSides),
      Explanation(
        "change", "变化", "change", zh: "多了还是少了多少。", en: "How much more or less it is.",
        formula: "after − before", unit: "", from: bothSides),
      Explanation(
        "relative", "相对变化", "relative change", zh: "变化占今天的多少。",
        en: "How large the change is beside today.", formula: "(after − before) ÷ |before|",
        unit: "share", from: bothSides),
      Explanation(
        "before_m", "今天的距离", "distance today", zh: "今天走多远。", en: "How far it is today.",
        formula: "m in the first layout", inChinese: "第一个布局的 m", unit: "m", from: bothSides,
        better: .less),
      Explanation(
        "after_m", "方案的距离", "distance in the plan", zh: "方案里走多远。", en: "How far it is in the plan.",
        formula: "m in the other layout", inChinese: "另一个布局的 m", unit: "m", from: bothSides,
        better: .less),
      Explanation(
        "change_m", "距离变化", "change of distance", zh: "近了还是远了多少。",
        en: "How much nearer or farther it is.", formula: "after_m − before_m", unit: "m",
        from: bothSides, better: .less),
      Explanation(
        "before_sum_m", "今天合计", "sum today", zh: "两边都走得到的门，今天一共走多远。",
        en: "How far it is today from all doors that reach it on both sides.",
        formula: "Σ before_m over doors that reach it in both", inChinese: "两边都到得了的门的 Σ before_m",
        unit: "m", from: bothSides,
        better: .less),
      Explanation(
        "after_sum_m", "方案合计", "sum in the plan", zh: "两边都走得到的门，方案里一共走多远。",
        en: "How far it is in the plan from all doors that reach it on both sides.",
        formula: "Σ after_m over doors that reach it in both", inChinese: "两边都到得了的门的 Σ after_m",
        unit: "m", from: bothSides,
        better: .less),
      Explanation(
        "change_sum_m", "合计变化", "change of the sum", zh: "两边都走得到的门，一共近了还是远了多少。",
        en: "How much nearer or farther it is for all doors together.",
        formula: "after_sum_m − before_sum_m", unit: "m", from: bothSides, better: .less),
      Explanation(
        "threshold_m", "得失的门槛", "threshold", zh: "差多少米才算近了或远了。",
        en: "By how many metres a door must gain or lose to count.", formula: "1 m", unit: "m",
        source: Wording(zh: "参考值", en: "a reference value"), from: bothSides),
      Explanation(
        "moved.m", "移动距离", "distance moved", zh: "这件东西挪了多远。", en: "How far this thing is moved.",
        formula: "distance between its middles before and after", inChinese: "前后两个中心的距离", unit: "m",
        from: bothSides),
      Explanation(
        "transitions", "地面变化", "ground that changed", zh: "多少平方米的地面从一种变成了另一种。",
        en: "How many square metres of one kind of ground became another.",
        formula: "area(settled kind before ∩ settled kind after)",
        inChinese: "面积(今天归属的种类 ∩ 方案归属的种类)", unit: "m2", from: bothSides,
        levels: 2),
    ]
    + DoorLedger.Outcome.allCases.map { outcome in
      Explanation(
        outcome.rawValue, outcome.word(in: .zh), outcome.word(in: .en),
        zh: "结果为“\(outcome.word(in: .zh))”的单元门（或住户）有多少。",
        en: "How many doors (or households) have the outcome “\(outcome.word(in: .en))”.",
        formula: "number of doors, or Σ of their households, by outcome",
        inChinese: "各结果的门数，或 Σ 户数", unit: "count",
        from: bothSides)
    }
}
